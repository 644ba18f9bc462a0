// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshop_file.h"

#include "core/store/lasting_changes.h"
#include "core/store/migrations.h"
#include "core/store/part_file.h"
#include "core/store/schema_check.h"
#include "core/store/sealed_ballots.h"

#include <sqlite3.h>

#include <array>
#include <format>
#include <fstream>
#include <memory>
#include <random>

namespace kabar::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kUndoDepth = 100;

using Session = std::unique_ptr<sqlite3_session, decltype(&sqlite3session_delete)>;

Result<Session> recordChanges(Database& database) {
    sqlite3_session* raw = nullptr;
    if (sqlite3session_create(database.handle(), "main", &raw) != SQLITE_OK ||
        sqlite3session_attach(raw, nullptr) != SQLITE_OK)
        return fail(Error::Code::Internal, clause("workshop.no-undo"));
    return Session(raw, &sqlite3session_delete);
}

std::vector<unsigned char> takeBuffer(int size, void* buffer) {
    const auto* bytes = static_cast<unsigned char*>(buffer);
    std::vector<unsigned char> copy(bytes, bytes + size);
    sqlite3_free(buffer);
    return copy;
}

Result<std::vector<unsigned char>> inverted(const std::vector<unsigned char>& changes) {
    int size = 0;
    void* buffer = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(changes.size()), changes.data(), &size, &buffer) != SQLITE_OK)
        return fail(Error::Code::Internal, clause("workshop.no-undo"));
    return takeBuffer(size, buffer);
}

/// What stands at fixed places of an SQLite file's first 100 bytes (sqlite.org/fileformat.html). Read without SQLite, which
/// would already recover a file that another program had open when it was killed.
struct Header {
    bool isSqlite = false;
    std::uint32_t userVersion = 0, applicationId = 0;
};

Header headerOf(const fs::path& path) {
    std::array<char, 100> bytes{};
    std::ifstream in(path, std::ios::binary);
    if (!in.read(bytes.data(), bytes.size())) return {};
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
        return value;
    };
    return {std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3", 16), number(60), number(68)};
}

Status checkVersion(std::int64_t version, const std::string& path) {
    if (version <= newestVersion()) return {};
    return fail(Error{.code = Error::Code::NewerVersion,
                      .clause = clause("workshop.newer", newestVersion()),
                      .file = path,
                      .field = "version",
                      .value = std::to_string(version)});
}

/// VACUUM INTO writes a whole, compact copy, which then takes the name in one step.
Status copyInto(Database& database, const fs::path& target) {
    clearParts(target);
    const fs::path part = partOf(target);
    if (auto copied = database.run("VACUUM INTO ?", part.string()); !copied) {
        clearParts(target);
        return fail(Error(copied.error()).in(target.string()));
    }
    return putInPlace(part, target);
}

std::string newMark() {
    std::random_device chance;
    return std::format("{:08x}{:08x}", chance(), chance());
}

/// A row to be deleted that is not there: taking back a parent took its children with it.
bool isGoneAlready(int conflict, sqlite3_changeset_iter* change) {
    if (conflict != SQLITE_CHANGESET_NOTFOUND) return false;
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
    return operation == SQLITE_DELETE;
}

}  // namespace

WorkshopFile::WorkshopFile(Database database, fs::path path)
    : m_database(std::move(database)), m_path(std::move(path)), m_mark(newMark()) {}
WorkshopFile::WorkshopFile(WorkshopFile&&) noexcept = default;
WorkshopFile& WorkshopFile::operator=(WorkshopFile&&) noexcept = default;

WorkshopFile::~WorkshopFile() {
    if (m_database.handle()) (void)m_database.execute("PRAGMA journal_mode = DELETE");  // a plain single file again
}

Result<WorkshopFile> WorkshopFile::create(const fs::path& path, std::string_view title, std::int64_t seed,
                                          const Clock& clock, const std::function<Status(Database&)>& begin) {
    std::error_code error;
    if (fs::exists(path, error))
        return fail(Error{.code = Error::Code::Taken, .clause = clause("file.exists"), .file = path.string()});
    if (path.has_parent_path() && !fs::is_directory(path.parent_path(), error))
        return fail(Error{.code = Error::Code::Unwritable, .clause = clause("system.no-folder"), .file = path.string()});
    {
        auto blank = Database::open(":memory:", Database::Access::Create);
        if (!blank) return fail(blank.error());
        if (auto set = blank->execute("PRAGMA application_id = " + std::to_string(kApplicationId)); !set)
            return fail(set.error());
        if (auto migrated = migrate(*blank); !migrated) return fail(migrated.error());
        auto row = blank->run(
            "INSERT INTO workshop (id, title, seed, created_at, created_with, identity) VALUES (1, ?, ?, ?, ?, "
            "lower(hex(randomblob(16))))",
            title, seed, iso8601(clock()), "Kabar 0.1");
        if (!row) return fail(row.error());
        if (begin)
            if (auto begun = begin(*blank); !begun) return fail(begun.error());
        if (auto copied = copyInto(*blank, path); !copied) return fail(copied.error());
    }
    return open(path);
}

