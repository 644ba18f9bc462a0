// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/territory_store.h"

#include "core/geo/territory_json.h"

namespace kabar::store {

Status saveTerritory(Database& database, const geo::Territory& territory) {
    return database.run("INSERT OR REPLACE INTO territory (id, name, document) VALUES (1, ?, ?)", territory.name,
                        geo::territoryToJson(territory));
}

Result<geo::Territory> loadTerritory(const Database& database) {
    auto statement = database.prepare("SELECT document FROM territory WHERE id = 1");
    if (!statement) return fail(statement.error());
    const auto row = statement->step();
    if (!row) return fail(row.error());
    if (!*row)
        return fail(
            Error{.code = Error::Code::NotFound, .clause = clause("workshop.no-territory"), .file = database.path()});
    auto territory = geo::territoryFromJson(statement->text(0));
    if (!territory) return fail(Error(territory.error()).in(database.path()));
    return territory;
}

Result<bool> hasTerritory(const Database& database) {
    const auto count = database.integer("SELECT count(*) FROM territory WHERE id = 1");
    if (!count) return fail(count.error());
    return *count > 0;
}

Result<geo::Territory> loadGround(const Database& database) {
    auto territory = loadTerritory(database);
    if (!territory && territory.error().code == Error::Code::NotFound) return geo::embeddedTerritory();
    return territory;
}

}  // namespace kabar::store
