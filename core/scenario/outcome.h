// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/commute_model.h"
#include "core/scenario/draws.h"
#include "core/scenario/unit_effects.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace kabar::scenario {

/// One range an indicator.
struct IndicatorRanges {
    std::array<Range, kIndicatorCount> of{};
    [[nodiscard]] const Range& operator[](Indicator indicator) const { return of[static_cast<std::size_t>(indicator)]; }
    Range& operator[](Indicator indicator) { return of[static_cast<std::size_t>(indicator)]; }
};

/// What a scenario does to the commuters who live in one commune.
struct CommuneOutcome {
    std::size_t commune = 0;  ///< index into CommuteModel::communes
    double commuters = 0;
    Range minutesChange;  ///< a commuter and working day, against the baseline
    Range eurosChange;    ///< a commuter and year, against the baseline
};

/// Between communes and between those with and without a car. Communes with fewer commuters than the disclosure rule's 11
/// are left out: a mean over so few says nothing, and could say too much.
struct Equity {
    std::vector<CommuneOutcome> communes;
    double minutesGap = 0;  ///< minutes a commuter and day between the best and the worst served commune, middle values
    double eurosGap = 0;    ///< euros a commuter and year
    double carless = 0;     ///< commuters without a car
    std::optional<double> reached;  ///< share of those to whom a measure is open; none when nobody said
};

/// What the map shows of a home zone.
struct ZoneOutcome {
    geo::Zone zone;
    double persons = 0;
    double vehicleKmDay = 0;        ///< middle value
    double vehicleKmDayChange = 0;  ///< against the baseline
};

struct Outcome {
    IndicatorRanges values;
    IndicatorRanges change;  ///< against the baseline, draw by draw
    Equity equity;
    std::vector<ZoneOutcome> zones;  ///< in the order of CommuteModel::homes; hidden homes left out
};

/// The baseline under each draw, computed once for all scenarios.
struct BaselineRuns {
    std::vector<Travel> zones;
    std::vector<Travel> communes;
    Travel total;
    Levers levers;
    Indicators middle;
    std::vector<Indicators> samples;
    std::vector<Indicators> communesMiddle;
    std::vector<std::vector<Indicators>> communesSamples;  ///< by commune, then by draw
};

[[nodiscard]] BaselineRuns runBaseline(const CommuteModel& model, const Levers& levers, const Draws& draws);

/// `baseline` must come from the same model and draws. About 3 ms for 1,000 draws and 24 communes; keep it where a slider
/// moves.
[[nodiscard]] Outcome evaluate(const CommuteModel& model, const Levers& levers, const BaselineRuns& baseline,
                               const Draws& draws);

}  // namespace kabar::scenario
