// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/working_folder.h"

#include "core/session/reason.h"

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <format>
#include <fstream>
#include <system_error>
#include <utility>

namespace kabar::session {

namespace fs = std::filesystem;

namespace {

/// FNV-1a, 64 bits: a short name for a path. Two paths of one name would only wait for each other.
std::string placeOf(const fs::path& file) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char byte : file.string()) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    return std::format("{:016x}", hash);
}

Error noState(const fs::path& folder, const std::error_code& error) {
    return Error{.code = Error::Code::Unwritable,
                 .clause = because(clause("session.no-state-folder"), error),
                 .file = folder.string()};
}

bool isRunning(std::string_view number) {
    pid_t process = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), process);
    return error == std::errc() && process > 0 && (::kill(process, 0) == 0 || errno != ESRCH);
}

std::vector<fs::path> entriesOf(const fs::path& folder) {
    std::error_code ignored;
    std::vector<fs::path> entries;
    for (fs::directory_iterator each(folder, ignored), end; !ignored && each != end; each.increment(ignored))
        entries.push_back(each->path());
    return entries;
}

/// For this user alone: it holds what workshops hold. Whoever leaves takes empty folders along, also between two steps here.
Status makeFolder(const fs::path& folder) {
    constexpr int kMostTries = 100;
    std::error_code error;
    for (int tries = 0; tries < kMostTries; ++tries) {
        fs::create_directories(folder, error);
        if (!error) fs::permissions(folder, fs::perms::owner_all, error);
        if (error != std::errc::no_such_file_or_directory) break;
    }
    return error ? fail(noState(folder, error)) : Status();
}

}  // namespace

Error ofCopy(Error error, const fs::path& copy, const fs::path& target) {
    if (error.code != Error::Code::Unwritable) return std::move(error).in(target.string());
    return Error{.code = Error::Code::Unwritable,
                 .clause = clause("session.no-state-folder").with(std::move(error.clause)),
                 .file = copy.parent_path().string()};
}

WorkingFolder::WorkingFolder(const fs::path& state, std::string_view identity, const fs::path& file)
    : m_path(state / "workshops" / identity / placeOf(file)) {}

std::vector<WorkingFolder> WorkingFolder::allOf(const fs::path& state, const fs::path& file) {
    std::vector<WorkingFolder> found;
    for (const fs::path& identity : entriesOf(state / "workshops"))
        if (WorkingFolder folder(identity / placeOf(file)); folder.hasDatabase()) found.push_back(std::move(folder));
    return found;
}

std::vector<WorkingFolder> WorkingFolder::copies() const {
    std::vector<WorkingFolder> found;
    for (const fs::path& place : entriesOf(m_path.parent_path()))
        if (place != m_path) found.push_back(WorkingFolder(place));
    return found;
}

bool WorkingFolder::hasDatabase() const {
    std::error_code error;
    return fs::is_regular_file(database(), error);
}

bool WorkingFolder::isThere() const {
    std::error_code error;
    return fs::is_directory(m_path, error);
}

Status WorkingFolder::make() const {
    return makeFolder(m_path);
}

std::optional<Published> WorkingFolder::published() const {
    std::ifstream in(m_path / "published.json", std::ios::binary);
    return Published::parse(std::string{std::istreambuf_iterator<char>(in), {}});
}

void WorkingFolder::note(const Published& published) const {
    const fs::path part = m_path / "published.part";
    {
        std::ofstream out(part, std::ios::binary);
        out << published.text();
    }
    std::error_code ignored;
    fs::rename(part, m_path / "published.json", ignored);
}

void WorkingFolder::clear() const {
    for (const fs::path& each : entriesOf(m_path)) {
        std::error_code ignored;
        if (each != lockFile()) fs::remove_all(each, ignored);
    }
}

void WorkingFolder::leave() const {
    std::error_code ignored;
    fs::remove(m_path, ignored);  // neither goes while it holds anything
    fs::remove(m_path.parent_path(), ignored);
}

Result<PassingFolder> PassingFolder::make(const fs::path& state) {
    static std::atomic<int> count = 0;
    const fs::path all = state / "incoming";
    for (const fs::path& each : entriesOf(all)) {
        const std::string name = each.filename().string();
        std::error_code ignored;
        if (!isRunning(name.substr(0, name.find('.')))) fs::remove_all(each, ignored);
    }
    fs::path path = all / std::format("{}.{}", ::getpid(), ++count);
    if (auto made = makeFolder(path); !made) return fail(made.error());
    return PassingFolder(std::move(path));
}

PassingFolder::PassingFolder(PassingFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
PassingFolder& PassingFolder::operator=(PassingFolder&& other) noexcept {
    std::swap(m_path, other.m_path);
    return *this;
}
PassingFolder::~PassingFolder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path, ignored);
}

}  // namespace kabar::session
