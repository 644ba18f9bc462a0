// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/commute_record.h"
#include "core/geo/zone.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kabar::coop {

/// What a cell is about. A part that the algorithm does not group by, or that merging has given up, is "any":
/// an invalid zone, kAnySlot, kAnyBand, or no mode.
struct CellKey {
    static constexpr std::int16_t kAnySlot = -1;
    static constexpr std::int16_t kUnknownSlot =
        -2;  ///< people who did not say when they arrive; a value, like any other slot
    static constexpr std::int8_t kAnyBand = -1;

    geo::Zone home;
    geo::Zone work;
    std::int16_t slot = kAnySlot;  ///< start of the arrival slot, minutes after midnight
    std::int8_t band = kAnyBand;   ///< index into the algorithm's distance bands
    std::optional<Mode> mode;      ///< Mode::Unknown is a value (people who did not say), nullopt is "any"

    friend auto operator<=>(const CellKey&, const CellKey&) = default;
};

/// What is summed over the persons of a cell. Sums of a field that may be missing come with how many persons gave it; in a
/// released cell both may be the cell's part of a wider group's, in proportion to its persons, and then have a fraction.
struct CellSums {
    double persons = 0;
    double daysOnSite = 0;    ///< person-days a week
    double distance = 0;      ///< metres one way, summed over persons (great circle times the detour factor)
    double distanceDays = 0;  ///< metres one way times days on site a week, summed over persons
    double remoteKnown = 0;   ///< persons who gave their remote days
    double remoteDays = 0;    ///< days a week that could be done from elsewhere, summed over those
    double carKnown = 0;      ///< persons who said whether they have a car
    double carOwners = 0;

    CellSums& operator+=(const CellSums& other);
};

/// One released cell: safe to show.
struct ReleasedCell {
    CellKey key;
    CellSums sums;
    int employers = 0;    ///< how many stand behind it
    bool merged = false;  ///< finer cells that broke the rule were joined into this one
};

/// What the gate did, to be shown beside every table.
struct ReleaseReport {
    int asked = 0;  ///< cells that the algorithm asked for and that hold anybody
    int released = 0;
    int merged = 0;    ///< asked cells that were joined with others before they could leave
    int pooled = 0;    ///< released cells' sums over too few answers (car, remote days): told for several cells together
    int withheld = 0;  ///< the same, where even all answers together are too few: left out
    int minPersonsInCell = 0;
    double personsAsAsked = 0;  ///< persons who left in a cell as fine as it was asked for
    double persons = 0;         ///< the total, the same before and after
};

/// An aggregate that passed the disclosure gate. The cells partition the persons: nobody is counted twice. A coarse cell
/// holds the rest of its zone, without the finer cells released inside it.
struct ReleasedTable {
    std::string name;               ///< the algorithm's, "commute-flows"
    std::string algorithmHash;      ///< of the canonical document, hexadecimal
    std::string releasedAt;         ///< ISO 8601
    std::vector<double> bandEdges;  ///< metres, ascending; band i is [edge i-1, edge i), with 0 before and infinity after
    int slotMinutes = 0;            ///< length of an arrival slot; 0 without slots
    double detourFactor = 0;        ///< contained in its distances, as its document says; 0 in tables of older versions
    int retentionDays = 0;          ///< how long the algorithm's purpose lets it be kept
    std::vector<ReleasedCell> cells;
    ReleaseReport report;
};

}  // namespace kabar::coop
