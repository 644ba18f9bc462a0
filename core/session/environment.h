// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/state_folder.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace kabar::session {

/// The name of who uses this machine, as others on a shared folder should read it.
[[nodiscard]] std::string nameOfUser();

/// What a session gets of the machine it runs on.
struct Environment {
    Clock clock = systemClock();
    std::filesystem::path stateFolder = kabar::stateFolder();
    std::string who = nameOfUser();
    std::chrono::milliseconds patience{0};  ///< how long to wait for somebody else who has the workshop open
};

}  // namespace kabar::session
