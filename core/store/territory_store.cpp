// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/territory_store.h"

#include "core/geo/territory_json.h"

namespace kabar::store {

Status saveTerritory(Database& database, const geo::Territory& territory) {
    return database.run("INSERT OR REPLACE INTO territory (id, name, document) VALUES (1, ?, ?)", territory.name,
                        geo::territoryToJson(territory));
}

Result<geo::Territory> loadTerritory(Database& database) {
    auto statement = database.prepare("SELECT document FROM territory WHERE id = 1");
    if (!statement) return fail(statement.error());
    const auto row = statement->step();
    if (!row) return fail(row.error());
    if (!*row)
        return fail(
            Error{.code = Error::Code::NotFound, .detail = "the workshop has no territory yet", .file = database.path()});
    auto territory = geo::territoryFromJson(statement->text(0));
    if (!territory) return fail(Error(territory.error()).in(database.path()));
    return territory;
}

}  // namespace kabar::store
