// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workshop/room_address.h"

#include <optional>

namespace kabar::store {

/// None before the room was first open.
[[nodiscard]] Result<std::optional<workshop::RoomAddress>> loadRoomAddress(Database& database);
[[nodiscard]] Status saveRoomAddress(Database& database, const workshop::RoomAddress& address);

}  // namespace kabar::store
