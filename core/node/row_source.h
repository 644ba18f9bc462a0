// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/node/mapping.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
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
    /// Whether the current row reaches this column; one that ends early has nothing there, not even an empty text.
    [[nodiscard]] virtual bool hasCell(std::size_t) const { return true; }
    /// Whether the current row holds bytes there that are no text; `value` is then empty.
    [[nodiscard]] virtual bool isBinary(std::size_t) const { return false; }
    /// Of the current row: the line of a text file (1-based, the header is one), the row number of a table.
    [[nodiscard]] virtual long line() const = 0;
    /// Between 0 and 1, for progress.
    [[nodiscard]] virtual double fractionRead() const = 0;
    /// How errors call it: the path, and the table.
    [[nodiscard]] virtual const std::string& label() const = 0;
    /// The line that names the columns; 0 where no line does.
    [[nodiscard]] virtual long headerLine() const { return 0; }
    /// The line that holds all of these names, for a source whose names were taken from the wrong one.
    [[nodiscard]] virtual std::optional<long> lineNaming(const std::vector<std::string>&) const { return std::nullopt; }
};

/// Where an employer's rows are: `rows.csv`, `staff.sqlite`, `staff.sqlite:people`, `staff.xlsx`, `staff.ods:Effectif`.
struct SourceLocation {
    /// What its name says; a text under a workbook's name is read as one, and a workbook under a text's.
    enum class Kind { Csv, Sqlite, Workbook };
    Kind kind = Kind::Csv;
    std::filesystem::path path;
    std::string table;  ///< or sheet; empty: the only one of the database, the sheet that `settled` tells
};

/// Reads `PATH[:TABLE]`; a relative path is relative to `folder`. A file of the whole name wins; otherwise the table begins
/// behind the first colon that a database or a workbook stands before, so that paths and tables may have colons of their
/// own. Kind by extension: csv, tsv, txt; sqlite, sqlite3, db3, db, gpkg; xlsx, ods and whatever people take for a workbook,
/// which `openRows` then calls by its name; a file that is there and is a database is one under any of them. Fails with
/// `Mismatch` on another one.
[[nodiscard]] Result<SourceLocation> parseLocation(std::string_view source, const std::filesystem::path& folder);

/// `source` as it should stand in a workshop file in `folder`: relative when the path lies beneath it.
[[nodiscard]] std::string storedLocation(const SourceLocation& location, const std::filesystem::path& folder);

/// Opens for reading only. Fails with `NotFound`, `Unreadable` (corrupt, not a database, UTF-16…), `Busy` (locked),
/// `Malformed` (a header that cannot be), `Mismatch` (a GeoPackage, a workbook that is not read), `OutOfRange` (one that is
/// too large). `stop` ends what SQLite would go on with.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openRows(const SourceLocation& location, const SourceFormat& format,
                                                          std::stop_token stop = {});

/// The tables and views of an SQLite database, by name; the sheets of a workbook, in its order, without those that are
/// hidden or empty; none of a text.
[[nodiscard]] Result<std::vector<std::string>> tablesOf(const SourceLocation& location, std::stop_token stop = {});

/// The location with its sheet named where the workbook has several and none was asked for: the first that holds rows under
/// the names of columns, else the first. What later becomes of the workbook, the same sheet is read.
[[nodiscard]] Result<SourceLocation> settled(SourceLocation location, std::stop_token stop = {});

}  // namespace kabar::node
