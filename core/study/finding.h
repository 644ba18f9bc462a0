// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/commuters/tables.h"
#include "core/coop/cell_table.h"
#include "core/factor/propagation.h"
#include "core/study/named_place.h"
#include "core/study/travel_time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::study {

using commuters::TableUse;
using factor::FactorId;
using factor::FactorUse;
using factor::Range;
using factor::Swing;

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
    friend bool operator==(const Mark&, const Mark&) = default;
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
    friend bool operator==(const Proof&, const Proof&) = default;
};

/// A named number. What each is called stands in core/words, by its id.
struct Figure {
    std::string id;  ///< "seats", "riders", "vehicles", "cost", "break_even", "occupancy", "length", "pairs", "days"
    Range value;
    std::string unit;  ///< "km", "min", "€", "%"; empty for a count
    int decimals = 0;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A count, and a number without a range.
[[nodiscard]] Figure counted(std::string id, double count);
[[nodiscard]] Figure exactly(std::string id, double value, std::string unit, int decimals = 0);

/// Minutes of the day.
struct TimeSpan {
    int from = 0, to = 0;
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// Kilometres one way, by road.
struct Reach {
    double from = 0, to = 0;
    friend bool operator==(const Reach&, const Reach&) = default;
};

/// One line of the worked case: how a figure came about.
struct WorkedLine {
    std::string id;  ///< what it tells: "home_zones", "stops", "arrival"
    std::vector<Figure> figures = {};
    std::vector<NamedPlace> places = {};
    std::optional<TimeSpan> time = {};
    friend bool operator==(const WorkedLine&, const WorkedLine&) = default;
};

/// The facts of one sentence that a mayor could read aloud, with the evidence for it. `core/words` says it in a language.
struct Finding {
    std::string id;  ///< stable within a study: "third_places/1"
    Family family = Family::ThirdPlaces;
    std::optional<TravelMode> means = {};  ///< of active modes: what carries these people
    std::optional<Reach> reach = {};       ///< of active modes: how far they come
    std::vector<NamedPlace> places = {};   ///< the third place; where most live; from and to; the stops in order
    std::optional<TimeSpan> arrival = {};  ///< of carpools: the half hour in which most arrive
    double persons = 0;                    ///< concerned, estimated from released cells; never under kLeastPersons
    int employers = 0;                     ///< at least so many stand behind its cells
    Range vehicleKmPerDay;  ///< avoided on a working day if everybody concerned did it, the kilometres of a shuttle itself
                            ///< taken off: negative where it drives more than it saves
    std::vector<Figure> figures;
    std::vector<WorkedLine> worked;
    std::vector<Mark> marks;
    std::vector<coop::CellKey> cells;  ///< the released cells that it is computed from
    std::string table;                 ///< the released table that holds them
    std::optional<Proof> proof;        ///< of third places: the choice that the place belongs to
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What one more place would bring.
struct MarginalGain {
    int places = 0;
    Range vehicleKmPerDay;  ///< avoided with so many places
    double persons = 0;     ///< served
    double coverage = 0;    ///< share of the person-days that the best covering choice reaches
    std::vector<NamedPlace> sites;
    Proof median, cover;
};

/// Whom a study could not count, and why.
struct LeftOut {
    enum class Why : std::uint8_t {
        TooFewAround,     ///< round their homes: their distance did not leave the employer
        NoHourOrTooWide,  ///< no hour of arrival, or a zone too large to share a car in
        NoRemoteDays,     ///< nobody said how many days could be worked elsewhere
        TooWideToPlace,   ///< a zone too large to be put on the map
        TooWideForAStop,
    };
    Why why{};
    double persons = 0;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};
/// "too_few_around", "no_hour_or_too_wide", "no_remote_days", "too_wide_to_place", "too_wide_for_a_stop".
[[nodiscard]] std::string_view name(LeftOut::Why why);
[[nodiscard]] std::optional<LeftOut::Why> whyNamed(std::string_view name);

struct StudyResult {
    Family family = Family::ThirdPlaces;
    std::vector<Figure> figures = {};  ///< of the answer, the largest sentence on the page: "served", "drivers", …
    Range vehicleKmPerDay;  ///< of all findings together, of carpools those of weaker links too; nobody is counted twice
    std::vector<Finding> findings;       ///< by effect, greatest first
    std::vector<Proof> proofs;           ///< one for each problem solved
    std::vector<MarginalGain> marginal;  ///< third places only
    std::vector<FactorUse> factors;      ///< all that the numbers rest on besides the tables, as they were
    std::vector<Swing> swings;           ///< of vehicleKmPerDay, widest first
    std::vector<TableUse> tables;
    double persons = 0;                        ///< in the table
    double personsLeftOut = 0;                 ///< in cells too coarse to place, or with nothing said
    std::vector<LeftOut> leftOut;              ///< who and why
    std::map<std::string, double> parameters;  ///< what it was asked with: "places", "access_minutes", …
    std::uint64_t seed = 0;
    std::string computedAt;  ///< ISO 8601
    double seconds = 0;
    bool isOfOlderKabar = false;  ///< read from a file that held prose: its findings lack facts until it is computed again
};

/// The figure of that id; null when there is none.
[[nodiscard]] const Figure* figureOf(const std::vector<Figure>& figures, std::string_view id);

/// Whether everybody in its table had to be left out: that nothing was found then means nothing.
[[nodiscard]] bool judgesNobody(const StudyResult& result);

/// Whether `factors` are still those that the result rests on; one that a slider of the study itself set does not count. A
/// result that fails this is to be computed again.
[[nodiscard]] bool isUnder(const StudyResult& result, const factor::FactorSet& factors);

}  // namespace kabar::study
