// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kabar::session {

/// Who has a workshop open, as its lock file says on one line: `who,host,since,process,started;`.
struct Holder {
    std::string who, host, since;
    long process = 0;
    std::string started = {};  ///< of the process, in the system's own count: its number may be used again

    /// This process.
    [[nodiscard]] static Holder self(std::string who, Time now);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<Holder> parse(std::string_view text);
    /// False when it was a process of this machine that has ended.
    [[nodiscard]] bool mayBeAlive() const;
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// A file that says who has something, held by this process until the lock goes: by the system, so that it is free when the
/// process is killed. For this machine. The file goes with the lock.
class MachineLock {
public:
    /// Nothing when another process has it.
    [[nodiscard]] static Result<std::optional<MachineLock>> take(const std::filesystem::path& file, const Holder& self);
    /// What the file says.
    [[nodiscard]] static std::optional<Holder> holder(const std::filesystem::path& file);
    /// True while some process has it.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);
    MachineLock(MachineLock&& other) noexcept;
    MachineLock& operator=(MachineLock&& other) noexcept;
    ~MachineLock();

private:
    MachineLock(int descriptor, std::filesystem::path file) : m_descriptor(descriptor), m_file(std::move(file)) {}
    int m_descriptor = -1;
    std::filesystem::path m_file;
};

/// The file beside a workshop, as office suites keep one, that other machines on the same share see: `.~lock.NAME#`.
class FolderLock {
public:
    [[nodiscard]] static std::filesystem::path fileOf(const std::filesystem::path& workshop);
    /// Takes it, in place of one that a process of this machine left behind; whoever has the `MachineLock`. Nothing when
    /// another may have it (`holder`). Fails with `Unwritable` where the folder takes no file.
    [[nodiscard]] static Result<std::optional<FolderLock>> take(const std::filesystem::path& workshop, const Holder& self);
    [[nodiscard]] static std::optional<Holder> holder(const std::filesystem::path& workshop);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();  ///< removes the file when it is still this one's

private:
    FolderLock(std::filesystem::path file, std::string text) : m_file(std::move(file)), m_text(std::move(text)) {}
    std::filesystem::path m_file;
    std::string m_text;
};

}  // namespace kabar::session
