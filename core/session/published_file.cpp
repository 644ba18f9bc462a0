// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/published_file.h"

#include "core/base/json.h"
#include "core/session/reason.h"
#include "core/store/part_file.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <format>
#include <vector>

namespace kabar::session {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int kFormatVersions = 18;  ///< where the header says which journal is used (sqlite.org/fileformat.html)

Error unwritable(const fs::path& path, int number) {
    return Error{.code = Error::Code::Unwritable,
                 .clause = because(clause("session.cannot-write-file"), number),
                 .file = path.string()};
}

Error sqliteError(sqlite3* handle, const fs::path& path) {
    const int code = sqlite3_errcode(handle) & 0xff;
    const bool noPlace = code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
    if (code == SQLITE_FULL) return unwritable(path, ENOSPC);
    return Error{.code = noPlace ? Error::Code::Unwritable : Error::Code::Internal,
                 .clause = clause("session.cannot-write-file"),
                 .file = path.string()};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Whether another program holds the file for writing in place: SQLite's lock bytes (file format, "Locking").
bool isBeingWritten(const fs::path& path) {
    constexpr off_t kSharedFirst = 0x40000002, kSharedSize = 510;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct flock lock{};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kSharedFirst;
    lock.l_len = kSharedSize;
    return file.isOpen() && ::fcntl(file.number(), F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
}

/// Copies all pages in parts, with a pause between two. `database` reads inside one transaction meanwhile: what is written
/// between two parts does not begin the copy anew.
Status copyPages(store::Database& database, store::Database& copy, const fs::path& part, const Pause& pause) {
    constexpr int kLeast = 64, kMostParts = 64;
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", database.handle(), "main");
    if (!backup) return fail(sqliteError(copy.handle(), part));
    int stepped = sqlite3_backup_step(backup, kLeast);
    const int pages = std::max(kLeast, sqlite3_backup_pagecount(backup) / kMostParts);
    while (stepped == SQLITE_OK) {
        if (pause) pause();
        stepped = sqlite3_backup_step(backup, pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) return fail(sqliteError(copy.handle(), part));
    return {};
}

/// The pages of `database` as they are at one moment.
Status backUp(store::Database& database, const fs::path& part, const Pause& pause) {
    auto copy = store::Database::open(part.string(), store::Database::Access::Create);
    if (!copy) return fail(unwritable(part, errno));
    (void)copy->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");  // it is synced whole, later
    for (store::Database* each :
         {&database, &*copy})  // every page is read and written once: keeping them costs and gives nothing
        (void)each->execute("PRAGMA cache_size = 16");
    Status copied = database.execute("BEGIN; SELECT number FROM revision");  // the moment is now
    if (copied) copied = copyPages(database, *copy, part, pause);
    (void)database.execute("ROLLBACK");  // it only read
    return copied;
}

/// Says in the header that the file has no log beside it, which is so: it opens on media that cannot be written.
bool makePlain(int file) {
    constexpr char kRollback[2] = {1, 1};
    return ::pwrite(file, kRollback, sizeof kRollback, kFormatVersions) == sizeof kRollback;
}

void copyAttributes(const fs::path& from, int to) {
    const ssize_t size = ::listxattr(from.c_str(), nullptr, 0);
    if (size <= 0) return;
    std::vector<char> names(static_cast<std::size_t>(size));
    const ssize_t got = ::listxattr(from.c_str(), names.data(), names.size());
    for (ssize_t at = 0; at < got; at += static_cast<ssize_t>(std::string_view(names.data() + at).size()) + 1) {
        const char* name = names.data() + at;
        const ssize_t length = ::getxattr(from.c_str(), name, nullptr, 0);
        if (length < 0) continue;
        std::vector<char> value(static_cast<std::size_t>(length));
        if (::getxattr(from.c_str(), name, value.data(), value.size()) == length)
            (void)::fsetxattr(to, name, value.data(), value.size(), 0);  // what this user may not set stays behind
    }
}

void keepLook(const fs::path& target, int part) {
    struct stat old{}, made{};
    if (::stat(target.c_str(), &old) != 0 || ::fstat(part, &made) != 0) return;
    if (old.st_uid != made.st_uid || old.st_gid != made.st_gid)
        if (::fchown(part, old.st_uid, old.st_gid) != 0) (void)!::fchown(part, static_cast<uid_t>(-1), old.st_gid);
    copyAttributes(target, part);
    (void)::fchmod(part, old.st_mode & 07777);
}

/// Of the file under `path`, by its content: nothing when it is none of ours.
Result<store::Revision> revisionOf(const fs::path& path) {
    auto database = store::Database::open(path.string(), store::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    auto row = database->prepare("SELECT number, mark FROM revision");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    return *there ? store::Revision{row->integer(0), row->text(1)} : store::Revision();
}

/// Puts `part` under the name of `target` when that is `expected`. Where the file system can, the two change places, so that
/// a file that somebody puts there at this very moment is seen and put back.
Status take(const fs::path& part, const fs::path& target, const Published* expected) {
    const auto there = stampOf(target);
    const auto other = [&] { return fail(Error{.code = Error::Code::Mismatch, .clause = clause("session.other-file")}); };
    if (there && !(expected && expected->path == target && expected->stillStands())) return other();
    if (!there) {
        if (::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) return {};
        if (errno == EEXIST) return other();
    } else if (::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) {
        if (const auto displaced = stampOf(part);
            displaced && *displaced != *there && contentMark(part) != expected->contentMark) {
            (void)::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE);
            return other();
        }
        ::unlink(part.c_str());
        return {};
    }
    return ::rename(part.c_str(), target.c_str()) == 0 ? Status() : fail(unwritable(target, errno));
}

Result<Published> putUnderName(const fs::path& part, const fs::path& target, const Published* expected) {
    {
        const Descriptor file(::open(part.c_str(), O_RDWR | O_CLOEXEC));
        if (!file.isOpen()) return fail(unwritable(target, errno));
        keepLook(target, file.number());
        if (!makePlain(file.number()) || ::fsync(file.number()) != 0) return fail(unwritable(target, errno));
    }
    const auto revision = revisionOf(part);
    if (!revision) return fail(revision.error());
    const auto stamp = stampOf(part);
    Published made{*revision, contentMark(part), stamp.value_or(FileStamp()), target, !stampOf(target)};
    if (auto taken = take(part, target, expected); !taken) return fail(taken.error());
    const Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen()) (void)::fsync(folder.number());  // some file systems cannot; the file itself is on the disk
    return made;
}

}  // namespace

std::string Published::text() const {
    const json document{{"number", revision.number},  {"mark", revision.mark}, {"content", contentMark},
                        {"device", stamp.device},     {"inode", stamp.inode},  {"size", stamp.size},
                        {"changed", stamp.changedNs}, {"path", path.string()}};
    return jsonText(document);
}

std::optional<Published> Published::parse(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    const json& document = *parsed;
    const auto number = [&](const char* name) {
        const auto found = document.find(name);
        return found != document.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    };
    const auto word = [&](const char* name) {
        const auto found = document.find(name);
        return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    return Published{{number("number"), word("mark")},
                     word("content"),
                     {static_cast<std::uint64_t>(number("device")), static_cast<std::uint64_t>(number("inode")),
                      number("size"), number("changed")},
                     word("path")};
}

bool Published::stillStands() const {
    const auto now = stampOf(path);
    return now && (*now == stamp || kabar::session::contentMark(path) == contentMark);
}

Result<Published> publish(store::Database& database, const fs::path& target, const Published* expected, const Pause& pause) {
    store::clearParts(target);
    const fs::path part = store::partOf(target);
    const mode_t mode = stampOf(target) ? 0600 : 0666;  // until it has the mode of what it replaces
    {
        const Descriptor fresh(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (!fresh.isOpen()) return fail(unwritable(target, errno));
    }
    Result<Published> made = fail(Error::Code::Internal, clause("session.cannot-write-file"));
    if (auto done = backUp(database, part, pause); !done)
        made = fail(Error(done.error()).in(target.string()));
    else
        made = putUnderName(part, target, expected);
    if (!made) ::unlink(part.c_str());
    return made;
}

fs::path siblingOf(const fs::path& path, std::string_view word, Time now) {
    const std::string stamp = iso8601(now);
    const std::string name = std::format("{} ({} {} {}h{})", path.stem().string(), word, stamp.substr(0, 10),
                                         stamp.substr(11, 2), stamp.substr(14, 2));
    for (int count = 1;; ++count) {
        const std::string numbered = count == 1 ? name : std::format("{} {}", name, count);
        fs::path sibling = path.parent_path() / (numbered + path.extension().string());
        std::error_code error;
        if (!fs::exists(sibling, error)) return sibling;
    }
}

Status copyBytes(const fs::path& from, const fs::path& to) {
    if (isBeingWritten(from))
        return fail(Error{.code = Error::Code::Busy, .clause = clause("sqlite.locked"), .file = from.string()});
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const fs::path source = from.string() + suffix;
        std::error_code error;
        if (*suffix != '\0' && !fs::exists(source, error)) continue;
        fs::copy_file(source, to.string() + suffix, fs::copy_options::overwrite_existing, error);
        if (error == std::errc::no_space_on_device)
            return fail(Error{.code = Error::Code::Unwritable,
                              .clause = because(clause("session.no-state-folder"), error),
                              .file = to.parent_path().string()});
        if (error)
            return fail(Error{.code = Error::Code::Unreadable,
                              .clause = because(clause("session.cannot-read-file"), error),
                              .file = from.string()});
    }
    return {};
}

}  // namespace kabar::session
