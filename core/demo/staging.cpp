// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/staging.h"

#include "core/store/part_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>

namespace kabar::demo {

namespace fs = std::filesystem;

namespace {

Error unwritable(const fs::path& path, const std::error_code& error) {
    return Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = path.string()};
}

std::set<fs::path> filesIn(const fs::path& folder) {
    std::set<fs::path> files;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error))
        if (entry.is_regular_file()) files.insert(fs::relative(entry.path(), folder));
    return files;
}

}  // namespace

Result<Staging> Staging::beside(const fs::path& target) {
    const fs::path parent = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code error;
    fs::create_directories(parent, error);
    if (error) return fail(unwritable(parent, error));
    const fs::path hidden = parent / ("." + target.filename().string());
    store::clearParts(hidden);
    Staging staging(store::partOf(hidden));
    fs::create_directory(staging.m_folder, error);
    if (error) return fail(unwritable(target, error));
    return staging;
}

Staging::Staging(Staging&& other) noexcept : m_folder(std::exchange(other.m_folder, {})) {}

Staging::~Staging() {
    std::error_code ignored;
    if (!m_folder.empty()) fs::remove_all(m_folder, ignored);
}

Status moveTo(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) return fail(unwritable(to, error));
    return {};
}

bool sameBytes(const fs::path& a, const fs::path& b) {
    std::error_code error;
    if (fs::file_size(a, error) != fs::file_size(b, error) || error) return false;
    std::ifstream first(a, std::ios::binary), second(b, std::ios::binary);
    return first && second &&
           std::equal(std::istreambuf_iterator<char>(first), {}, std::istreambuf_iterator<char>(second), {});
}

bool sameTree(const fs::path& a, const fs::path& b) {
    const auto files = filesIn(a);
    if (files != filesIn(b)) return false;
    return std::ranges::all_of(files, [&](const fs::path& file) { return sameBytes(a / file, b / file); });
}

}  // namespace kabar::demo
