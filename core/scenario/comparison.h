// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/scenario/outcome.h"

#include <span>
#include <stop_token>

namespace kabar::scenario {

struct Compared {
    Scenario scenario;
    Outcome outcome;
};

/// Several scenarios against one baseline, all under the same draws.
struct Comparison {
    std::vector<Compared> scenarios;  ///< in the order given
    Levers baseline;
    std::uint64_t seed = 0;
    int draws = 0;
    double persons = 0, personsWithoutMode = 0;
    std::vector<TableOrigin> origins;
    std::vector<CommuneName> communes;  ///< that Equity::communes index
    std::vector<Gap> gaps;
    std::vector<Factor> factors;
    std::vector<FactorId> missing;  ///< what rests on these is not known until the room sets them
    Range electricFlip;             ///< kgCO2e/kWh from which an electric car emits more than a thermal one
};

/// The levers of the first scenario of kind Baseline, or all at rest.
[[nodiscard]] Levers baselineOf(std::span<const Scenario> scenarios);

/// Fails with `Cancelled` when stopped.
[[nodiscard]] Result<Comparison> compare(const CommuteModel& model, std::span<const Scenario> scenarios,
                                         const FactorSet& factors, std::uint64_t seed, std::stop_token stop = {},
                                         const Progress& progress = kNoProgress);

}  // namespace kabar::scenario
