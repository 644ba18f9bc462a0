// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/row_source.h"
#include "core/sqlite/database.h"

namespace kabar::node {

/// One table or view of an SQLite database. The file is opened for reading only; while another program holds it locked,
/// opening waits two seconds and then fails with `Busy`.
class SqliteSource final : public RowSource {
public:
    /// An empty `table` means the only one; with several, fails with `Mismatch` and their names.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(const std::filesystem::path& path,
                                                                 const std::string& table);

    const std::vector<std::string>& columns() const override { return m_columns; }
    Result<bool> next() override;
    std::string_view value(std::size_t column) const override { return m_values[column]; }
    bool isNumber(std::size_t column) const override { return m_rows.isNumber(static_cast<int>(column)); }
    long line() const override { return m_row; }
    double fractionRead() const override;
    const std::string& label() const override { return m_label; }

private:
    SqliteSource(sqlite::Database database, sqlite::Statement rows, std::vector<std::string> columns, std::int64_t count,
                 std::string label);

    sqlite::Database m_database;
    sqlite::Statement m_rows;
    std::vector<std::string> m_columns, m_values;
    std::int64_t m_count;
    long m_row = 0;
    std::string m_label;
};

}  // namespace kabar::node
