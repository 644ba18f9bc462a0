// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/input_file.h"

namespace kabar {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> refuse(Error::Code code, const char* why, const fs::path& path) {
    return fail(Error{.code = code, .clause = clause(why), .file = path.string()});
}

}  // namespace

Result<std::ifstream> openInput(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return refuse(Error::Code::NotFound, "file.missing", path);
    if (fs::is_directory(status)) return refuse(Error::Code::Unreadable, "system.a-folder", path);
    if (fs::exists(status) && !fs::is_regular_file(status)) return refuse(Error::Code::Unreadable, "file.no-file", path);
    std::ifstream file(path, std::ios::binary);
    if (!file) return refuse(Error::Code::Unreadable, "file.unreadable", path);
    return file;
}

Result<std::string> readInput(const fs::path& path) {
    auto file = openInput(path);
    if (!file) return fail(std::move(file.error()));
    constexpr std::uintmax_t kMost = 2'000'000'000;
    std::error_code unsized;
    const auto size = fs::file_size(path, unsized);
    if (!unsized && size > kMost) return refuse(Error::Code::OutOfRange, "file.too-large", path);
    std::string bytes(unsized ? 0 : size, '\0');
    if (!unsized) file->read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (unsized || file->bad()) return refuse(Error::Code::Unreadable, "file.unreadable", path);
    bytes.resize(static_cast<std::size_t>(file->gcount()));
    return bytes;
}

}  // namespace kabar
