// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/compare.h"

#include "core/rounds/evidence.h"
#include "core/store/evidence_store.h"

#include <utility>
#include <vector>

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

namespace {

/// What the workshop's scenarios are judged with.
struct Bench {
    std::vector<scenario::Scenario> scenarios;
    scenario::CommuteModel model;
    factor::FactorSet factors;
};

Result<Bench> benchOf(Records& records) {
    if (auto ready = prepareScenarios(records); !ready) return fail(ready.error());
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->scenarios.error()) return fail(*error);
    auto model = modelOf(**snapshot);
    if (!model) return fail(model.error());
    auto factors = factorsOf(**snapshot);
    if (!factors) return fail(factors.error());
    return Bench{(*snapshot)->scenarios.orNothing(), std::move(*model), std::move(*factors)};
}

}  // namespace

Result<scenario::Comparison> compare(Records& records, std::uint64_t seed, std::stop_token stop, const Progress& progress) {
    const auto bench = benchOf(records);
    if (!bench) return fail(bench.error());
    return scenario::compare(bench->model, bench->scenarios, bench->factors, seed, stop, progress);
}

Result<scenario::JudgedPackage> bestPackage(Records& records, std::uint64_t seed, std::optional<double> budget,
                                            std::stop_token stop, const Progress& progress) {
    const auto bench = benchOf(records);
    if (!bench) return fail(bench.error());
    return scenario::judgedPackage(bench->model, bench->scenarios, bench->factors, seed, budget, stop, progress);
}

}  // namespace kabar::rounds
