// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <filesystem>

namespace kabar::node {

/// Opens somebody else's database so that nothing beside it is made or changed, and its last committed rows are seen, those
/// too that another program still keeps in its log. A file with such a log is read from a copy that has no name on disk
/// before the first row is read. Fails with `Unreadable`, or `Busy` when the file changes while it is copied.
[[nodiscard]] Result<sqlite::Database> openUntouched(const std::filesystem::path& path);

}  // namespace kabar::node
