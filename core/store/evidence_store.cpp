// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_store.h"

#include "core/scenario/factor_file.h"
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

Result<scenario::FactorSet> loadFactors(const Database& database) {
    auto factors = scenario::shippedFactors();
    if (!factors) return factors;
    const auto values = loadFactorValues(database);
    if (!values) return fail(values.error());
    if (auto set = factors->setRoomValues(*values); !set) return fail(Error(set.error()).in(database.path()));
    return factors;
}

Result<scenario::CommuteModel> loadCommuteModel(Database& database) {
    const auto evidence = loadEvidence(database);
    if (!evidence) return fail(evidence.error());
    auto territory = loadTerritory(database);
    if (!territory && territory.error().code == Error::Code::NotFound) territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    auto model = scenario::CommuteModel::make(*evidence, *territory);
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

}  // namespace kabar::store
