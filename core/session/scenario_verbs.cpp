// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scenario_verbs.h"

#include "core/store/evidence_store.h"
#include "core/store/scenario_store.h"

namespace kabar::session {

std::future<Status> saveScenario(Session& session, std::string label, scenario::Scenario scenario) {
    return session.edit(std::move(label), Domain::Scenarios,
                        [scenario = std::move(scenario)](sqlite::Database& database) -> Status {
                            const auto id = store::saveScenario(database, scenario);
                            return id ? Status() : fail(id.error());
                        });
}

std::future<Status> removeScenario(Session& session, std::int64_t id) {
    return session.edit("scenario_delete", Domain::Scenarios,
                        [id](sqlite::Database& database) { return store::deleteScenario(database, id); });
}

std::future<Status> makeScenarios(Session& session, scenario::Proposals proposals) {
    return session.write(Urgency::Edit, Domain::Scenarios, [proposals](sqlite::Database& database) -> Status {
        const auto made = store::loadOrMakeScenarios(database, proposals);
        return made ? Status() : fail(made.error());
    });
}

std::future<Status> saveFactorValue(Session& session, std::string factor, std::optional<double> value) {
    return session.edit("factor", Domain::Factors, [factor = std::move(factor), value](sqlite::Database& database) {
        return store::saveFactorValue(database, factor, value);
    });
}

}  // namespace kabar::session
