// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <format>

namespace kabar::store {

Status expectChanged(Database& database, std::string_view table, std::int64_t id) {
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    if (*changed > 0) return {};
    return fail(Error{.code = Error::Code::NotFound, .clause = clause("workshop.no-row", table), .file = database.path()}.of(
        "id", std::to_string(id)));
}

Status reorder(Database& database, std::string_view table, std::span<const std::int64_t> ids) {
    std::int64_t position = 0;
    for (const std::int64_t id : ids) {
        if (auto moved = database.run(std::format("UPDATE {} SET position = ? WHERE id = ?", table), position++, id); !moved)
            return moved;
        if (auto there = expectChanged(database, table, id); !there) return there;
    }
    return {};
}

Status removeRow(Database& database, std::string_view table, std::int64_t id) {
    if (auto removed = database.run(std::format("DELETE FROM {} WHERE id = ?", table), id); !removed) return removed;
    return expectChanged(database, table, id);
}

}  // namespace kabar::store
