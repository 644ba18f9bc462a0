// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kabar::store {

/// In the room's order.
[[nodiscard]] Result<std::vector<scenario::Scenario>> loadScenarios(const Database& database);

/// Adds the scenario at the end when its id is 0, else replaces the one of that id; returns the id. Fails with `OutOfRange`
/// for an empty name.
[[nodiscard]] Result<std::int64_t> saveScenario(Database& database, const scenario::Scenario& scenario);
[[nodiscard]] Status deleteScenario(Database& database, std::int64_t id);

/// What the room has set in place of published values, by factor name.
[[nodiscard]] Result<std::map<std::string, double, std::less<>>> loadFactorValues(const Database& database);
/// No value: the published one again.
[[nodiscard]] Status saveFactorValue(Database& database, std::string_view factor, std::optional<double> value);

}  // namespace kabar::store
