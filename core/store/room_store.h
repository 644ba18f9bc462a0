// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kabar::store {

/// Where phones find the room. Kept, so that a phone that joined finds it again when the program was started anew.
struct RoomAddress {
    std::string joinCode;
    std::uint16_t port = 0;
};

/// None before the room was first open.
[[nodiscard]] Result<std::optional<RoomAddress>> loadRoomAddress(Database& database);
[[nodiscard]] Status saveRoomAddress(Database& database, const RoomAddress& address);

}  // namespace kabar::store
