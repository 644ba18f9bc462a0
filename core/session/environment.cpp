// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/environment.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace kabar::session {

namespace {

/// Of the user's entry in the system's list: both names.
struct Account {
    std::string login, fullName;
};

Account account() {
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found) return {};
    const std::string names = found->pw_gecos ? found->pw_gecos : "";
    return {found->pw_name, names.substr(0, names.find(','))};
}

}  // namespace

std::string nameOfUser() {
    const Account user = account();
    return !user.fullName.empty() ? user.fullName : !user.login.empty() ? user.login : "?";
}

}  // namespace kabar::session
