// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <string>

namespace kabar::store {

/// BLAKE2b-256 of what the brief is made from: every row of the tables that it reads, in their order. The same file gives
/// the same hash. Of a ballot it covers what came out, so that other votes give another hash and purged ones the same.
[[nodiscard]] Result<std::string> contentHash(Database& database);

}  // namespace kabar::store
