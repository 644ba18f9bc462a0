// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <string>
#include <string_view>

namespace kabar::store {

/// The workshop's own identity, 32 hexadecimal digits: random, and the same in every copy of its file. Fails with
/// `NotAWorkshop` when the file has none.
[[nodiscard]] Result<std::string> identityOf(const Database& database);

/// For a workshop that must be the same bytes each time it is made.
[[nodiscard]] Status setIdentity(Database& database, std::string_view identity);
/// The same, when all is written: whatever wrote it, its history begins here.
[[nodiscard]] Status beginHistory(Database& database);

}  // namespace kabar::store
