// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/scenario/outcome.h"
#include "core/scenario/package.h"
#include "core/scenario/waterfall.h"

#include <span>
#include <stop_token>

namespace kabar::scenario {

struct Compared {
    Scenario scenario;
    Outcome outcome;
    Waterfall waterfall;
    /// Which of the others, doing nothing among them, avoids at least as much CO2e for no more euros, better in one of the
    /// two: index into Comparison::scenarios. Whoever shows this scenario's figures says so.
    std::optional<std::size_t> better;
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
                                         const Progress& progress = kNoProgress, int draws = kDefaultDraws);

/// The best package under another case of the grid than the one that figures stand for while the room has not chosen.
struct CasePackage {
    std::string id;  ///< of factor::Case
    BestPackage found;
};

/// The best of the scenarios' measures under a budget, and how sure it is: as `scenario::bestPackage`.
struct JudgedPackage {
    BestPackage found;
    Outcome outcome;  ///< of the optimum
    std::optional<Wins> againstRunnerUp, againstBaseline;
    std::vector<CasePackage> otherCases;  ///< those with another optimum
};
[[nodiscard]] Result<JudgedPackage> judgedPackage(const CommuteModel& model, std::span<const Scenario> scenarios,
                                                  const FactorSet& factors, std::uint64_t seed, std::optional<double> budget,
                                                  std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::scenario
