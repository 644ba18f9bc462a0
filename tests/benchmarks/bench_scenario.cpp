// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens while a hand is on a slider, on the demo territory. The window has 100 ms from slider to redraw.
#include "core/factor/factor_file.h"
#include "core/scenario/comparison.h"
#include "core/scenario/sensitivity.h"
#include "tests/scenario/demo_model.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

using namespace kabar;
using namespace kabar::scenario;

namespace {

FactorSet islandFactors() {
    return *factor::shippedFactors(factor::Where{{"974"}});
}

const CommuteModel& model() {
    static const CommuteModel kModel = [] {
        auto made = fixture::demoModel();
        if (made) return std::move(*made);
        std::fprintf(stderr, "%s\n", describe(made.error()).c_str());
        std::exit(1);
    }();
    return kModel;
}

Levers together() {
    for (const Scenario& each : readyScenarios(model().proposals()))
        if (each.kind == Kind::Together) return each.levers;
    return {};
}

/// One lever of one scenario.
void leverMoved(benchmark::State& state) {
    const Draws draws = drawFactors(islandFactors(), 974);
    const BaselineRuns baseline = runBaseline(model(), Levers(), draws);
    Levers levers = together();
    double uptake = 0;
    for (auto _ : state) {
        uptake = uptake < 0.5 ? uptake + 0.01 : 0;
        benchmark::DoNotOptimize(evaluate(model(), levers.with(Lever::CarpoolUptake, uptake), baseline, draws));
    }
}

/// The grid factor: new draws, the baseline and both scenarios on show.
void factorMoved(benchmark::State& state) {
    FactorSet factors = islandFactors();
    const Levers levers = together();
    double grid = 0;
    for (auto _ : state) {
        grid = grid < 0.85 ? grid + 0.01 : 0;
        (void)factors.setRoomValue(FactorId::GridEmission, grid);
        const Draws draws = drawFactors(factors, 974);
        const BaselineRuns baseline = runBaseline(model(), Levers(), draws);
        benchmark::DoNotOptimize(evaluate(model(), Levers(), baseline, draws));
        benchmark::DoNotOptimize(evaluate(model(), levers, baseline, draws));
    }
}

void tornadoAndFlips(benchmark::State& state) {
    const FactorSet factors = islandFactors();
    const Trial a = trialOf(model(), Levers()), b = trialOf(model(), together());
    for (auto _ : state) {
        benchmark::DoNotOptimize(tornado(a, b, Indicator::Co2eTonnesYear, factors));
        benchmark::DoNotOptimize(flips(a, b, Indicator::Co2eTonnesYear, factors));
    }
}

void allReadyScenarios(benchmark::State& state) {
    const FactorSet factors = islandFactors();
    const auto scenarios = readyScenarios(model().proposals());
    for (auto _ : state) benchmark::DoNotOptimize(compare(model(), scenarios, factors, 974));
}

BENCHMARK(leverMoved)->Unit(benchmark::kMillisecond);
BENCHMARK(factorMoved)->Unit(benchmark::kMillisecond);
BENCHMARK(tornadoAndFlips)->Unit(benchmark::kMillisecond);
BENCHMARK(allReadyScenarios)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
