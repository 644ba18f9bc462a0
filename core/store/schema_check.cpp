// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"

#include "core/sqlite/watch.h"
#include "core/store/migrations.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <vector>

namespace kabar::store {

namespace {

/// What `sqlite_schema` says of one object. Names alone do not tell two apart: a trigger may bear its table's.
struct Described {
    std::string name, type, table, sql;
    friend auto operator<=>(const Described&, const Described&) = default;
};
using Schema = std::multiset<Described>;

Result<Schema> schemaOf(const Database& database) {
    auto rows = database.prepare("SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    if (!rows) return fail(rows.error());
    Schema schema;
    while (true) {
        const auto row = rows->step();
        if (!row) return fail(row.error());
        if (!*row) return schema;
        schema.insert({rows->text(0), rows->text(1), rows->text(2), rows->text(3)});
    }
}

Result<Schema> schemaOfVersion(int version) {
    auto blank = Database::open(":memory:", Database::Access::Create);
    if (!blank) return fail(blank.error());
    if (auto migrated = migrateTo(*blank, version); !migrated) return fail(migrated.error());
    return schemaOf(*blank);
}

std::unexpected<Error> foreign(std::string_view what, const Described& object, const std::string& path) {
    return fail(Error{.code = Error::Code::NotAWorkshop, .clause = clause(what, object.type, object.name), .file = path});
}

}  // namespace

Status checkSchema(Database& database) {
    const sqlite::Watch watch(database, {}, std::chrono::seconds(10));
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return fail(watch.told(version.error()));
    const auto present = schemaOf(database);
    if (!present) return fail(watch.told(present.error()));
    if (*version < 1 || *version > newestVersion())
        return fail(Error{.code = Error::Code::NotAWorkshop, .clause = clause("file.no-version"), .file = database.path()});
    const auto wanted = schemaOfVersion(static_cast<int>(*version));
    if (!wanted) return fail(wanted.error());
    const auto differing = [](const Schema& all, const Schema& others) {
        std::vector<Described> left;
        std::ranges::set_difference(all, others, std::back_inserter(left));
        return left;
    };
    const auto theirs = differing(*present, *wanted), ours = differing(*wanted, *present);
    const auto isTheir = [&](const Described& object) {
        return std::ranges::any_of(
            theirs, [&](const Described& their) { return their.name == object.name && their.type == object.type; });
    };
    for (const Described& object : ours)
        return foreign(isTheir(object) ? "file.altered-object" : "file.missing-object", object, database.path());
    for (const Described& object : theirs) return foreign("file.foreign-object", object, database.path());
    return {};
}

}  // namespace kabar::store
