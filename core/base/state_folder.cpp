// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state_folder.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace kabar {

namespace fs = std::filesystem;

namespace {

/// The specification of base directories tells to pass over what is not absolute.
fs::path absoluteIn(const char* variable) {
    const char* value = std::getenv(variable);
    const fs::path path = value ? value : "";
    return path.is_absolute() ? path : fs::path();
}

fs::path homeOfAccount() {
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found || !found->pw_dir) return {};
    return found->pw_dir;
}

}  // namespace

fs::path stateFolder() {
    if (const fs::path state = absoluteIn("XDG_STATE_HOME"); !state.empty()) return state / "kabar";
    fs::path home = absoluteIn("HOME");
    if (home.empty()) home = homeOfAccount();
    return home.empty() ? home : home / ".local" / "state" / "kabar";
}

}  // namespace kabar
