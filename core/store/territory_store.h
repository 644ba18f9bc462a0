// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/store/database.h"

namespace kabar::store {

/// Puts `territory` in the file, in place of the one it had.
[[nodiscard]] Status saveTerritory(Database& database, const geo::Territory& territory);

/// Fails with `NotFound` when the file has no territory yet.
[[nodiscard]] Result<geo::Territory> loadTerritory(const Database& database);
[[nodiscard]] Result<bool> hasTerritory(const Database& database);
/// The file's or, without one, the embedded one.
[[nodiscard]] Result<geo::Territory> loadGround(const Database& database);

}  // namespace kabar::store
