// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_name.h"
#include "core/store/coop_store.h"
#include "core/store/database.h"

#include <algorithm>

namespace kabar::store {

namespace {

struct Permission {
    std::int64_t employer;
    std::string hash;
    bool allowed;
};

Result<node::Employer> readEmployerRow(const Statement& row) {
    auto rule = coop::parseRule(row.text(5));
    if (!rule) return fail(rule.error());
    return node::Employer{.id = row.integer(0),
                          .name = row.text(1),
                          .sector = row.text(2),
                          .source = row.text(3),
                          .mapping = row.text(4),
                          .rule = *rule,
                          .permissions = {}};
}

Result<Permission> readPermission(const Statement& row) {
    return Permission{row.integer(0), row.text(1), row.integer(2) != 0};
}

}  // namespace

Result<std::vector<node::Employer>> loadEmployers(const Database& database) {
    auto employers = rowsOf(database.prepare("SELECT id, name, sector, source, mapping, rule FROM employer ORDER BY id"),
                            readEmployerRow);
    if (!employers) return employers;
    const auto permissions =
        rowsOf(database.prepare("SELECT employer_id, algorithm_hash, allowed FROM permission"), readPermission);
    if (!permissions) return fail(permissions.error());
    for (node::Employer& employer : *employers)
        for (const Permission& permission : *permissions)
            if (permission.employer == employer.id) employer.permissions[permission.hash] = permission.allowed;
    return employers;
}

Result<std::int64_t> addEmployer(Database& database, const node::Employer& employer) {
    const auto refuse = [](const char* detail, const char* field, const std::string& value) {
        return fail(Error{.code = Error::Code::Mismatch, .detail = detail}.of(field, value));
    };
    if (employer.name.find_first_not_of(' ') == std::string::npos)
        return refuse("an employer needs a name", "name", employer.name);
    const auto others = loadEmployers(database);
    if (!others) return fail(others.error());
    if (std::ranges::any_of(*others, [&](const node::Employer& other) { return areOneName(other.name, employer.name); }))
        return refuse("an employer of this name is there already", "name", employer.name);
    // One database counted twice would pass for two employers.
    if (!employer.source.empty() && std::ranges::contains(*others, employer.source, &node::Employer::source))
        return refuse("this database is another employer's already", "source", employer.source);
    auto added =
        database.run("INSERT INTO employer (name, sector, source, mapping, rule) VALUES (?, ?, ?, ?, ?)", employer.name,
                     employer.sector, employer.source, employer.mapping, coop::ruleText(employer.rule));
    if (!added) return fail(added.error());
    const std::int64_t id = database.lastInsertId();
    for (const auto& [hash, allowed] : employer.permissions)
        if (auto saved = savePermission(database, id, hash, allowed); !saved) return fail(saved.error());
    return id;
}

Status removeEmployer(Database& database, std::int64_t id) {
    if (auto removed = database.run("DELETE FROM permission WHERE employer_id = ?", id); !removed) return removed;
    return database.run("DELETE FROM employer WHERE id = ?", id);
}

Status saveRule(Database& database, std::int64_t employer, const coop::DisclosureRule& rule) {
    return database.run("UPDATE employer SET rule = ? WHERE id = ?", coop::ruleText(rule), employer);
}

Status savePermission(Database& database, std::int64_t employer, std::string_view algorithmHash, bool allowed) {
    return database.run(
        "INSERT INTO permission (employer_id, algorithm_hash, allowed) VALUES (?, ?, ?) "
        "ON CONFLICT (employer_id, algorithm_hash) DO UPDATE SET allowed = excluded.allowed",
        employer, algorithmHash, allowed);
}

}  // namespace kabar::store
