// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scenario_store.h"

#include "core/base/json.h"
#include "core/store/database.h"
#include "core/store/row_reader.h"

#include <nlohmann/json.hpp>

namespace kabar::store {

namespace {

Result<scenario::Kind> readKind(const std::string& text) {
    if (const auto kind = scenario::kindNamed(text)) return *kind;
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("scenario.no-kind")}.of("kind", text));
}

Result<scenario::Levers> readLevers(const std::string& text) {
    return parseJson(text).and_then(scenario::leversFromJson);
}

Result<scenario::Scenario> readScenario(const Statement& row, const std::string& path) {
    RowReader reader(row, "scenario");
    scenario::Scenario read{.id = reader.id(0),
                            .name = reader.words(1, "name"),
                            .kind = reader.taken(readKind(reader.text(2, "kind")), "kind", scenario::Kind::Own),
                            .levers = reader.taken(readLevers(reader.text(3, "levers")), "levers", scenario::Levers())};
    if (auto finished = reader.finish(); !finished) return fail(Error(finished.error()).in(path));
    return read;
}

Result<std::pair<std::string, double>> readFactorValue(const Statement& row) {
    RowReader reader(row, "factor_value");
    std::pair<std::string, double> value{reader.words(0, "factor"), reader.real(1, "value", -1e12, 1e12)};
    if (auto finished = reader.finish(); !finished) return fail(finished.error());
    return value;
}

}  // namespace

Result<std::vector<scenario::Scenario>> loadScenarios(const Database& database) {
    return rowsOf(database.prepare("SELECT id, name, kind, levers FROM scenario ORDER BY position, id"),
                  [&](const Statement& row) { return readScenario(row, database.path()); });
}

Result<std::int64_t> saveScenario(Database& database, const scenario::Scenario& saved) {
    if (saved.name.empty())
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("scenario.no-name")}.of("name", ""));
    const std::string levers = toJson(saved.levers).dump();
    if (saved.id != 0) {
        const auto done = database.run("UPDATE scenario SET name = ?, kind = ?, levers = ? WHERE id = ?", saved.name,
                                       name(saved.kind), levers, saved.id);
        return done ? Result<std::int64_t>(saved.id) : fail(done.error());
    }
    const auto done = database.run(
        "INSERT INTO scenario (position, name, kind, levers) VALUES ((SELECT coalesce(max(position), 0) + 1 FROM scenario), "
        "?, ?, ?)",
        saved.name, name(saved.kind), levers);
    return done ? Result<std::int64_t>(database.lastInsertId()) : fail(done.error());
}

Status deleteScenario(Database& database, std::int64_t id) {
    return database.run("DELETE FROM scenario WHERE id = ?", id);
}

Result<std::map<std::string, double, std::less<>>> loadFactorValues(const Database& database) {
    const auto rows = rowsOf(database.prepare("SELECT factor, value FROM factor_value"), readFactorValue);
    if (!rows) return fail(Error(rows.error()).in(database.path()));
    return std::map<std::string, double, std::less<>>(rows->begin(), rows->end());
}

Status saveFactorValue(Database& database, std::string_view factor, std::optional<double> value) {
    if (!value) return database.run("DELETE FROM factor_value WHERE factor = ?", factor);
    return database.run(
        "INSERT INTO factor_value (factor, value) VALUES (?, ?) ON CONFLICT (factor) DO UPDATE SET value = excluded.value",
        factor, *value);
}

}  // namespace kabar::store
