// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/owner_records.h"

#include "core/base/state_folder.h"
#include "core/coop/signing.h"
#include "core/sqlite/each_row.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kabar::node {

namespace fs = std::filesystem;
using sqlite::Statement;

namespace {

constexpr int kVersion = 2;  // 1 knew no withdrawals
constexpr auto kSchema =
    "CREATE TABLE IF NOT EXISTS secret (id INTEGER PRIMARY KEY CHECK (id = 1), key TEXT NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS consent (workshop TEXT, employer TEXT, source TEXT, mapping TEXT, algorithm TEXT,"
    "  PRIMARY KEY (workshop, employer, source, mapping, algorithm)) STRICT;"
    "CREATE TABLE IF NOT EXISTS withdrawal (workshop TEXT, employer TEXT, algorithm TEXT,"
    "  PRIMARY KEY (workshop, employer, algorithm)) STRICT;"
    "CREATE TABLE IF NOT EXISTS rule (workshop TEXT, employer TEXT, rule TEXT NOT NULL, PRIMARY KEY (workshop, employer)) "
    "STRICT;"
    "CREATE TABLE IF NOT EXISTS source (workshop TEXT, source TEXT, PRIMARY KEY (workshop, source)) STRICT;"
    "CREATE TABLE IF NOT EXISTS demo (workshop TEXT PRIMARY KEY) STRICT;"
    "CREATE TABLE IF NOT EXISTS contributor (workshop TEXT, employer TEXT, source TEXT NOT NULL, rows TEXT NOT NULL,"
    "  PRIMARY KEY (workshop, employer)) STRICT;"
    "CREATE INDEX IF NOT EXISTS contributor_source ON contributor (source);"
    "CREATE TABLE IF NOT EXISTS preview (workshop TEXT NOT NULL, source TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT;";

std::unexpected<Error> unwritable(const fs::path& path, Clause clause) {
    return fail(Error{.code = Error::Code::Unwritable, .clause = std::move(clause), .file = path.string()});
}

/// The folder and the file for the user alone, before SQLite writes a byte.
Status makePlace(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return unwritable(folder, clauseOf(error));
    fs::permissions(folder, fs::perms::owner_all, error);
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return unwritable(file, clauseOf({errno, std::generic_category()}));
    const bool isOurs = ::fchmod(descriptor, 0600) == 0;
    ::close(descriptor);
    return isOurs ? Status() : unwritable(file, clause("consent.somebody-elses"));
}

Result<Consent> readConsent(const Statement& row) {
    return Consent{row.text(0), row.text(1), row.text(2), row.text(3)};
}
Result<Withdrawal> readWithdrawal(const Statement& row) {
    return Withdrawal{row.text(0), row.text(1)};
}
Result<std::string> readText(const Statement& row) {
    return row.text(0);
}
Result<Contributor> readContributor(const Statement& row) {
    return Contributor{row.text(0), row.text(1), row.text(2)};
}
Result<std::pair<std::string, coop::DisclosureRule>> readRule(const Statement& row) {
    auto rule = coop::parseRule(row.text(1));
    if (!rule) return fail(rule.error());
    return std::pair(row.text(0), *rule);
}

}  // namespace

Result<OwnerRecords> OwnerRecords::open() {
    return open(stateFolder());
}

