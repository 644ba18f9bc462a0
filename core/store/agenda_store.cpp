// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_store.h"

#include "core/store/moments.h"
#include "core/store/rows.h"

namespace kabar::store {

using workshop::AgendaBlock;

Result<std::vector<AgendaBlock>> loadAgenda(Database& database) {
    auto rows = database.prepare("SELECT id, title, minutes, started_at, ended_at FROM agenda_item ORDER BY position, id");
    if (!rows) return fail(rows.error());
    std::vector<AgendaBlock> blocks;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return blocks;
        const auto started = momentAt(*rows, 3), ended = momentAt(*rows, 4);
        if (!started) return fail(started.error());
        if (!ended) return fail(ended.error());
        blocks.push_back({.id = rows->integer(0),
                          .title = rows->text(1),
                          .planned = std::chrono::minutes(rows->integer(2)),
                          .startedAt = *started,
                          .endedAt = *ended});
    }
}

Status saveAgendaBlock(Database& database, AgendaBlock& block) {
    if (auto valid = validate(block); !valid) return valid;
    const auto started = momentText(block.startedAt), ended = momentText(block.endedAt);
    const std::int64_t minutes = block.planned.count();
    if (block.id == 0) {
        auto added = database.run(
            "INSERT INTO agenda_item (position, title, minutes, started_at, ended_at) "
            "VALUES ((SELECT coalesce(max(position), -1) + 1 FROM agenda_item), ?, ?, ?, ?)",
            block.title, minutes, started, ended);
        if (added) block.id = database.lastInsertId();
        return added;
    }
    auto changed = database.run("UPDATE agenda_item SET title = ?, minutes = ?, started_at = ?, ended_at = ? WHERE id = ?",
                                block.title, minutes, started, ended, block.id);
    return changed ? expectChanged(database, "agenda_item", block.id) : changed;
}

Status saveAgendaTimes(Database& database, std::span<const AgendaBlock> blocks) {
    for (const AgendaBlock& block : blocks) {
        auto changed = database.run(
            "UPDATE agenda_item SET started_at = ?1, ended_at = ?2 WHERE id = ?3 AND (started_at IS NOT ?1 OR ended_at IS "
            "NOT ?2)",
            momentText(block.startedAt), momentText(block.endedAt), block.id);
        if (!changed) return changed;
    }
    return {};
}

Status removeAgendaBlock(Database& database, std::int64_t id) {
    return removeRow(database, "agenda_item", id);
}

Status reorderAgenda(Database& database, std::span<const std::int64_t> ids) {
    return reorder(database, "agenda_item", ids);
}

}  // namespace kabar::store
