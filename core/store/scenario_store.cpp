// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scenario_store.h"

#include "core/store/database.h"

#include <nlohmann/json.hpp>

namespace kabar::store {

namespace {

using nlohmann::json;

Result<scenario::Scenario> readScenario(const Statement& row, const std::string& path) {
    scenario::Scenario read{.id = row.integer(0), .name = row.text(1)};
    const auto kind = scenario::kindNamed(row.text(2));
    if (!kind)
        return fail(Error{.code = Error::Code::Malformed, .detail = "no such kind of scenario"}.in(path).of("scenario.kind",
                                                                                                            row.text(2)));
    read.kind = *kind;
    const json document = json::parse(row.text(3), nullptr, false);
    if (document.is_discarded())
        return fail(Error{.code = Error::Code::Malformed, .detail = "not JSON"}.in(path).of("scenario.levers", row.text(3)));
    const auto levers = scenario::leversFromJson(document);
    if (!levers) return fail(Error(levers.error()).in(path));
    read.levers = *levers;
    return read;
}

}  // namespace

Result<std::vector<scenario::Scenario>> loadScenarios(const Database& database) {
    return rowsOf(database.prepare("SELECT id, name, kind, levers FROM scenario ORDER BY position, id"),
                  [&](const Statement& row) { return readScenario(row, database.path()); });
}

Result<std::int64_t> saveScenario(Database& database, const scenario::Scenario& saved) {
    if (saved.name.empty())
        return fail(Error{.code = Error::Code::OutOfRange, .detail = "a scenario needs a name"}.of("name", ""));
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
    const auto rows = rowsOf(database.prepare("SELECT factor, value FROM factor_value"), [](const Statement& row) {
        return Result<std::pair<std::string, double>>({row.text(0), row.real(1)});
    });
    if (!rows) return fail(rows.error());
    return std::map<std::string, double, std::less<>>(rows->begin(), rows->end());
}

Status saveFactorValue(Database& database, std::string_view factor, std::optional<double> value) {
    if (!value) return database.run("DELETE FROM factor_value WHERE factor = ?", factor);
    return database.run(
        "INSERT INTO factor_value (factor, value) VALUES (?, ?) ON CONFLICT (factor) DO UPDATE SET value = excluded.value",
        factor, *value);
}

}  // namespace kabar::store
