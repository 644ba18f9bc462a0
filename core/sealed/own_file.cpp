// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/own_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <format>

namespace kabar::sealed {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> notWritten(const fs::path& path, const std::error_code& error) {
    return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = path.string()});
}

std::error_code lastError() {
    return {errno, std::generic_category()};
}

bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

}  // namespace

Status writeOwnFile(const fs::path& path, std::string_view text) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) return notWritten(path, error);
    fs::permissions(path.parent_path(), fs::perms::owner_all, error);
    const fs::path part = std::format("{}.{}.part", path.string(), ::getpid());
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return notWritten(path, lastError());
    const bool whole = writeAll(descriptor, text);
    const std::error_code why = lastError();
    ::close(descriptor);
    if (whole) fs::rename(part, path, error);
    if (whole && !error) return {};
    ::unlink(part.c_str());
    return notWritten(path, whole ? error : why);
}

}  // namespace kabar::sealed
