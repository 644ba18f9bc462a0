// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kabar::store {

/// The newest version of the workshop file that this program knows.
[[nodiscard]] int newestVersion();

/// Runs the numbered steps after `user_version`, each in a transaction of its own; stops at the first that fails.
[[nodiscard]] Status migrate(Database& database);
/// The same up to `version`.
[[nodiscard]] Status migrateTo(Database& database, int version);

}  // namespace kabar::store
