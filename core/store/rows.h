// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>
#include <vector>

namespace kabar::store {

/// What every list a person edits does alike. `table` is a table of the schema with `id` and `position`, never input.

/// Numbers the rows `ids` names by their order. Fails with `NotFound` when one is not there.
[[nodiscard]] Status reorder(Database& database, std::string_view table, std::span<const std::int64_t> ids);

/// Fails with `NotFound` when there is no such row.
[[nodiscard]] Status removeRow(Database& database, std::string_view table, std::int64_t id);

/// Fails with `NotFound` when the last statement changed no row.
[[nodiscard]] Status expectChanged(Database& database, std::string_view table, std::int64_t id);

}  // namespace kabar::store
