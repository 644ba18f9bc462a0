// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sqlite_source.h"

#include <algorithm>
#include <utility>

namespace kabar::node {

using sqlite::Database;

namespace {

std::string identifier(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

/// SQLite's own words, as the owner of the database would say them.
Error inWords(Error error, const std::string& label) {
    error.file = label;
    if (error.code == Error::Code::Busy) error.detail = "the database is locked by another program";
    if (error.code == Error::Code::Unwritable) error.code = Error::Code::Unreadable;  // nothing is ever written here
    if (error.code == Error::Code::Unreadable) error.detail = "not a database, or a damaged one: " + error.detail;
    return error;
}

Result<std::vector<std::string>> texts(const Database& database, std::string_view sql, std::string_view argument) {
    auto statement = database.prepare(sql);
    if (!statement) return fail(statement.error());
    if (!argument.empty()) statement->bind(argument);
    std::vector<std::string> found;
    while (true) {
        const auto row = statement->step();
        if (!row) return fail(row.error());
        if (!*row) return found;
        found.push_back(statement->text(0));
    }
}

Result<std::vector<std::string>> tablesIn(const Database& database) {
    return texts(database,
                 "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                 "ORDER BY name",
                 {});
}

Result<std::string> chosenTable(const std::vector<std::string>& tables, const std::string& wanted) {
    if (wanted.empty() && tables.size() == 1) return tables.front();
    std::string names;
    for (const std::string& table : tables) names += (names.empty() ? "" : ", ") + table;
    if (tables.empty()) return fail(Error::Code::NotFound, "the database has no table");
    if (wanted.empty()) return fail(Error::Code::Mismatch, "the database has several tables, name one of them: " + names);
    if (std::ranges::contains(tables, wanted)) return wanted;
    return fail(Error{.code = Error::Code::NotFound, .detail = "no such table, there are: " + names}.of("table", wanted));
}

}  // namespace

Result<std::vector<std::string>> tablesOf(const std::filesystem::path& path) {
    auto database = Database::open(path.string(), Database::Access::ReadOnly);
    auto tables = database ? tablesIn(*database) : fail(database.error());
    if (!tables) return fail(inWords(tables.error(), path.string()));
    return tables;
}

Result<std::unique_ptr<RowSource>> SqliteSource::open(const std::filesystem::path& path, const std::string& table) {
    const auto failed = [&](const Error& error) { return fail(inWords(error, path.string())); };
    auto database = Database::open(path.string(), Database::Access::ReadOnly);
    if (!database) return failed(database.error());
    const auto tables = tablesIn(*database);
    if (!tables) return failed(tables.error());
    const auto chosen = chosenTable(*tables, table);
    if (!chosen) return failed(chosen.error());
    auto columns = texts(*database, "SELECT name FROM pragma_table_info(?)", *chosen);
    if (!columns) return failed(columns.error());
    const auto count = database->integer("SELECT count(*) FROM " + identifier(*chosen));
    if (!count) return failed(count.error());
    auto rows = database->prepare("SELECT * FROM " + identifier(*chosen));
    if (!rows) return failed(rows.error());
    return std::unique_ptr<RowSource>(new SqliteSource(std::move(*database), std::move(*rows), std::move(*columns), *count,
                                                       path.string() + ":" + *chosen));
}

SqliteSource::SqliteSource(Database database, sqlite::Statement rows, std::vector<std::string> columns, std::int64_t count,
                           std::string label)
    : m_database(std::move(database)),
      m_rows(std::move(rows)),
      m_columns(std::move(columns)),
      m_values(m_columns.size()),
      m_count(count),
      m_label(std::move(label)) {}

Result<bool> SqliteSource::next() {
    const auto row = m_rows.step();
    if (!row) return fail(inWords(row.error(), m_label).at(m_row + 1));
    if (!*row) return false;
    ++m_row;
    for (std::size_t column = 0; column < m_values.size(); ++column)
        m_values[column] = m_rows.text(static_cast<int>(column));
    return true;
}

double SqliteSource::fractionRead() const {
    return m_count > 0 ? std::min(1.0, static_cast<double>(m_row) / static_cast<double>(m_count)) : 1;
}

}  // namespace kabar::node
