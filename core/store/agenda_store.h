// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workshop/agenda.h"

#include <span>
#include <vector>

namespace kabar::store {

/// In the order of the day. Fails with `Malformed` on a moment that is none.
[[nodiscard]] Result<std::vector<workshop::AgendaBlock>> loadAgenda(Database& database);

/// Adds a block whose id is 0 at the end, giving it its id, or changes the one of that id. Fails as `workshop::validate`, or
/// `NotFound`.
[[nodiscard]] Status saveAgendaBlock(Database& database, workshop::AgendaBlock& block);

/// Saves the times of every block that differs from the file.
[[nodiscard]] Status saveAgendaTimes(Database& database, std::span<const workshop::AgendaBlock> blocks);

[[nodiscard]] Status removeAgendaBlock(Database& database, std::int64_t id);
/// `ids` names every block, in the new order.
[[nodiscard]] Status reorderAgenda(Database& database, std::span<const std::int64_t> ids);

}  // namespace kabar::store
