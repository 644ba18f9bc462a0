// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/comparison.h"

#include "core/scenario/sensitivity.h"

#include <algorithm>

namespace kabar::scenario {

Levers baselineOf(std::span<const Scenario> scenarios) {
    const auto found = std::ranges::find(scenarios, Kind::Baseline, &Scenario::kind);
    return found == scenarios.end() ? Levers() : found->levers;
}

Result<Comparison> compare(const CommuteModel& model, std::span<const Scenario> scenarios, const FactorSet& factors,
                           std::uint64_t seed, std::stop_token stop, const Progress& progress) {
    const FactorSet read = model.read(factors);
    const Draws draws = drawFactors(read, seed);
    const auto cases = drawCases(read, seed);
    Comparison comparison{.scenarios = {},
                          .baseline = baselineOf(scenarios),
                          .seed = seed,
                          .draws = static_cast<int>(draws.samples.size()),
                          .persons = model.persons(),
                          .personsWithoutMode = model.personsWithoutMode(),
                          .origins = model.origins(),
                          .communes = model.communes(),
                          .gaps = model.gaps(),
                          .factors = read.all(),
                          .missing = read.missing(),
                          .electricFlip = electricFlip(draws)};
    const BaselineRuns baseline = runBaseline(model, comparison.baseline, draws, cases);
    for (const Scenario& each : scenarios) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(comparison.scenarios.size()) / static_cast<double>(scenarios.size()), name(each.kind));
        comparison.scenarios.push_back({each, evaluate(model, each.levers, baseline, draws, cases)});
    }
    progress(1, "compare");
    return comparison;
}

}  // namespace kabar::scenario
