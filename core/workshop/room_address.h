// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace kabar::workshop {

/// Where phones find the room. Kept, so that a phone that joined finds it again when the program was started anew.
struct RoomAddress {
    std::string joinCode;
    std::uint16_t port = 0;
    bool operator==(const RoomAddress&) const = default;
};

}  // namespace kabar::workshop