Result<OwnerRecords> OwnerRecords::open(const fs::path& stateFolder) {
    if (stateFolder.empty()) return unwritable(stateFolder, clause("consent.no-folder"));
    const fs::path folder = stateFolder / "consent", file = folder / "owners.sqlite";
    if (auto made = makePlace(folder, file); !made) return fail(made.error());
    auto database = sqlite::Database::open(file.string(), sqlite::Database::Access::ReadWrite);
    if (!database) return fail(database.error());
    // Durable as the rollback journal is, with one sync a write.
    if (auto wal = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"); !wal) return fail(wal.error());
    const auto version = database->integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    if (*version > kVersion)
        return fail(Error{.code = Error::Code::NewerVersion, .clause = clause("consent.newer"), .file = file.string()});
    if (*version < kVersion) {
        auto made = database->transaction([&]() -> Status {
            if (auto tables = database->execute(kSchema); !tables) return tables;
            if (auto secret = database->run("INSERT OR IGNORE INTO secret VALUES (1, ?)", coop::newKeyPair().secretSeed);
                !secret)
                return secret;
            return database->execute(std::format("PRAGMA user_version = {}", kVersion));
        });
        if (!made) return fail(made.error());
    }
    return OwnerRecords(std::move(*database));
}

Result<OwnersHere> OwnerRecords::of(const std::string& workshop) const {
    const auto rows = [&](std::string_view sql, const auto& read) {
        auto statement = m_database.prepare(sql);
        if (statement) statement->bind(workshop);
        return sqlite::rowsOf(std::move(statement), read);
    };
    OwnersHere here;
    auto consents = rows("SELECT employer, source, mapping, algorithm FROM consent WHERE workshop = ?", readConsent);
    if (!consents) return fail(consents.error());
    here.consents = {consents->begin(), consents->end()};
    auto withdrawals = rows("SELECT employer, algorithm FROM withdrawal WHERE workshop = ?", readWithdrawal);
    if (!withdrawals) return fail(withdrawals.error());
    here.withdrawals = {withdrawals->begin(), withdrawals->end()};
    auto rules = rows("SELECT employer, rule FROM rule WHERE workshop = ?", readRule);
    if (!rules) return fail(rules.error());
    here.rules = {rules->begin(), rules->end()};
    auto sources = rows("SELECT source FROM source WHERE workshop = ?", readText);
    if (!sources) return fail(sources.error());
    here.sources = {sources->begin(), sources->end()};
    auto demo = rows("SELECT workshop FROM demo WHERE workshop = ?", readText);
    if (!demo) return fail(demo.error());
    here.demo = !demo->empty();
    auto released =
        rows("SELECT employer, source, rows FROM contributor WHERE workshop = ? ORDER BY employer", readContributor);
    if (!released) return fail(released.error());
    here.released = std::move(*released);
    return here;
}

Status OwnerRecords::allow(const std::string& workshop, std::span<const Consent> consents) {
    return m_database.transaction([&]() -> Status {
        for (const Consent& consent : consents) {
            if (auto kept = m_database.run("INSERT OR IGNORE INTO consent VALUES (?, ?, ?, ?, ?)", workshop,
                                           consent.employer, consent.source, consent.mapping, consent.algorithm);
                !kept)
                return kept;
            auto forgotten = m_database.run("DELETE FROM withdrawal WHERE workshop = ? AND employer = ? AND algorithm = ?",
                                            workshop, consent.employer, consent.algorithm);
            if (!forgotten) return forgotten;
        }
        return {};
    });
}

Status OwnerRecords::withdraw(const std::string& workshop, const std::string& employer, const std::string& algorithm) {
    return m_database.transaction([&]() -> Status {
        auto gone = m_database.run("DELETE FROM consent WHERE workshop = ? AND employer = ? AND algorithm = ?", workshop,
                                   employer, algorithm);
        if (!gone) return gone;
        return m_database.run("INSERT OR IGNORE INTO withdrawal VALUES (?, ?, ?)", workshop, employer, algorithm);
    });
}

Status OwnerRecords::join(const std::string& workshop, const std::string& employer, const std::string& source,
                          const coop::DisclosureRule& rule) {
    return m_database.transaction([&]() -> Status {
        if (auto chosen = m_database.run("INSERT OR IGNORE INTO source VALUES (?, ?)", workshop, source); !chosen)
            return chosen;
        return setRule(workshop, employer, rule);
    });
}

Status OwnerRecords::setRule(const std::string& workshop, const std::string& employer, const coop::DisclosureRule& rule) {
    return m_database.run("INSERT OR REPLACE INTO rule VALUES (?, ?, ?)", workshop, employer, coop::ruleText(rule));
}

Result<std::string> OwnerRecords::key() const {
    auto row = m_database.prepare("SELECT key FROM secret");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    if (!*there || row->text(0).empty()) return fail(Error::Code::Internal, clause("consent.no-key"));
    return row->text(0);
}

Status OwnerRecords::remember(const std::string& workshop, const Contributors& contributors) {
    return m_database.transaction([&]() -> Status {
        auto known = m_database.prepare("SELECT 1 FROM contributor WHERE workshop = ?");
        if (!known) return fail(known.error());
        const auto there = known->bind(workshop).step();
        if (!there) return fail(there.error());
        if (*there) return {};
        for (const Contributor& each : contributors)
            if (auto kept = m_database.run("INSERT INTO contributor VALUES (?, ?, ?, ?)", workshop, each.employer,
                                           each.source, each.rows);
                !kept)
                return kept;
        return {};
    });
}

Result<std::vector<Contributors>> OwnerRecords::releasedFrom(const std::set<std::string>& sources,
                                                             const std::string& exceptWorkshop) const {
    std::set<std::string> workshops;
    for (const std::string& source : sources) {
        auto statement = m_database.prepare(
            "SELECT DISTINCT workshop FROM contributor WHERE source = ? AND source <> '' AND workshop <> ? AND workshop NOT "
            "IN "
            "(SELECT workshop FROM demo)");
        if (statement) statement->bind(source).bind(exceptWorkshop);
        const auto found = sqlite::rowsOf(std::move(statement), readText);
        if (!found) return fail(found.error());
        workshops.insert(found->begin(), found->end());
    }
    std::vector<Contributors> all;
    for (const std::string& workshop : workshops) {
        const auto here = of(workshop);
        if (!here) return fail(here.error());
        all.push_back(here->released);
    }
    return all;
}

Status OwnerRecords::forget(const std::string& workshop, std::initializer_list<const char*> tables) {
    return m_database.transaction([&]() -> Status {
        for (const char* table : tables)
            if (auto gone = m_database.run(std::format("DELETE FROM {} WHERE workshop = ?", table), workshop); !gone)
                return gone;
        return {};
    });
}

Status OwnerRecords::beginDemo(const std::string& workshop) {
    if (auto forgotten = forget(workshop, {"rule", "contributor", "preview"}); !forgotten) return forgotten;
    return m_database.run("INSERT OR IGNORE INTO demo VALUES (?)", workshop);
}

Status OwnerRecords::takeBackDemo(const std::string& workshop, const OwnersHere& before) {
    if (auto cleared = forget(workshop, {"consent", "withdrawal", "rule", "source", "contributor", "preview", "demo"});
        !cleared)
        return cleared;
    const std::vector<Consent> consents(before.consents.begin(), before.consents.end());
    if (auto allowed = allow(workshop, consents); !allowed) return allowed;
    for (const auto& [employer, algorithm] : before.withdrawals)
        if (auto kept = withdraw(workshop, employer, algorithm); !kept) return kept;
    for (const std::string& source : before.sources)
        if (auto kept = m_database.run("INSERT OR IGNORE INTO source VALUES (?, ?)", workshop, source); !kept) return kept;
    for (const auto& [employer, rule] : before.rules)
        if (auto kept = setRule(workshop, employer, rule); !kept) return kept;
    if (auto remembered = remember(workshop, before.released); !remembered) return remembered;
    return before.demo ? m_database.run("INSERT OR IGNORE INTO demo VALUES (?)", workshop) : Status();
}

Status OwnerRecords::countPreview(const std::string& workshop, const std::string& source, Time now) {
    constexpr std::int64_t kHour = 3'600'000;
    const std::int64_t moment = now.time_since_epoch().count();
    return m_database.transaction([&]() -> Status {
        // A clock that was set back must not lock anybody out, nor let anybody through: what lies ahead counts as now.
        if (auto old = m_database.run("DELETE FROM preview WHERE at_ms < ?", moment - kHour); !old) return old;
        auto ahead = m_database.run("UPDATE preview SET at_ms = ? WHERE at_ms > ?", moment, moment);
        if (!ahead) return ahead;
        auto counted = m_database.prepare("SELECT count(*), coalesce(sum(source = ?), 0) FROM preview WHERE workshop = ?");
        if (!counted) return fail(counted.error());
        if (const auto row = counted->bind(source).bind(workshop).step(); !row) return fail(row.error());
        if (counted->integer(0) >= kPreviewsOfAWorkshop || counted->integer(1) >= kPreviewsOfOneSource)
            return fail(Error{.code = Error::Code::Refused, .clause = clause("preview.too-many")});
        return m_database.run("INSERT INTO preview VALUES (?, ?, ?)", workshop, source, moment);
    });
}

}  // namespace kabar::node
