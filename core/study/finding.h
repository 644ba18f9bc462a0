// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/coop/cell_table.h"
#include "core/study/factor.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::study {

enum class Family : std::uint8_t { ThirdPlaces, Active, Carpool, Shuttles };
inline constexpr Family kFamilies[]{Family::ThirdPlaces, Family::Active, Family::Carpool, Family::Shuttles};

/// "third_places", "active", "carpool", "shuttles".
[[nodiscard]] std::string_view name(Family family);
[[nodiscard]] std::optional<Family> familyNamed(std::string_view name);

/// A finding about fewer people is not made: the disclosure rule's own threshold.
inline constexpr double kLeastPersons = 11;

/// A place, a corridor or an area on the map that a finding points at.
struct Mark {
    std::string label;
    geo::Line line;                ///< one point for a place, more for a corridor: its stops in order
    std::vector<geo::Zone> zones;  ///< the catchment
    double weight = 0;             ///< persons a day
};

/// The proof of optimality of a choice of sites.
struct Proof {
    std::string problem;  ///< "p_median" or "max_cover"
    int places = 0;       ///< how many sites were to be chosen
    double cost = 0;   ///< p_median: person-metres a week still travelled on days that could be worked elsewhere; max_cover:
                       ///< such person-days a week out of reach
    double bound = 0;  ///< no choice costs less
    double gap = 0;    ///< (cost − bound) / cost
    double seconds = 0;
};

/// A named number of a finding, to be shown beside its sentence.
struct Figure {
    std::string id;  ///< "seats", "riders", "vehicles", "cost", "break_even", "occupancy", "length", "pairs", "days"
    Words label;
    Range value;
    std::string unit;
    int decimals = 0;
};

/// One line of the worked case: how a figure came about.
struct WorkedLine {
    Words label;
    Words value;
};

/// One sentence that a mayor could read aloud, with the evidence for it.
struct Finding {
    std::string id;  ///< stable within a study: "third_places/1"
    Family family = Family::ThirdPlaces;
    Words title;  ///< a few words: the place or corridor
    std::string textFr;
    std::string textEn;
    double persons = 0;     ///< concerned, estimated from released cells; never under kLeastPersons
    int employers = 0;      ///< at least so many stand behind its cells
    Range vehicleKmPerDay;  ///< avoided on a working day if everybody concerned did it; by the riders, for shuttles
    std::vector<Figure> figures;
    std::vector<WorkedLine> worked;
    std::vector<Mark> marks;
    std::vector<coop::CellKey> cells;  ///< the released cells that it is computed from
    std::string table;                 ///< the released table that holds them
    std::optional<Proof> proof;        ///< of third places: the choice that the place belongs to
};

/// What one more place would bring.
struct MarginalGain {
    int places = 0;
    Range vehicleKmPerDay;  ///< avoided with so many places
    double persons = 0;     ///< served
    double coverage = 0;    ///< share of the person-days that the best covering choice reaches
    std::vector<std::string> names;
    Proof median, cover;
};

/// A released table that a study read.
struct TableUse {
    std::string name;
    std::string algorithmHash;
    std::string releasedAt;
    coop::ReleaseReport report;
};

struct StudyResult {
    Family family = Family::ThirdPlaces;
    Words answer;                        ///< the largest sentence on the page
    Range vehicleKmPerDay;               ///< of all findings together; nobody is counted in two of them
    std::vector<Finding> findings;       ///< by effect, greatest first
    std::vector<Proof> proofs;           ///< one for each problem solved
    std::vector<MarginalGain> marginal;  ///< third places only
    std::vector<Factor> factors;         ///< all that the numbers rest on besides the tables
    std::vector<Swing> swings;           ///< of vehicleKmPerDay, widest first
    std::vector<TableUse> tables;
    double persons = 0;                        ///< in the table
    double personsLeftOut = 0;                 ///< in cells too coarse to place, or with nothing said
    Words leftOut;                             ///< who and why
    std::map<std::string, double> parameters;  ///< what it was asked with: "places", "access_minutes", …
    std::uint64_t seed = 0;
    std::string computedAt;  ///< ISO 8601
    double seconds = 0;
};

}  // namespace kabar::study
