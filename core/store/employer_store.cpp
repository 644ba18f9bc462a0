// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state_folder.h"
#include "core/sealed/inbox.h"
#include "core/store/coop_store.h"
#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/owner_consent.h"
#include "core/store/row_reader.h"
#include "core/text/names.h"

#include <algorithm>
#include <array>

namespace kabar::store {

namespace {

struct Permission {
    std::int64_t employer;
    std::string hash;
    bool allowed;
};

Result<node::Employer> readEmployerRow(const Statement& row) {
    RowReader reader(row, "employer");
    node::Employer employer{.id = reader.id(0),
                            .name = reader.words(1, "name"),
                            .sector = reader.text(2, "sector"),
                            .source = reader.text(3, "source", 8192),
                            .mapping = reader.text(4, "mapping"),
                            .rule = reader.taken(coop::parseRule(reader.text(5, "rule")), "rule", {}),
                            .permissions = {}};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return employer;
}

Result<Permission> readPermission(const Statement& row) {
    RowReader reader(row, "permission");
    Permission permission{reader.id(0), reader.text(1, "algorithm_hash", 200), reader.flag(2, "allowed")};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return permission;
}

/// As the file has it. Fails with `NotFound`.
Result<node::Employer> employerOf(Database& database, std::int64_t id) {
    auto statement = database.prepare("SELECT id, name, sector, source, mapping, rule FROM employer WHERE id = ?");
    if (statement) statement->bind(id);
    auto employers = rowsOf(std::move(statement), readEmployerRow);
    if (!employers) return fail(employers.error());
    if (!employers->empty()) return std::move(employers->front());
    return fail(Error{.code = Error::Code::NotFound, .clause = clause("command.no-employer")}.of("id", std::to_string(id)));
}

/// `work(records, identity of the workshop)`.
template <class Work>
Status withRecords(Database& database, const Work& work) {
    const auto workshop = identityOf(database);
    if (!workshop) return fail(workshop.error());
    auto records = node::OwnerRecords::open();
    if (!records) return fail(records.error());
    return work(*records, *workshop);
}

/// What this machine knows of a company that answers by sealed file.
Result<sealed::Invited> invitedHere(const sealed::Inbox& inbox, const std::string& employer) {
    auto invited = inbox.of(employer);
    if (!invited) return fail(invited.error());
    return invited->value_or(sealed::Invited{.employer = employer});
}

Result<sealed::Inbox> inboxOf(const Database& database) {
    const auto workshop = identityOf(database);
    if (!workshop) return fail(workshop.error());
    return sealed::Inbox(stateFolder(), *workshop);
}

/// A sealed file that nothing of may be counted any more is not kept.
Status forgetUnlessAllowed(Database& database, const node::Employer& employer) {
    if (!sealed::isSealedSource(employer.source)) return {};
    auto allowed = database.prepare("SELECT count(*) FROM permission WHERE employer_id = ? AND allowed = 1");
    if (!allowed) return fail(allowed.error());
    const auto row = allowed->bind(employer.id).step();
    if (!row) return fail(row.error());
    if (allowed->integer(0) > 0) return {};
    const auto inbox = inboxOf(database);
    return inbox ? inbox->forgetAnswer(employer.name) : fail(inbox.error());
}

/// The source and the rule of an employer that somebody adds on this machine.
Status keepOwner(Database& database, const node::Employer& employer) {
    return withRecords(database, [&](node::OwnerRecords& records, const std::string& workshop) {
        return records.join(workshop, employer.name, employer.source, employer.rule);
    });
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
    for (node::Employer& employer : *employers) {
        if (!sealed::isSealedSource(employer.source)) continue;
        const auto inbox = inboxOf(database);
        if (!inbox) return fail(inbox.error());
        auto invited = invitedHere(*inbox, employer.name);
        if (!invited) return fail(invited.error());
        employer.sealed = std::move(*invited);
    }
    applyOwnersHere(*employers, ownersHere(database));
    return employers;
}

Result<std::int64_t> addEmployer(Database& database, const node::Employer& employer) {
    const auto refuse = [](Clause clause, const char* field, const std::string& value) {
        return fail(Error{.code = Error::Code::Mismatch, .clause = std::move(clause)}.of(field, value));
    };
    if (employer.name.find_first_not_of(' ') == std::string::npos)
        return refuse(clause("employer.needs-name"), "name", employer.name);
    const auto others = loadEmployers(database);
    if (!others) return fail(others.error());
    if (std::ranges::any_of(*others,
                            [&](const node::Employer& other) { return text::areOneName(other.name, employer.name); }))
        return refuse(clause("employer.taken"), "name", employer.name);
    // One database counted twice would pass for two employers.
    if (!employer.source.empty() && std::ranges::contains(*others, employer.source, &node::Employer::source))
        return refuse(clause("employer.database-taken"), "source", employer.source);
    auto added =
        database.run("INSERT INTO employer (name, sector, source, mapping, rule) VALUES (?, ?, ?, ?, ?)", employer.name,
                     employer.sector, employer.source, employer.mapping, coop::ruleText(employer.rule));
    if (!added) return fail(added.error());
    const std::int64_t id = database.lastInsertId();
    if (auto kept = keepOwner(database, employer); !kept) return fail(kept.error());
    for (const auto& [hash, allowed] : employer.permissions)
        if (auto saved = savePermission(database, id, hash, allowed); !saved) return fail(saved.error());
    return id;
}

Status removeEmployer(Database& database, std::int64_t id, const Clock& clock) {
    const auto employer = employerOf(database, id);
    if (!employer) return fail(employer.error());
    auto asked = database.prepare("SELECT algorithm_hash FROM permission WHERE employer_id = ?");
    if (asked) asked->bind(id);
    const auto algorithms = rowsOf(std::move(asked), [](const Statement& row) { return Result<std::string>(row.text(0)); });
    if (!algorithms) return fail(algorithms.error());
    const auto kept = withRecords(database, [&](node::OwnerRecords& records, const std::string& workshop) -> Status {
        for (const std::string& algorithm : *algorithms)  // from copies of the workshop too
            if (auto withdrawn = records.withdraw(workshop, employer->name, algorithm); !withdrawn) return withdrawn;
        return {};
    });
    if (!kept) return kept;
    if (auto removed = database.run("DELETE FROM permission WHERE employer_id = ?", id); !removed) return removed;
    if (auto removed = database.run("DELETE FROM employer WHERE id = ?", id); !removed) return removed;
    if (sealed::isSealedSource(employer->source)) {
        const auto inbox = inboxOf(database);
        if (auto removed = inbox ? inbox->remove(employer->name) : fail(inbox.error()); !removed) return removed;
    }
    const auto deleted = deleteWithdrawn(database, iso8601(clock()));
    return deleted ? Status() : fail(deleted.error());
}

Status saveRule(Database& database, std::int64_t id, const coop::DisclosureRule& rule) {
    const auto employer = employerOf(database, id);
    if (!employer) return fail(employer.error());
    const auto kept = withRecords(database, [&](node::OwnerRecords& records, const std::string& workshop) {
        return records.setRule(workshop, employer->name, rule);
    });
    if (!kept) return kept;
    return database.run("UPDATE employer SET rule = ? WHERE id = ?", coop::ruleText(rule), id);
}

Status savePermission(Database& database, std::int64_t id, std::string_view algorithmHash, bool allowed,
                      const Clock& clock) {
    const auto employer = employerOf(database, id);
    if (!employer) return fail(employer.error());
    auto saved = database.run(
        "INSERT INTO permission (employer_id, algorithm_hash, allowed) VALUES (?, ?, ?) "
        "ON CONFLICT (employer_id, algorithm_hash) DO UPDATE SET allowed = excluded.allowed",
        id, algorithmHash, allowed);
    if (!saved) return saved;
    const std::string hash(algorithmHash);
    auto kept = withRecords(database, [&](node::OwnerRecords& records, const std::string& workshop) {
        return allowed ? records.allow(workshop, std::array{consentOf(*employer, hash)})
                       : records.withdraw(workshop, employer->name, hash);
    });
    if (!kept || allowed) return kept;
    if (auto forgotten = forgetUnlessAllowed(database, *employer); !forgotten) return forgotten;
    const auto deleted = deleteWithdrawn(database, iso8601(clock()));
    return deleted ? Status() : fail(deleted.error());
}

Status allowEverything(Database& database) {
    const auto employers = loadEmployers(database);
    if (!employers) return fail(employers.error());
    const auto algorithms = loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    std::vector<node::Consent> consents;
    for (const node::Employer& employer : *employers)
        for (const coop::SignedAlgorithm& algorithm : *algorithms) consents.push_back(consentOf(employer, algorithm.hash));
    auto kept = withRecords(database, [&](node::OwnerRecords& records, const std::string& workshop) {
        return records.allow(workshop, consents);
    });
    if (!kept) return kept;
    return database.execute(
        "INSERT INTO permission (employer_id, algorithm_hash, allowed) SELECT employer.id, algorithm.hash, 1 FROM employer, "
        "algorithm "
        "WHERE true ON CONFLICT (employer_id, algorithm_hash) DO UPDATE SET allowed = 1");
}

}  // namespace kabar::store
