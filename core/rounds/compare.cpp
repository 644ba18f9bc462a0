// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/compare.h"

#include "core/rounds/evidence.h"
#include "core/store/evidence_store.h"

namespace kabar::rounds {

Status prepareScenarios(Records& records) {
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    for (const Error* error : {(*snapshot)->scenarios.error(), (*snapshot)->studies.error()})
        if (error) return fail(*error);
    if (!(*snapshot)->scenarios.orNothing().empty()) return {};
    const auto proposals = scenario::proposals((*snapshot)->studies.orNothing());
    return records.keep(session::Domain::Scenarios, [proposals](sqlite::Database& database) -> Status {
        const auto present = store::loadOrMakeScenarios(database, proposals);
        return present ? Status() : fail(present.error());
    });
}

Result<scenario::Comparison> compare(Records& records, std::uint64_t seed, std::stop_token stop, const Progress& progress) {
    if (auto ready = prepareScenarios(records); !ready) return fail(ready.error());
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->scenarios.error()) return fail(*error);
    const auto model = modelOf(**snapshot);
    if (!model) return fail(model.error());
    const auto factors = factorsOf(**snapshot);
    if (!factors) return fail(factors.error());
    return scenario::compare(*model, (*snapshot)->scenarios.orNothing(), *factors, seed, stop, progress);
}

}  // namespace kabar::rounds
