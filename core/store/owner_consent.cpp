// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/owner_consent.h"

#include "core/base/json.h"
#include "core/coop/released_table_json.h"
#include "core/coop/signing.h"
#include "core/node/source_rule.h"
#include "core/store/coop_store.h"
#include "core/store/identity.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::store {

using coop::AuditKind;

namespace {

struct Kept {
    std::string name, hash;
    std::optional<Time> until;
};

/// Without reading the cells: a damaged table may not stay longer than a whole one.
Result<Kept> readKept(const Statement& row) {
    const auto table = coop::parseTable(row.text(2));
    Kept kept{.name = row.text(0), .hash = row.text(1), .until = {}};
    if (table && table->retentionDays > 0)
        if (const auto released = parseIso8601(table->releasedAt))
            kept.until = *released + std::chrono::days(table->retentionDays);
    return kept;
}

/// The owner whose persons are in the table and who does not allow it any more; nothing when all do.
std::optional<std::string> withdrawnBy(const Kept& table, const std::vector<std::string>& contributors,
                                       const std::vector<node::Employer>& employers) {
    const auto refuses = [&](const node::Employer& employer) {
        const auto permission = employer.permissions.find(table.hash);
        const bool allows = permission != employer.permissions.end() && permission->second;
        return !allows && !employer.allowedElsewhere.contains(table.hash);
    };
    for (const std::string& contributor : contributors) {
        const auto employer = std::ranges::find(employers, contributor, &node::Employer::name);
        if (employer == employers.end() || refuses(*employer)) return contributor;
    }
    if (!contributors.empty()) return std::nullopt;
    // The log does not tell whose persons are in it: then nobody may have said no.
    for (const node::Employer& employer : employers)
        if (const auto said = employer.permissions.find(table.hash); said != employer.permissions.end() && !said->second)
            return employer.name;
    return std::nullopt;
}

Result<std::vector<Kept>> keptTables(const Database& database) {
    return rowsOf(database.prepare("SELECT name, algorithm_hash, document FROM released_table ORDER BY name"), readKept);
}

/// Takes tables out, the studies with the first, and tells each in the log.
class Deleting {
public:
    Deleting(Database& database, std::string at) : m_database(database), m_at(std::move(at)) {}

    Status remove(const Kept& table, const std::string& cause, AuditKind kind) {
        auto change = std::ranges::find(m_deletions, cause, &Deletion::cause);
        const bool first = m_deletions.empty();
        if (change == m_deletions.end()) change = m_deletions.insert(change, {.cause = cause, .tables = {}});
        change->tables.push_back(table.name);
        if (first)
            if (auto deleted = removeStudies(*change); !deleted) return deleted;
        if (auto deleted = m_database.run("DELETE FROM released_table WHERE name = ?", table.name); !deleted) return deleted;
        const nlohmann::json detail{{"algorithm", table.name}, {"studies", first ? change->studies : 0}};
        return appendAudit(
            m_database,
            {{.at = m_at, .actor = cause, .kind = kind, .algorithmHash = table.hash, .detail = jsonText(detail)}});
    }
    [[nodiscard]] std::vector<Deletion> done() { return std::move(m_deletions); }

private:
    Status removeStudies(Deletion& change) {
        if (auto deleted = m_database.run("DELETE FROM study"); !deleted) return deleted;
        const auto count = m_database.integer("SELECT changes()");
        if (!count) return fail(count.error());
        change.studies = static_cast<int>(*count);
        return {};
    }

    Database& m_database;
    std::string m_at;
    std::vector<Deletion> m_deletions;
};

}  // namespace

node::OwnersHere ownersHere(const Database& database) {
    const auto workshop = identityOf(database);
    if (!workshop) return {};
    const auto records = node::OwnerRecords::open();
    if (!records) return {};
    return records->of(*workshop).value_or(node::OwnersHere{});
}

Status checkOwnersHere() {
    const auto records = node::OwnerRecords::open();
    return records ? Status() : fail(records.error());
}

