// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/room_store.h"

#include "core/store/row_reader.h"

namespace kabar::store {

using workshop::RoomAddress;

Result<std::optional<RoomAddress>> loadRoomAddress(Database& database) {
    auto row = database.prepare("SELECT join_code, port FROM room");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    if (!*there) return std::nullopt;
    RowReader reader(*row, "room");
    RoomAddress address{.joinCode = reader.text(0, "join_code", 64),
                        .port = static_cast<std::uint16_t>(reader.integer(1, "port", 0, 65535))};
    if (auto read = reader.finish(); !read) return fail(Error(read.error()).in(database.path()));
    return address;
}

Status saveRoomAddress(Database& database, const RoomAddress& address) {
    return database.run("INSERT OR REPLACE INTO room (id, join_code, port) VALUES (1, ?, ?)", address.joinCode,
                        static_cast<std::int64_t>(address.port));
}

}  // namespace kabar::store
