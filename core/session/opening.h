// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/environment.h"
#include "core/session/notice.h"
#include "core/session/published_file.h"
#include "core/session/working_folder.h"
#include "core/session/workshop_lock.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace kabar::session {

/// A workshop that this process may work on, before its database is open.
struct Opening {
    std::filesystem::path target;        ///< the file people know, absolute and without symbolic links
    std::optional<Published> published;  ///< what stands there; nothing when nothing does
    bool behind = false;                 ///< the working database holds more than it
    std::vector<Notice> notices;

    // to write
    std::optional<WorkingFolder> folder;
    std::optional<MachineLock> machine;
    std::optional<FolderLock> beside;

    // to read only: why, and a copy that goes with this
    std::optional<Error> readOnly;
    std::optional<PassingFolder> passing;

    [[nodiscard]] std::filesystem::path database() const { return folder ? folder->database() : passing->database(); }
};

/// Takes the locks and lays out the working database: a copy of the file, or what a killed process left when it goes on from
/// what stands there. When both have changed, what was left is put beside the file, and said. What cannot be written, or
/// somebody else has, is opened to read. Fails as `store::WorkshopFile::check`, or when this machine has no place to work.
[[nodiscard]] Result<Opening> openPlace(const std::filesystem::path& path, const Environment& environment);

}  // namespace kabar::session
