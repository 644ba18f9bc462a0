// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/scenario/travel.h"

#include <limits>
#include <span>
#include <string>
#include <vector>

namespace kabar::scenario {

/// One distance band: [near, far) kilometres one way.
struct Band {
    double nearKm = 0;
    double farKm = std::numeric_limits<double>::infinity();
};

/// Bands of ascending `edges` in metres, 0 before the first and infinity after the last.
[[nodiscard]] std::vector<Band> bandsOf(std::span<const double> edges);
/// Index of the band that holds a one-way distance.
[[nodiscard]] int bandAt(std::span<const double> edges, double metres);
/// The cell's own band, or the one of its mean distance where merging gave the band up.
[[nodiscard]] int bandOf(const coop::ReleasedCell& cell, std::span<const double> edges);

/// People of one home zone and distance band who come the same way: the trips that measures compete for.
struct Pool {
    std::size_t home = 0;  ///< index into Pools::homes
    int band = 0;
    Way way = Way::Car;
    double persons = 0;
    Trips trips;              ///< today
    double remoteShare = 0;   ///< of its days on site, those that could be worked elsewhere
    double carlessShare = 0;  ///< of its persons, those without a car

    [[nodiscard]] double oneWayKm() const { return trips.personDays > 0 ? trips.km / trips.personDays / 2 : 0; }
};

struct Pools {
    std::vector<geo::Zone> homes;
    std::vector<Band> bands;
    std::vector<Pool> pools;
    double persons = 0;
    double personsWithoutMode = 0;  ///< split over the ways as those of their band who said
    bool remoteKnown = false;       ///< somebody said how many days could be worked elsewhere
    bool carKnown = false;
};

/// Reads `commute-bands`. A cell without mode (merged, or people who did not say) is split as the cells of its band with
/// one, else as the whole table; when nobody said, everybody drives. Days on site of 5-day weeks are averaged over weekdays.
/// Remote days and car ownership are taken from `homes` (`commute-homes`, may be null) where `bands` does not say.
[[nodiscard]] Pools makePools(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes);

}  // namespace kabar::scenario
