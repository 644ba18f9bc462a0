// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/comparison.h"
#include "core/store/database.h"

namespace kabar::store {

/// What the scenarios of a file stand on: its released tables and study results. Empty where nothing was released yet.
[[nodiscard]] Result<scenario::Evidence> loadEvidence(const Database& database);

/// The factors that hold on `loadGround`, with the values that the room has set.
[[nodiscard]] Result<factor::FactorSet> loadFactors(Database& database);
/// The same where the territory is at hand.
[[nodiscard]] Result<factor::FactorSet> loadFactors(const Database& database, const geo::Territory& territory);

/// The model of the file, over `loadGround`.
[[nodiscard]] Result<scenario::CommuteModel> loadCommuteModel(Database& database);

/// The scenarios of the file. One without any gets the ready ones for what its studies propose.
[[nodiscard]] Result<std::vector<scenario::Scenario>> loadOrMakeScenarios(Database& database,
                                                                          const scenario::Proposals& proposals);
/// Studies propose `after` where they proposed `before`: the ready scenarios that the room has left as they were made
/// follow.
[[nodiscard]] Status followProposals(Database& database, const scenario::Proposals& before,
                                     const scenario::Proposals& after);

}  // namespace kabar::store
