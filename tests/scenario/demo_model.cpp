// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/demo_model.h"

#include "core/demo/population.h"
#include "core/factor/factor_file.h"
#include "core/study/run_studies.h"
#include "tests/study/federation.h"

namespace kabar::scenario::fixture {

Result<CommuteModel> demoModel() {
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    const auto population = demo::populate(*territory, {});
    if (!population) return fail(population.error());
    std::vector<test::Staff> employers;
    for (const demo::Employer& employer : population->employers) {
        test::Staff& staff = employers.emplace_back();
        for (const demo::Employee& employee : employer.staff) staff.push_back(employee.commute);
    }
    auto tables = test::federate(employers);
    if (!tables) return fail(tables.error());
    study::StudyOptions options;
    options.timePerProblem = std::chrono::duration<double>(2);
    auto studies =
        study::runStudies(*tables, *territory, *factor::shippedFactors(*territory), options, systemClock(), {}, kNoProgress);
    if (!studies) return fail(studies.error());
    return CommuteModel::make({.tables = std::move(*tables), .studies = std::move(studies->results)}, *territory,
                              *factor::shippedFactors(*territory));
}

}  // namespace kabar::scenario::fixture
