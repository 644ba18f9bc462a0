// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/row_source.h"
#include "core/sqlite/watch.h"

#include <stop_token>

namespace kabar::node {

/// One table or view of an SQLite database, its columns as SQLite itself names them. Nothing in the file's folder is made or
/// changed; while another program holds it locked, opening waits two seconds and then fails with `Busy`.
class SqliteSource final : public RowSource {
public:
    /// An empty `table` means the only one; with several, fails with `Mismatch` and their names. A GeoPackage, whose places
    /// are geometries, is refused with `Mismatch`. A view may be endless: `stop` ends every step.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(const std::filesystem::path& path, const std::string& table,
                                                                 std::stop_token stop = {});
    /// The tables and views of people, by name.
    [[nodiscard]] static Result<std::vector<std::string>> tables(const std::filesystem::path& path);

    const std::vector<std::string>& columns() const override { return m_columns; }
    Result<bool> next() override;
    std::string_view value(std::size_t column) const override { return m_values[column]; }
    bool isNumber(std::size_t column) const override { return m_rows.isNumber(static_cast<int>(column)); }
    bool isBinary(std::size_t column) const override { return m_rows.isBlob(static_cast<int>(column)); }
    long line() const override { return m_row; }
    double fractionRead() const override;
    const std::string& label() const override { return m_label; }

private:
    SqliteSource(sqlite::Database database, std::unique_ptr<sqlite::Watch> watch, sqlite::Statement rows, std::int64_t count,
                 std::string label);
    [[nodiscard]] std::string contentOf(int column) const;

    sqlite::Database m_database;
    std::unique_ptr<sqlite::Watch> m_watch;
    sqlite::Statement m_rows;
    std::vector<std::string> m_columns, m_values;
    std::int64_t m_count;  ///< 0 when it is not known
    long m_row = 0;
    std::string m_label;
};

}  // namespace kabar::node
