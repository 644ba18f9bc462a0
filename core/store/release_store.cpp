// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/coop/released_table_json.h"
#include "core/store/coop_store.h"
#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/owner_consent.h"
#include "core/store/row_reader.h"
#include "core/store/territory_store.h"

#include <nlohmann/json.hpp>

namespace kabar::store {

namespace {

Result<coop::AuditKind> kindOf(const std::string& text) {
    if (const auto kind = coop::auditKindNamed(text)) return *kind;
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("coop.no-event")}.of("event", text));
}

Result<coop::AuditEntry> readEntry(const Statement& row) {
    RowReader reader(row, "audit");
    coop::AuditEntry entry{.sequence = reader.integer(0, "sequence"),
                           .event = {.at = reader.text(1, "at", 40),
                                     .actor = reader.text(2, "actor"),
                                     .kind = reader.taken(kindOf(reader.text(3, "event")), "event", coop::AuditKind::Asked),
                                     .algorithmHash = reader.text(4, "algorithm_hash", 200),
                                     .detail = reader.text(5, "detail")},
                           .previousHash = reader.text(6, "previous_hash", 200),
                           .hash = reader.text(7, "hash", 200)};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return entry;
}

/// Says where the clock goes back, in an event of its own.
std::vector<coop::AuditEvent> withSetbacks(const std::vector<coop::AuditEvent>& events, const coop::AuditEntry* last) {
    std::vector<coop::AuditEvent> all;
    coop::AuditEntry before = last ? *last : coop::AuditEntry{};
    for (const coop::AuditEvent& event : events) {
        if (coop::isBefore(event.at, before)) {
            const nlohmann::json detail{{"before", before.event.at}};
            all.push_back({.at = event.at,
                           .actor = std::string(coop::kCooperative),
                           .kind = coop::AuditKind::ClockBack,
                           .algorithmHash = "",
                           .detail = jsonText(detail)});
        }
        all.push_back(event);
        before.event.at = event.at;
    }
    return all;
}

constexpr std::string_view kEntryColumns = "sequence, at, actor, event, algorithm_hash, detail, previous_hash, hash";

Result<std::vector<coop::AuditEntry>> entries(const Database& database, std::string_view tail) {
    return rowsOf(database.prepare("SELECT " + std::string(kEntryColumns) + " FROM audit " + std::string(tail)), readEntry);
}

Status remember(const Database& database, const node::Contributors& contributors) {
    const auto workshop = identityOf(database);
    if (!workshop) return fail(workshop.error());
    auto records = node::OwnerRecords::open();
    if (!records) return fail(records.error());
    return records->remember(*workshop, contributors);
}

Result<coop::ReleasedTable> readTable(const Statement& row) {
    RowReader reader(row, "released_table");
    const std::string name = reader.text(1, "name", 200), hash = reader.text(2, "algorithm_hash", 200);
    auto table = reader.taken(coop::parseTable(reader.text(0, "document", RowReader::kLongestDocument)), "document", {});
    if (reader.isGood() && (table.name != name || table.algorithmHash != hash))
        reader.refuse({.code = Error::Code::Mismatch, .clause = {.id = "table.of-another-name"}, .value = name}, "document");
    if (auto read = reader.finish(); !read) return fail(read.error());
    return table;
}

}  // namespace

Status appendAudit(Database& database, const std::vector<coop::AuditEvent>& events) {
    auto last = entries(database, "ORDER BY sequence DESC LIMIT 1");
    if (!last) return fail(last.error());
    for (const coop::AuditEvent& event : withSetbacks(events, last->empty() ? nullptr : &last->front())) {
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
    auto statement = database.prepare("SELECT document, name, algorithm_hash FROM released_table WHERE name = ?");
    if (statement) statement->bind(name);
    auto tables = rowsOf(std::move(statement), readTable);
    if (!tables) return fail(tables.error());
    if (!tables->empty()) return std::move(tables->front());
    return fail(Error{.code = Error::Code::NotFound, .clause = clause("coop.not-released")}.of("table", name));
}

Result<std::vector<coop::ReleasedTable>> loadReleasedTables(const Database& database) {
    auto tables =
        rowsOf(database.prepare("SELECT document, name, algorithm_hash FROM released_table ORDER BY name"), readTable);
    return tables ? std::move(tables) : fail(Error(tables.error()).in(database.path()));
}

Result<node::Cooperative> loadCooperative(Database& database, const std::filesystem::path& folder) {
    auto employers = loadEmployers(database);
    if (!employers) return fail(employers.error());
    auto reviewers = loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    auto algorithms = loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    auto territory = loadGround(database);
    if (!territory) return fail(territory.error());
    auto workshop = identityOf(database);
    if (!workshop) return fail(workshop.error());
    auto rounds = roundsOf(database, *employers, folder);
    if (!rounds) rounds = node::Rounds{.unknown = rounds.error()};  // the page is shown all the same
    return node::Cooperative{.employers = std::move(*employers),
                             .reviewers = std::move(*reviewers),
                             .algorithms = std::move(*algorithms),
                             .territory = std::move(*territory),
                             .folder = folder,
                             .workshop = std::move(*workshop),
                             .rounds = std::move(*rounds)};
}

Status saveOutcome(Database& database, const node::AskOutcome& outcome) {
    if (!outcome.contributors.empty())  // first: rather remember a release that failed than forget one
        if (auto remembered = remember(database, outcome.contributors); !remembered) return remembered;
    for (const node::AlgorithmOutcome& algorithm : outcome.algorithms)
        if (algorithm.table)
            if (auto saved = saveReleasedTable(database, *algorithm.table); !saved) return saved;
    if (auto logged = appendAudit(database, outcome.events); !logged) return logged;
    const auto deleted = deleteWithdrawn(database, outcome.events.empty() ? "" : outcome.events.back().at);
    return deleted ? Status() : fail(deleted.error());
}

}  // namespace kabar::store
