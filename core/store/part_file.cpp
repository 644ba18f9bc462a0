// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/part_file.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string>
#include <system_error>

namespace kabar::store {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}
std::string partPrefix(const fs::path& target) {
    return target.filename().string() + ".part";
}
bool isRunning(pid_t process) {
    return ::kill(process, 0) == 0 || errno != ESRCH;
}

bool sync(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

}  // namespace

fs::path partOf(const fs::path& target) {
    return folderOf(target) / (partPrefix(target) + std::to_string(::getpid()));
}

void clearParts(const fs::path& target) {
    const std::string prefix = partPrefix(target);
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(folderOf(target), ignored)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix)) continue;
        pid_t owner = 0;
        const auto [end, error] = std::from_chars(name.data() + prefix.size(), name.data() + name.size(), owner);
        const bool isPart = error == std::errc() && end == name.data() + name.size() && owner > 0;
        if (isPart && (owner == ::getpid() || !isRunning(owner))) fs::remove_all(entry.path(), ignored);
    }
}

Status putInPlace(const fs::path& part, const fs::path& target) {
    std::error_code error;
    if (!sync(part)) error = std::error_code(errno, std::generic_category());
    if (!error) fs::rename(part, target, error);
    if (!error) {
        (void)sync(folderOf(target));  // some file systems cannot sync a folder; the file itself is on the disk
        return {};
    }
    std::error_code ignored;
    fs::remove_all(part, ignored);
    return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = target.string()});
}

}  // namespace kabar::store
