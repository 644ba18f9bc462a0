// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kabar {

/// `$XDG_STATE_HOME/kabar`, or `~/.local/state/kabar`: what this machine knows of workshops and no workshop file carries.
/// Empty when there is no home.
[[nodiscard]] std::filesystem::path stateFolder();

}  // namespace kabar
