// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"

#include "core/factor/factor_file.h"
#include "core/store/coop_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"

namespace kabar::store {

Result<scenario::Evidence> loadEvidence(const Database& database) {
    auto tables = loadReleasedTables(database);
    if (!tables) return fail(tables.error());
    auto studies = loadStudies(database);
    if (!studies) return fail(studies.error());
    return scenario::Evidence{.tables = std::move(*tables), .studies = std::move(*studies)};
}

Result<factor::FactorSet> loadFactors(Database& database) {
    const auto territory = loadGround(database);
    if (!territory) return fail(territory.error());
    return loadFactors(database, *territory);
}

Result<factor::FactorSet> loadFactors(const Database& database, const geo::Territory& territory) {
    auto factors = factor::shippedFactors(territory);
    if (!factors) return factors;
    const auto values = loadFactorValues(database);
    if (!values) return fail(values.error());
    if (auto set = factors->setRoomValues(*values); !set) return fail(Error(set.error()).in(database.path()));
    return factors;
}

Result<scenario::CommuteModel> loadCommuteModel(Database& database) {
    const auto evidence = loadEvidence(database);
    if (!evidence) return fail(evidence.error());
    const auto territory = loadGround(database);
    if (!territory) return fail(territory.error());
    const auto factors = loadFactors(database, *territory);
    if (!factors) return fail(factors.error());
    auto model = scenario::CommuteModel::make(*evidence, *territory, *factors);
    if (!model) return fail(Error(model.error()).in(database.path()));
    return model;
}

Result<std::vector<scenario::Scenario>> loadOrMakeScenarios(Database& database, const scenario::Proposals& proposals) {
    auto scenarios = loadScenarios(database);
    if (!scenarios || !scenarios->empty()) return scenarios;
    for (const scenario::Scenario& ready : scenario::readyScenarios(proposals))
        if (const auto saved = saveScenario(database, ready); !saved) return fail(saved.error());
    return loadScenarios(database);
}

Status followProposals(Database& database, const scenario::Proposals& before, const scenario::Proposals& after) {
    auto scenarios = loadScenarios(database);
    if (!scenarios) return fail(scenarios.error());
    const auto made = scenario::readyScenarios(before), now = scenario::readyScenarios(after);
    for (scenario::Scenario& scenario : *scenarios)
        for (std::size_t i = 0; i < made.size(); ++i) {
            const bool isAsMade = scenario.kind == made[i].kind && scenario.levers == made[i].levers;
            if (!isAsMade || made[i].levers == now[i].levers) continue;
            scenario.levers = now[i].levers;
            if (const auto saved = saveScenario(database, scenario); !saved) return fail(saved.error());
            break;
        }
    return {};
}

}  // namespace kabar::store
