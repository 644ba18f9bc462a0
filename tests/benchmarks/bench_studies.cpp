// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"
#include "core/factor/factor_file.h"
#include "core/study/run_studies.h"
#include "tests/study/federation.h"

#include <benchmark/benchmark.h>

using namespace kabar;

namespace {

struct DemoTables {
    geo::Territory territory;
    std::vector<coop::ReleasedTable> tables;
};

const DemoTables& demoTables() {
    static const DemoTables kDemo = [] {
        DemoTables made{.territory = *geo::embeddedTerritory(), .tables = {}};
        std::vector<test::Staff> employers;
        const auto population = demo::populate(made.territory, {});
        for (const demo::Employer& employer : population->employers)
            for (test::Staff& staff = employers.emplace_back(); const demo::Employee& employee : employer.staff)
                staff.push_back(employee.commute);
        made.tables = *test::federate(employers);
        return made;
    }();
    return kDemo;
}

/// One family on the demo territory, from released tables to findings.
void studies(benchmark::State& state) {
    const DemoTables& demo = demoTables();
    study::StudyOptions options;
    options.families = {study::kFamilies[state.range(0)]};
    state.SetLabel(std::string(study::name(options.families[0])));
    std::size_t findings = 0;
    for (auto _ : state) {
        const auto run = study::runStudies(demo.tables, demo.territory, *factor::shippedFactors(demo.territory), options,
                                           systemClock(), {}, kNoProgress);
        findings = run->results.front().findings.size();
        benchmark::DoNotOptimize(findings);
    }
    state.counters["findings"] = static_cast<double>(findings);
}
BENCHMARK(studies)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
