// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_store.h"

#include "core/store/moments.h"
#include "core/store/row_reader.h"
#include "core/store/rows.h"

namespace kabar::store {

using workshop::AgendaBlock;

namespace {

Result<AgendaBlock> readBlock(const Statement& row) {
    RowReader reader(row, "agenda_item");
    AgendaBlock block{.id = reader.id(0),
                      .title = reader.text(1, "title"),
                      .planned = std::chrono::minutes(reader.integer(2, "minutes", 1, 12 * 60)),
                      .startedAt = reader.moment(3, "started_at"),
                      .endedAt = reader.moment(4, "ended_at")};
    if (block.endedAt && !block.startedAt)
        reader.refuse({.code = Error::Code::OutOfRange, .clause = {.id = "agenda.ended-not-started"}}, "ended_at");
    if (auto read = reader.finish(); !read) return fail(read.error());
    if (auto valid = validate(block); !valid) return fail(valid.error());
    return block;
}

}  // namespace

Result<std::vector<AgendaBlock>> loadAgenda(Database& database) {
    return rowsOf(database.prepare("SELECT id, title, minutes, started_at, ended_at FROM agenda_item ORDER BY position, id"),
                  readBlock);
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
