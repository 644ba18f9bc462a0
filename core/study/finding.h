// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/units.h"
#include "core/coop/cell_table.h"

namespace kabar::study {

enum class Family { ThirdPlaces, Active, Carpool, Shuttles };

/// "third_places", "active", "carpool", "shuttles".
[[nodiscard]] std::string_view name(Family family);

/// low ≤ mid ≤ high.
struct Range {
    double low = 0, mid = 0, high = 0;
};

/// A place, a corridor or an area on the map that a finding points at.
struct Mark {
    std::string label;
    geo::Line line;             ///< one point for a place, more for a corridor
    std::vector<geo::Zone> zones;  ///< the catchment
    double weight = 0;          ///< persons a day
};

/// One sentence that a mayor could read aloud, with the evidence for it.
struct Finding {
    std::string id;             ///< stable within a study: "third_places/1"
    Family family = Family::ThirdPlaces;
    std::string textFr;
    std::string textEn;
    double persons = 0;         ///< concerned, for ranking
    Range vehicleKmPerDay;      ///< avoided if everybody concerned did it
    std::vector<Mark> marks;
    std::vector<coop::CellKey> cells;  ///< the released cells it is computed from
    std::string table;          ///< the released table that holds them
};

/// Set for third places, empty elsewhere: the proof of optimality.
struct Proof {
    double cost = 0;    ///< person-metres to the nearest chosen place, or persons left uncovered
    double bound = 0;   ///< no solution costs less
    double gap = 0;     ///< (cost − bound) / cost
    double seconds = 0;
};

struct StudyResult {
    Family family = Family::ThirdPlaces;
    std::vector<Finding> findings;  ///< best first
    std::vector<Proof> proofs;      ///< one for each problem solved to optimality or bounded
    std::uint64_t seed = 0;
    std::string computedAt;         ///< ISO 8601
    double personsLeftOut = 0;      ///< in cells too coarse to place
};

}  // namespace kabar::study
