// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/published_file.h"
#include "core/session/workshop_lock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kabar::session {

/// What went wrong with the copy of `target` in the state folder, as told to people who know `target` alone: of the file,
/// unless there was no room for the copy.
[[nodiscard]] Error ofCopy(Error error, const std::filesystem::path& copy, const std::filesystem::path& target);

/// Where this machine works on one workshop: `STATE/workshops/IDENTITY/PLACE/`, PLACE being made of the file's path, so that
/// two copies of a workshop are worked on apart. Holds the working database, what was last published of it, and the lock.
class WorkingFolder {
public:
    WorkingFolder(const std::filesystem::path& state, std::string_view identity, const std::filesystem::path& file);
    /// Others that this machine kept for the same file, when it was another workshop; none as a rule.
    [[nodiscard]] static std::vector<WorkingFolder> allOf(const std::filesystem::path& state,
                                                          const std::filesystem::path& file);
    /// Others of the same workshop, of files elsewhere.
    [[nodiscard]] std::vector<WorkingFolder> copies() const;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path database() const { return m_path / "workshop.kabar"; }
    [[nodiscard]] std::filesystem::path lockFile() const { return m_path / "lock"; }
    [[nodiscard]] bool hasDatabase() const;
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] Status make() const;
    [[nodiscard]] std::optional<Published> published() const;
    void note(const Published& published) const;
    /// Removes all but the lock, which its holder keeps.
    void clear() const;
    /// Removes the folder where it is empty.
    void leave() const;

private:
    explicit WorkingFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

/// A folder of this process alone in `STATE/incoming`, that goes with it; what killed processes left there goes when the
/// next is made.
class PassingFolder {
public:
    [[nodiscard]] static Result<PassingFolder> make(const std::filesystem::path& state);
    PassingFolder(PassingFolder&& other) noexcept;
    PassingFolder& operator=(PassingFolder&& other) noexcept;
    ~PassingFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path database() const { return m_path / "workshop.kabar"; }

private:
    explicit PassingFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    std::filesystem::path m_path;
};

}  // namespace kabar::session
