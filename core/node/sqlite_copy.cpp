// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sqlite_copy.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

namespace kabar::node {

namespace fs = std::filesystem;
using sqlite::Database;

namespace {

constexpr std::size_t kHeaderBytes = 20;
constexpr std::size_t kReadVersion = 19;  ///< 2 where a write-ahead log is in use
constexpr int kAttempts = 5;

fs::path beside(const fs::path& path, const char* suffix) {
    return fs::path(path.native() + suffix);
}

bool hasContent(const fs::path& path) {
    std::error_code error;
    return fs::file_size(path, error) > 0 && !error;
}

bool usesWriteAheadLog(const fs::path& path) {
    std::array<char, kHeaderBytes> header{};
    std::ifstream file(path, std::ios::binary);
    return file.read(header.data(), header.size()) && header[kReadVersion] == 2;
}

/// What tells a file from its next state.
using State = std::optional<std::pair<std::uintmax_t, fs::file_time_type>>;
State stateOf(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) return std::nullopt;
    const auto written = fs::last_write_time(path, error);
    if (error) return std::nullopt;
    return std::pair(size, written);
}

/// A folder of the user's alone that goes away with it.
class PrivateFolder {
public:
    PrivateFolder() {
        std::error_code error;
        std::string name = (fs::temp_directory_path(error) / "kabar-XXXXXX").string();
        if (!error && ::mkdtemp(name.data())) m_path = name;
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder() {
        std::error_code ignored;
        if (!m_path.empty()) fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Error unreadable(const fs::path& path, const std::error_code& error) {
    return Error{.code = Error::Code::Unreadable, .clause = clauseOf(error)}.in(path.string());
}

/// Copies the database and its log as they were at one moment. False when they changed meanwhile.
Result<bool> copyAtOneMoment(const fs::path& path, const fs::path& copy) {
    std::array<std::pair<fs::path, State>, 3> files;
    constexpr std::array kSuffixes{"", "-wal", "-journal"};
    for (std::size_t i = 0; i < files.size(); ++i) {
        files[i] = {beside(path, kSuffixes[i]), {}};
        files[i].second = stateOf(files[i].first);
        std::error_code error;
        fs::remove(beside(copy, kSuffixes[i]), error);
        if (!files[i].second) continue;
        fs::copy_file(files[i].first, beside(copy, kSuffixes[i]), error);
        if (error) return fail(unreadable(files[i].first, error));
        fs::permissions(beside(copy, kSuffixes[i]), fs::perms::owner_read | fs::perms::owner_write, error);
    }
    for (const auto& [file, state] : files)
        if (stateOf(file) != state) return false;
    return true;
}

/// Its files lose their names while the connection holds them: no copy of a person's row outlives this program.
Result<Database> openCopy(const fs::path& path) {
    const PrivateFolder folder;
    if (folder.path().empty())
        return fail(Error{.code = Error::Code::Unwritable, .clause = clause("file.no-temporary-folder")});
    const fs::path copy = folder.path() / "copy.sqlite";
    bool whole = false;
    for (int attempt = 0; attempt < kAttempts && !whole; ++attempt) {
        const auto copied = copyAtOneMoment(path, copy);
        if (!copied) return fail(copied.error());
        whole = *copied;
    }
    if (!whole)
        return fail(Error{.code = Error::Code::Busy, .clause = clause("sqlite.written-meanwhile")}.in(path.string()));
    auto database = Database::open(copy.string(), Database::Access::ReadWrite);
    if (!database) return database;
    // exclusive: the log's index stays in memory; reading the schema takes in the log
    if (auto prepared = database->execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY"); !prepared)
        return fail(prepared.error());
    if (const auto read = database->integer("SELECT count(*) FROM sqlite_schema"); !read) return fail(read.error());
    if (auto locked = database->execute("PRAGMA query_only = ON"); !locked) return fail(locked.error());
    return database;
}

/// Beside a rollback journal: its writer is at work, or was killed and left a file that only a writer may mend.
Result<Database> openBesideJournal(const fs::path& path) {
    auto database = Database::open(path.string(), Database::Access::ReadOnly);
    if (!database) return database;
    const auto read = database->integer("SELECT count(*) FROM sqlite_schema");
    if (read) return database;
    if (read.error().code == Error::Code::Busy) return fail(read.error());
    return openCopy(path);
}

}  // namespace

Result<Database> openUntouched(const fs::path& path) {
    if (hasContent(beside(path, "-wal"))) return openCopy(path);
    if (hasContent(beside(path, "-journal"))) return openBesideJournal(path);
    return Database::open(path.string(), usesWriteAheadLog(path) ? Database::Access::Immutable : Database::Access::ReadOnly);
}

}  // namespace kabar::node
