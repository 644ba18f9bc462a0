// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workshop/action.h"

#include <span>
#include <vector>

namespace kabar::store {

/// In the order the room gave them. Fails with `Malformed` on a date or state that is none.
[[nodiscard]] Result<std::vector<workshop::Action>> loadActions(Database& database);

/// Adds an action whose id is 0 at the end, giving it its id, or changes the one of that id. Fails as `workshop::validate`,
/// or `NotFound`.
[[nodiscard]] Status saveAction(Database& database, workshop::Action& action);

[[nodiscard]] Status removeAction(Database& database, std::int64_t id);
/// `ids` names every action, in the new order.
[[nodiscard]] Status reorderActions(Database& database, std::span<const std::int64_t> ids);

}  // namespace kabar::store
