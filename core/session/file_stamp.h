// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace kabar::session {

/// Which file stands under a name, as the file system tells it. Another file, or a changed one, has another stamp.
struct FileStamp {
    std::uint64_t device = 0, inode = 0;
    std::int64_t size = 0, changedNs = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
/// Nothing when there is no such file.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path& path);

/// What a workshop's file says of its content: its first 100 bytes, which every program that writes it changes and a copy
/// keeps, its size, and its revision where it has one. Empty when it cannot be read.
[[nodiscard]] std::string contentMark(const std::filesystem::path& path);

}  // namespace kabar::session
