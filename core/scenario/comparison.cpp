// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/comparison.h"

#include "core/scenario/sensitivity.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace kabar::scenario {

namespace {

void sayWhichIsBetter(std::vector<Compared>& scenarios) {
    std::vector<Stake> stakes;
    for (const Compared& each : scenarios) stakes.push_back(each.outcome.stake);
    for (std::size_t i = 0; i < scenarios.size(); ++i) scenarios[i].better = betterThan(stakes, i);
}

}  // namespace

Levers baselineOf(std::span<const Scenario> scenarios) {
    const auto found = std::ranges::find(scenarios, Kind::Baseline, &Scenario::kind);
    return found == scenarios.end() ? Levers() : found->levers;
}

Result<Comparison> compare(const CommuteModel& model, std::span<const Scenario> scenarios, const FactorSet& factors,
                           std::uint64_t seed, std::stop_token stop, const Progress& progress, int count) {
    const FactorSet read = model.read(factors);
    const Draws draws = drawFactors(read, seed, count);
    const auto cases = drawCases(read, seed, count);
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
    const Scale scale(model, comparison.baseline, read.middle());
    for (const Scenario& each : scenarios) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(comparison.scenarios.size()) / static_cast<double>(scenarios.size()), name(each.kind));
        comparison.scenarios.push_back(
            {each, evaluate(model, each.levers, baseline, draws, cases), waterfall(scale, each.levers), {}});
    }
    sayWhichIsBetter(comparison.scenarios);
    progress(1, "compare");
    return comparison;
}

namespace {

using PackageSearch = std::function<Result<BestPackage>(const FactorValues&, const Progress&)>;

/// The first of the open cases is what the figures stand for.
Status addOtherCases(const FactorSet& factors, const PackageSearch& search, const Progress& progress,
                     JudgedPackage& judged) {
    const auto isSame = [&](const BestPackage& other) {
        return other.proof.optimum.levers == judged.found.proof.optimum.levers;
    };
    for (const Factor& factor : factors.all()) {
        if (!factor.isOpen()) continue;
        for (const factor::Case& each : std::span(factor.value.cases).subspan(1)) {
            auto found = search(factors.withCase(factor.id, each).middle(), progress);
            if (!found) return fail(found.error());
            if (!isSame(*found)) judged.otherCases.push_back({each.id, std::move(*found)});
        }
    }
    return {};
}

}  // namespace

Result<JudgedPackage> judgedPackage(const CommuteModel& model, std::span<const Scenario> scenarios, const FactorSet& factors,
                                    std::uint64_t seed, std::optional<double> budget, std::stop_token stop,
                                    const Progress& progress) {
    const FactorSet read = model.read(factors);
    const Levers start = baselineOf(scenarios);
    const PackageSearch search = [&](const FactorValues& values, const Progress& told) {
        const Scale scale(model, start, values);
        return bestPackage(scale, packageMeasures(scale, scenarios), budget, stop, told);
    };
    auto found = search(read.middle(), part(progress, 0, 0.5));
    if (!found) return fail(found.error());
    JudgedPackage judged{
        .found = std::move(*found), .outcome = {}, .againstRunnerUp = {}, .againstBaseline = {}, .otherCases = {}};
    if (auto added = addOtherCases(read, search, part(progress, 0.5, 0.9), judged); !added) return fail(added.error());
    const Draws draws = drawFactors(read, seed);
    const BaselineRuns baseline = runBaseline(model, start, draws);
    const auto outcomeOf = [&](const Package& package) { return evaluate(model, package.levers, baseline, draws); };
    const PackageProof& proof = judged.found.proof;
    judged.outcome = outcomeOf(proof.optimum);
    judged.againstBaseline = wins(judged.outcome.stakes, std::vector<Stake>(draws.samples.size()));
    if (proof.runnerUp) judged.againstRunnerUp = wins(judged.outcome.stakes, outcomeOf(*proof.runnerUp).stakes);
    progress(1, "package");
    return judged;
}

}  // namespace kabar::scenario
