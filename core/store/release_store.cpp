// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/released_table_json.h"
#include "core/store/coop_store.h"
#include "core/store/database.h"
#include "core/store/territory_store.h"

namespace kabar::store {

namespace {

Result<coop::AuditEntry> readEntry(const Statement& row) {
    const auto kind = coop::auditKindNamed(row.text(3));
    if (!kind)
        return fail(
            Error{.code = Error::Code::Malformed, .detail = "not an event of the audit log"}.of("event", row.text(3)));
    return coop::AuditEntry{.sequence = row.integer(0),
                            .event = {.at = row.text(1),
                                      .actor = row.text(2),
                                      .kind = *kind,
                                      .algorithmHash = row.text(4),
                                      .detail = row.text(5)},
                            .previousHash = row.text(6),
                            .hash = row.text(7)};
}

constexpr std::string_view kEntryColumns = "sequence, at, actor, event, algorithm_hash, detail, previous_hash, hash";

Result<std::vector<coop::AuditEntry>> entries(const Database& database, std::string_view tail) {
    return rowsOf(database.prepare("SELECT " + std::string(kEntryColumns) + " FROM audit " + std::string(tail)), readEntry);
}

Result<coop::ReleasedTable> readTable(const Statement& row) {
    return coop::parseTable(row.text(0));
}

}  // namespace

Status appendAudit(Database& database, const std::vector<coop::AuditEvent>& events) {
    auto last = entries(database, "ORDER BY sequence DESC LIMIT 1");
    if (!last) return fail(last.error());
    for (const coop::AuditEvent& event : events) {
        const coop::AuditEntry entry = coop::chained(event, last->empty() ? nullptr : &last->front());
        auto added = database.run("INSERT INTO audit (" + std::string(kEntryColumns) + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                  entry.sequence, event.at, event.actor, coop::name(event.kind), event.algorithmHash,
                                  event.detail, entry.previousHash, entry.hash);
        if (!added) return added;
        last->assign(1, entry);
    }
    return {};
}

Result<std::vector<coop::AuditEntry>> loadAudit(const Database& database) {
    return entries(database, "ORDER BY sequence");
}

Status saveReleasedTable(Database& database, const coop::ReleasedTable& table) {
    return database.run(
        "INSERT OR REPLACE INTO released_table (name, algorithm_hash, document, released_at) VALUES (?, ?, ?, ?)",
        table.name, table.algorithmHash, coop::tableText(table), table.releasedAt);
}

Result<coop::ReleasedTable> loadReleasedTable(const Database& database, std::string_view name) {
    auto statement = database.prepare("SELECT document FROM released_table WHERE name = ?");
    if (statement) statement->bind(name);
    auto tables = rowsOf(std::move(statement), readTable);
    if (!tables) return fail(tables.error());
    if (!tables->empty()) return std::move(tables->front());
    return fail(
        Error{.code = Error::Code::NotFound, .detail = "the cooperative has not released this table yet"}.of("table", name));
}

Result<std::vector<coop::ReleasedTable>> loadReleasedTables(const Database& database) {
    return rowsOf(database.prepare("SELECT document FROM released_table ORDER BY name"), readTable);
}

Result<node::Cooperative> loadCooperative(Database& database, const std::filesystem::path& folder) {
    auto employers = loadEmployers(database);
    if (!employers) return fail(employers.error());
    auto reviewers = loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    auto algorithms = loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    auto territory = loadTerritory(database);
    if (!territory && territory.error().code == Error::Code::NotFound) territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    return node::Cooperative{.employers = std::move(*employers),
                             .reviewers = std::move(*reviewers),
                             .algorithms = std::move(*algorithms),
                             .territory = std::move(*territory),
                             .folder = folder};
}

Status saveOutcome(Database& database, const node::AskOutcome& outcome) {
    for (const node::AlgorithmOutcome& algorithm : outcome.algorithms)
        if (algorithm.table)
            if (auto saved = saveReleasedTable(database, *algorithm.table); !saved) return saved;
    return appendAudit(database, outcome.events);
}

}  // namespace kabar::store