node::Consent consentOf(const node::Employer& employer, std::string_view algorithmHash) {
    return {.employer = employer.name,
            .source = employer.source,
            .mapping = coop::hashOf(std::string_view(employer.mapping)),
            .algorithm = std::string(algorithmHash)};
}

void applyOwnersHere(std::vector<node::Employer>& employers, const node::OwnersHere& here) {
    for (node::Employer& employer : employers) {
        for (auto& [algorithm, isAllowed] : employer.permissions)
            isAllowed = isAllowed && !here.withdrawals.contains({.employer = employer.name, .algorithm = algorithm});
        for (auto permission = employer.permissions.begin(); permission != employer.permissions.end();) {
            const bool counts = !permission->second || here.consents.contains(consentOf(employer, permission->first));
            if (!counts) employer.allowedElsewhere.insert(permission->first);
            permission = counts ? std::next(permission) : employer.permissions.erase(permission);
        }
        employer.fromElsewhere = !here.sources.contains(employer.source);
        if (const auto rule = here.rules.find(employer.name); rule != here.rules.end())
            employer.rule = coop::combined(employer.rule, rule->second);
    }
}

Result<node::Rounds> roundsOf(const Database& database, std::span<const node::Employer> employers,
                              const std::filesystem::path& folder) {
    const auto workshop = identityOf(database);
    if (!workshop) return fail(workshop.error());
    const auto records = node::OwnerRecords::open();
    if (!records) return fail(records.error());
    auto key = records->key();
    if (!key) return fail(key.error());
    auto here = records->of(*workshop);
    if (!here) return fail(here.error());
    node::Rounds rounds{.key = std::move(*key), .released = std::move(here->released)};
    const auto told = database.integer("SELECT count(*) FROM audit WHERE event = 'released'");
    if (!told) return fail(told.error());
    const auto tables = database.integer("SELECT count(*) FROM released_table");
    if (!tables) return fail(tables.error());
    if (here->demo) return rounds;  // of invented people, and another copy of it may have begun anew
    rounds.elsewhere = rounds.released.empty() && (*told > 0 || *tables > 0);
    std::set<std::string> sources;
    for (const node::Employer& employer : employers)
        if (const auto location = node::parseLocation(employer.source, folder))
            sources.insert(node::followed(location->path).string());
    auto others = records->releasedFrom(sources, *workshop);
    if (!others) return fail(others.error());
    rounds.others = std::move(*others);
    return rounds;
}

Result<std::vector<Deletion>> deleteWithdrawn(Database& database, std::string_view at) {
    const auto tables = keptTables(database);
    if (!tables) return fail(tables.error());
    if (tables->empty()) return std::vector<Deletion>();
    const auto employers = loadEmployers(database);
    if (!employers) return fail(employers.error());
    const auto log = loadAudit(database).value_or(std::vector<coop::AuditEntry>{});
    Deleting deleting(database, std::string(at));
    for (const Kept& table : *tables)
        if (const auto owner = withdrawnBy(table, coop::contributorsTo(table.hash, log), *employers))
            if (auto deleted = deleting.remove(table, *owner, AuditKind::Withdrawn); !deleted) return fail(deleted.error());
    return deleting.done();
}

Result<std::vector<Deletion>> deleteExpired(Database& database, Time now) {
    const auto tables = keptTables(database);
    if (!tables) return fail(tables.error());
    Deleting deleting(database, iso8601(now));
    for (const Kept& table : *tables)
        if (table.until && *table.until < now)
            if (auto deleted = deleting.remove(table, std::string(coop::kCooperative), AuditKind::Expired); !deleted)
                return fail(deleted.error());
    return deleting.done();
}

Status notePreview(Database& database, std::string_view employer, const Clock& clock) {
    return appendAudit(database, {{.at = iso8601(clock()),
                                   .actor = std::string(employer),
                                   .kind = AuditKind::Previewed,
                                   .algorithmHash = "",
                                   .detail = "{}"}});
}

}  // namespace kabar::store
