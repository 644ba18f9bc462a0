// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/demo/employer_rows.h"

#include <filesystem>

namespace kabar::demo {

/// Writes the rows as a new SQLite database of one table. Same rows, same bytes. Fails with `Unwritable`.
[[nodiscard]] Status writeSqlite(const EmployerRows& rows, std::string_view table, const std::filesystem::path& path);

/// Writes the rows as CSV (RFC 4180 quoting) with the shape's delimiter, encoding, decimal sign and line ends.
/// Fails with `Unwritable`.
[[nodiscard]] Status writeCsv(const EmployerRows& rows, const DatabaseShape& shape, const std::filesystem::path& path);

/// The mapping of the database to the commute record, as TOML.
[[nodiscard]] std::string mappingOf(const Employer& employer, const DatabaseShape& shape);

/// Writes `bytes` to a new file and to the disk. Fails with `Unwritable`.
[[nodiscard]] Status writeWhole(const std::filesystem::path& path, std::string_view bytes);

}  // namespace kabar::demo
