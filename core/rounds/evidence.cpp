// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/evidence.h"

#include "core/factor/factor_file.h"

namespace kabar::rounds {

namespace {

/// The ground, or why there is none.
Result<const geo::Territory*> groundOf(const session::Snapshot& snapshot) {
    if (const Error* error = snapshot.ground.error()) return fail(*error);
    if (!snapshot.ground) return fail(Error::Code::NotFound, clause("window.no-workshop"));
    return &snapshot.ground->territory;
}

}  // namespace

Result<node::Cooperative> cooperativeOf(const session::Snapshot& snapshot, std::filesystem::path folder) {
    if (const Error* error = snapshot.cooperation.error()) return fail(*error);
    const auto territory = groundOf(snapshot);
    if (!territory) return fail(territory.error());
    const session::Cooperation& known = snapshot.cooperation.orNothing();
    return node::Cooperative{.employers = known.employers,
                             .reviewers = known.reviewers,
                             .algorithms = known.algorithms,
                             .territory = **territory,
                             .folder = std::move(folder)};
}

Result<factor::FactorSet> factorsOf(const session::Snapshot& snapshot) {
    if (const Error* error = snapshot.factorValues.error()) return fail(*error);
    const auto territory = groundOf(snapshot);
    if (!territory) return fail(territory.error());
    auto factors = factor::shippedFactors(**territory);
    if (!factors) return factors;
    if (auto set = factors->setRoomValues(snapshot.factorValues.orNothing()); !set) return fail(set.error());
    return factors;
}

Result<scenario::CommuteModel> modelOf(const session::Snapshot& snapshot) {
    for (const Error* error : {snapshot.tables.error(), snapshot.studies.error()})
        if (error) return fail(*error);
    const auto territory = groundOf(snapshot);
    if (!territory) return fail(territory.error());
    const auto factors = factorsOf(snapshot);
    if (!factors) return fail(factors.error());
    return scenario::CommuteModel::make({snapshot.tables.orNothing(), snapshot.studies.orNothing()}, **territory, *factors);
}

}  // namespace kabar::rounds
