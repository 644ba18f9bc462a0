// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/file_stamp.h"

#include "core/sqlite/database.h"

#include <sys/stat.h>

#include <array>
#include <format>
#include <fstream>

namespace kabar::session {

namespace {

/// Empty for a version that counts no writes.
std::string revisionText(const std::filesystem::path& path) {
    auto database = sqlite::Database::open(path.string(), sqlite::Database::Access::ReadOnly);
    if (!database) return {};
    // a stranger's view of this name could go on for ever
    const auto plain = database->integer(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'revision' AND type = 'table' AND sql LIKE 'CREATE TABLE%'");
    if (!plain || *plain != 1) return {};
    auto row = database->prepare("SELECT number, mark FROM revision");
    if (!row || !row->step().value_or(false)) return {};
    return std::format("{} {}", row->integer(0), row->text(1));
}

}  // namespace

std::optional<FileStamp> stampOf(const std::filesystem::path& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileStamp{status.st_dev, status.st_ino, status.st_size,
                     status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec};
}

std::string contentMark(const std::filesystem::path& path) {
    std::array<char, 100> bytes{};
    std::ifstream in(path, std::ios::binary);
    if (!in.read(bytes.data(), bytes.size())) return {};
    in.seekg(0, std::ios::end);
    std::string mark;
    for (const char byte : bytes) mark += std::format("{:02x}", static_cast<unsigned char>(byte));
    return std::format("{} {} {}", mark, static_cast<long long>(in.tellg()), revisionText(path));
}

}  // namespace kabar::session
