// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/node/mapping.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::node {

/// An employer's rows, one after the other, as text; opened read-only. Used by one thread.
class RowSource {
public:
    virtual ~RowSource() = default;

    [[nodiscard]] virtual const std::vector<std::string>& columns() const = 0;
    /// Goes to the next row; false after the last. Fails with `Malformed` and the line when a row is broken.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// The text of a column in the current row, UTF-8, valid until `next`; empty when there is nothing.
    [[nodiscard]] virtual std::string_view value(std::size_t column) const = 0;
    /// Stored as a number, hence written with a point whatever the mapping's decimal sign.
    [[nodiscard]] virtual bool isNumber(std::size_t column) const = 0;
    /// Of the current row: the line of a text file (1-based, the header is one), the row number of a table.
    [[nodiscard]] virtual long line() const = 0;
    /// Between 0 and 1, for progress.
    [[nodiscard]] virtual double fractionRead() const = 0;
    /// How errors call it: the path, and the table.
    [[nodiscard]] virtual const std::string& label() const = 0;
};

/// Where an employer's rows are: `rows.csv`, `staff.sqlite`, `staff.sqlite:people`.
struct SourceLocation {
    enum class Kind { Csv, Sqlite };
    Kind kind = Kind::Csv;
    std::filesystem::path path;
    std::string table;  ///< empty: the only one of the database
};

/// Reads `PATH[:TABLE]`; a relative path is relative to `folder`. Kind by extension: csv, tsv, txt; sqlite, sqlite3, db.
/// Fails with `Mismatch` on another one.
[[nodiscard]] Result<SourceLocation> parseLocation(std::string_view source, const std::filesystem::path& folder);

/// `source` as it should stand in a workshop file in `folder`: relative when the path lies beneath it.
[[nodiscard]] std::string storedLocation(const SourceLocation& location, const std::filesystem::path& folder);

/// Opens for reading only. Fails with `NotFound`, `Unreadable` (corrupt, not a database, UTF-16…), `Busy` (locked),
/// `Malformed` (a header that cannot be).
[[nodiscard]] Result<std::unique_ptr<RowSource>> openRows(const SourceLocation& location, const SourceFormat& format);

/// The tables and views of an SQLite database, by name.
[[nodiscard]] Result<std::vector<std::string>> tablesOf(const std::filesystem::path& path);

}  // namespace kabar::node