Status WorkshopFile::check(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(Error{.code = Error::Code::NotFound,
                          .clause = fs::exists(path, error) ? clause("file.no-file") : clause("file.missing"),
                          .file = path.string()});
    const Header header = headerOf(path);  // so that what is refused stays untouched
    if (!header.isSqlite || header.applicationId != kApplicationId)
        return fail(
            Error{.code = Error::Code::NotAWorkshop, .clause = clause("workshop.not-a-workshop"), .file = path.string()});
    return checkVersion(header.userVersion, path.string());
}

Result<WorkshopFile> WorkshopFile::open(const fs::path& path) {
    if (auto readable = check(path); !readable) return fail(readable.error());
    auto database = Database::open(path.string(), Database::Access::ReadWrite);
    if (!database) return fail(database.error());
    const auto version = database->integer("PRAGMA user_version");  // of a killed program's journal, too
    if (!version) return fail(version.error());
    if (auto readable = checkVersion(*version, path.string()); !readable) return fail(readable.error());
    if (auto ours = checkSchema(*database); !ours) return fail(ours.error());
    if (*version < newestVersion())
        if (auto kept = copyInto(*database, path.string() + ".v" + std::to_string(*version)); !kept)
            return fail(kept.error());
    if (auto wal = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"); !wal) return fail(wal.error());
    if (auto migrated = migrate(*database); !migrated) return fail(migrated.error());
    return WorkshopFile(std::move(*database), path);
}

Status WorkshopFile::edit(std::string_view label, const std::function<Status(Database&)>& work, std::uint32_t scope) {
    std::vector<unsigned char> changes;
    {
        auto session = recordChanges(m_database);
        if (!session) return fail(session.error());
        if (auto done = counted([&] { return work(m_database); }); !done) return done;
        int size = 0;
        void* buffer = nullptr;
        if (sqlite3session_changeset(session->get(), &size, &buffer) != SQLITE_OK)
            return fail(Error::Code::Internal, clause("workshop.no-undo"));
        changes = takeBuffer(size, buffer);
    }
    if (changes.empty()) return {};
    m_redo.clear();
    m_undo.push_back({std::string(label), std::move(changes), scope});
    if (m_undo.size() > kUndoDepth) m_undo.erase(m_undo.begin());
    return {};
}

Status WorkshopFile::write(const std::function<Status(Database&)>& work) {
    return counted([&] { return work(m_database); });
}

Status WorkshopFile::counted(const std::function<Status()>& work) {
    return m_database.transaction([&]() -> Status {
        if (auto done = work(); !done) return done;
        return m_database.run("UPDATE revision SET number = number + 1, mark = ?", m_mark);
    });
}

void WorkshopFile::standFor(const fs::path& path) {
    m_path = path;
    m_database.standFor(path.string());
}

Result<Revision> WorkshopFile::revision() const {
    auto row = m_database.prepare("SELECT number, mark FROM revision");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    return *there ? Revision{row->integer(0), row->text(1)} : Revision();
}

Result<std::string> WorkshopFile::identity() const {
    auto row = m_database.prepare("SELECT identity FROM workshop");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    return *there ? row->text(0) : std::string();
}

std::string WorkshopFile::undoLabel() const {
    return m_undo.empty() ? std::string() : m_undo.back().label;
}
std::string WorkshopFile::redoLabel() const {
    return m_redo.empty() ? std::string() : m_redo.back().label;
}

Status WorkshopFile::apply(const std::vector<unsigned char>& changes) {
    if (auto open = refuseSealedBallots(m_database, changes); !open) return open;
    if (auto lasting = refuseWhatIsNotForUndoing(changes); !lasting) return lasting;
    auto copy = changes;
    const int code = sqlite3changeset_apply(
        m_database.handle(), static_cast<int>(copy.size()), copy.data(), nullptr,
        [](void*, int conflict, sqlite3_changeset_iter* change) {
            return isGoneAlready(conflict, change) ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
        },
        nullptr);
    if (code == SQLITE_ABORT) return fail(Error::Code::Mismatch, clause("workshop.changed-since"));
    if (code != SQLITE_OK)
        return fail(Error{.code = Error::Code::Internal,
                          .clause = clause("sqlite.other", Foreign{sqlite3_errstr(code)}),
                          .file = m_path.string()});
    return {};
}

Status WorkshopFile::retrace(std::vector<Edit>& from, std::vector<Edit>& to, const std::vector<unsigned char>& changes) {
    auto applied = counted([&] { return apply(changes); });
    if (applied) to.push_back(std::move(from.back()));
    if (applied || applied.error().code == Error::Code::Mismatch) from.pop_back();
    return applied;
}

Status WorkshopFile::undo() {
    if (m_undo.empty()) return {};
    const auto back = inverted(m_undo.back().changes);
    if (!back) return fail(back.error());
    return retrace(m_undo, m_redo, *back);
}

Status WorkshopFile::redo() {
    if (m_redo.empty()) return {};
    const auto changes = m_redo.back().changes;
    return retrace(m_redo, m_undo, changes);
}

Status WorkshopFile::saveCopy(const fs::path& path) {
    return copyInto(m_database, path);
}

Status WorkshopFile::note(std::string_view what, std::string_view detail, Time at) {
    return write([&](Database& database) {
        return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, ?, ?)", iso8601(at), what, detail);
    });
}

}  // namespace kabar::store
