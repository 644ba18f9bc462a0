// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sqlite_source.h"

#include "core/node/sqlite_copy.h"
#include "core/text/encoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kabar::node {

using sqlite::Database;

namespace {

constexpr std::int64_t kGeoPackage = 0x47504B47;                                ///< "GPKG", in the file's header
constexpr std::array<std::int64_t, 2> kOldGeoPackages{0x47503130, 0x47503131};  ///< "GP10", "GP11"
constexpr double kMostExact = 0x1p53;

std::string identifier(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

/// SQLite's own words, as the owner of the database would say them.
Error inWords(Error error, const std::string& label) {
    error.file = label;
    const std::string said = error.clause.id;
    if (said == "sqlite.locked") error.clause = clause("rows.locked");
    if (error.code == Error::Code::Unwritable) error.code = Error::Code::Unreadable;  // nothing is ever written here
    if (said == "sqlite.damaged" || said == "sqlite.not-a-database") error.clause = clause("rows.damaged");
    return error;
}

Result<std::vector<std::string>> texts(const Database& database, std::string_view sql) {
    auto statement = database.prepare(sql);
    if (!statement) return fail(statement.error());
    std::vector<std::string> found;
    while (true) {
        const auto row = statement->step();
        if (!row) return fail(row.error());
        if (!*row) return found;
        found.push_back(statement->text(0));
    }
}

/// Tables and views of people, without those that SQLite and geographers keep for themselves.
Result<std::vector<std::string>> tablesIn(const Database& database) {
    return texts(database,
                 "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                 "AND name NOT LIKE 'gpkg\\_%' ESCAPE '\\' AND name NOT LIKE 'rtree\\_%' ESCAPE '\\' "
                 "AND name NOT LIKE 'idx\\_%\\_%' ESCAPE '\\' AND name NOT IN ('spatial_ref_sys', 'geometry_columns') "
                 "ORDER BY name");
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

Result<std::string> chosenTable(const std::vector<std::string>& tables, const std::string& wanted) {
    if (wanted.empty() && tables.size() == 1) return tables.front();
    if (tables.empty()) return fail(Error::Code::NotFound, clause("rows.no-table"));
    if (wanted.empty()) return fail(Error::Code::Mismatch, clause("rows.several-tables", listed(tables)));
    if (std::ranges::contains(tables, wanted)) return wanted;
    return fail(
        Error{.code = Error::Code::NotFound, .clause = clause("rows.no-such-table", listed(tables))}.of("table", wanted));
}

Result<bool> isGeoPackage(const Database& database) {
    const auto id = database.integer("PRAGMA application_id");
    if (!id) return fail(id.error());
    if (*id == kGeoPackage || std::ranges::contains(kOldGeoPackages, *id)) return true;
    const auto contents = database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'gpkg_contents'");
    if (!contents) return fail(contents.error());
    return *contents > 0;
}

/// Of a table; a view may have no end.
std::int64_t rowCount(const Database& database, const std::string& table) {
    auto isTable = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    if (!isTable || !isTable->bind(table).step().value_or(false)) return 0;
    return database.integer("SELECT count(*) FROM " + identifier(table)).value_or(0);
}

}  // namespace

Result<std::vector<std::string>> SqliteSource::tables(const std::filesystem::path& path) {
    const auto database = openUntouched(path);
    if (!database) return fail(inWords(database.error(), path.string()));
    auto tables = tablesIn(*database);
    if (!tables) return fail(inWords(tables.error(), path.string()));
    return tables;
}

Result<std::unique_ptr<RowSource>> SqliteSource::open(const std::filesystem::path& path, const std::string& table,
                                                      std::stop_token stop) {
    const auto failed = [&](const Error& error) { return fail(inWords(error, path.string())); };
    auto database = openUntouched(path);
    if (!database) return failed(database.error());
    auto watch = std::make_unique<sqlite::Watch>(*database, std::move(stop));
    const auto tables = tablesIn(*database);
    if (!tables) return failed(tables.error());
    const auto geographic = isGeoPackage(*database);
    if (!geographic) return failed(geographic.error());
    if (*geographic)
        return failed(Error{.code = Error::Code::Mismatch, .clause = clause("sqlite.geopackage", listed(*tables))});
    const auto chosen = chosenTable(*tables, table);
    if (!chosen) return failed(chosen.error());
    auto rows = database->prepare("SELECT * FROM " + identifier(*chosen));
    if (!rows) return failed(rows.error());
    const std::int64_t count = rowCount(*database, *chosen);
    return std::unique_ptr<RowSource>(
        new SqliteSource(std::move(*database), std::move(watch), std::move(*rows), count, path.string() + ":" + *chosen));
}

SqliteSource::SqliteSource(Database database, std::unique_ptr<sqlite::Watch> watch, sqlite::Statement rows,
                           std::int64_t count, std::string label)
    : m_database(std::move(database)),
      m_watch(std::move(watch)),
      m_rows(std::move(rows)),
      m_count(count),
      m_label(std::move(label)) {
    for (std::string& name : m_rows.columnNames()) m_columns.push_back(text::repaired(std::move(name)));
    m_values.resize(m_columns.size());
}

/// Whole numbers are written without a fraction however they are stored; a blob is no text.
std::string SqliteSource::contentOf(int column) const {
    if (m_rows.isBlob(column)) return {};
    if (m_rows.isReal(column)) {
        const double number = m_rows.real(column);
        if (std::trunc(number) == number && std::abs(number) < kMostExact)
            return std::to_string(static_cast<std::int64_t>(number));
    }
    return text::repaired(m_rows.text(column));
}

Result<bool> SqliteSource::next() {
    const auto row = m_rows.step();
    if (!row) return fail(inWords(row.error(), m_label).at(m_row + 1));
    if (!*row) return false;
    ++m_row;
    for (std::size_t column = 0; column < m_values.size(); ++column) m_values[column] = contentOf(static_cast<int>(column));
    return true;
}

double SqliteSource::fractionRead() const {
    if (m_count <= 0) return 0;
    return std::min(1.0, static_cast<double>(m_row) / static_cast<double>(m_count));
}

}  // namespace kabar::node
