// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/commute_model.h"
#include "core/scenario/draws.h"
#include "core/scenario/stake.h"
#include "core/scenario/unit_effects.h"

#include <array>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::scenario {

/// One range an indicator.
struct IndicatorRanges {
    std::array<Range, kIndicatorCount> of{};
    /// In euros for money: whole cents. Not a number where a factor or evidence is missing.
    [[nodiscard]] const Range& operator[](Indicator indicator) const { return of[static_cast<std::size_t>(indicator)]; }
    Range& operator[](Indicator indicator) { return of[static_cast<std::size_t>(indicator)]; }
};

/// What a scenario does to the commuters who live in one commune.
struct CommuneOutcome {
    std::size_t commune = 0;  ///< index into CommuteModel::communes
    double commuters = 0;
    Range minutesChange;  ///< a commuter and working day, against the baseline
    Range eurosChange;    ///< a commuter and year, against the baseline; whole cents
};

/// Between communes and between those with and without a car. Communes with fewer commuters than the disclosure rule's 11
/// are left out: a mean over so few says nothing, and could say too much.
struct Equity {
    std::vector<CommuneOutcome> communes;
    double minutesGap = 0;  ///< minutes a commuter and day between the best and the worst served commune, middle values
    double eurosGap = 0;    ///< euros a commuter and year
    double carless = 0;     ///< commuters without a car
    std::optional<double>
        reached;  ///< share of those who come by bus today or to whom a measure is open; none when nobody said
};

/// Emissions under one case of the grid that the room has not chosen from.
struct CaseOutcome {
    std::string id;  ///< of factor::Case
    Range value, change;
};

/// What the map shows of a home zone.
struct ZoneOutcome {
    geo::Zone zone;
    double persons = 0;
    double vehicleKmDay = 0;        ///< middle value
    double vehicleKmDayChange = 0;  ///< against the baseline
};

struct Outcome {
    std::vector<Gap> lacking;  ///< what its measures, or the baseline's, rest on and is not there: then no figure is known
    IndicatorRanges values;
    IndicatorRanges change;     ///< against the baseline, draw by draw
    Stake stake;                ///< against the baseline, at the middle of all factors
    std::vector<Stake> stakes;  ///< the same by draw: those of two scenarios are paired
    /// One for each open case of the grid, the first as in `values`; none where the room has chosen or nothing electric
    /// moves.
    std::vector<CaseOutcome> cases;
    Equity equity;
    std::vector<ZoneOutcome> zones;  ///< in the order of CommuteModel::homes; hidden homes left out
};

/// The draws under each case of a factor whose cases are open; none when the room has chosen.
struct CaseDraws {
    std::string id;
    Draws draws;
};
[[nodiscard]] std::vector<CaseDraws> drawCases(const FactorSet& factors, std::uint64_t seed, int count = kDefaultDraws);

/// Emissions under one case, in tonnes of CO2e a year: the middle values, and by draw.
struct CaseRuns {
    std::string id;
    double middle = 0;
    std::vector<double> samples;
};

/// What equity looks at in a commune.
struct CommuneValues {
    double minutes = 0;  ///< a commuter and working day
    double euros = 0;    ///< a commuter and year
};

/// The baseline under each draw, computed once for all scenarios.
struct BaselineRuns {
    std::vector<Travel> zones;
    Travel total;
    Levers levers;
    Indicators middle;
    std::vector<Indicators> samples;
    std::vector<CommuneValues> communesMiddle;
    std::vector<std::vector<CommuneValues>> communesSamples;  ///< by draw, then by commune
    std::vector<CaseRuns> cases;                              ///< one for each that was asked for
};

[[nodiscard]] BaselineRuns runBaseline(const CommuteModel& model, const Levers& levers, const Draws& draws,
                                       std::span<const CaseDraws> cases = {});

/// `baseline` must come from the same model, draws and cases. About 3 ms for 1,000 draws and 24 communes; keep it where a
/// slider moves.
[[nodiscard]] Outcome evaluate(const CommuteModel& model, const Levers& levers, const BaselineRuns& baseline,
                               const Draws& draws, std::span<const CaseDraws> cases = {});

}  // namespace kabar::scenario
