// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agenda_store.h"

#include "core/store/moments.h"
#include "core/store/row_reader.h"
#include "core/store/rows.h"

namespace kabar::store {

using workshop::AgendaBlock;

namespace {

constexpr std::int64_t kLongestPauseMs = std::int64_t{366} * 24 * 3'600'000;

Result<AgendaBlock> readBlock(const Statement& row) {
    RowReader reader(row, "agenda_item");
    AgendaBlock block{
        .id = reader.id(0),
        .title = reader.text(1, "title"),
        .planned = std::chrono::minutes(reader.integer(2, "minutes", 1, 12 * 60)),
        .startedAt = reader.moment(3, "started_at"),
        .endedAt = reader.moment(4, "ended_at"),
        .kind = reader.taken(workshop::parseBlockKind(reader.text(5, "kind")), "kind", workshop::BlockKind::Talk),
        .pausedAt = reader.moment(6, "paused_at"),
        .paused = std::chrono::milliseconds(reader.integer(7, "paused_ms", 0, kLongestPauseMs))};
    if (block.endedAt && !block.startedAt)
        reader.refuse({.code = Error::Code::OutOfRange, .clause = {.id = "agenda.ended-not-started"}}, "ended_at");
    if (block.pausedAt && !block.running())
        reader.refuse({.code = Error::Code::OutOfRange, .clause = {.id = "agenda.paused-not-running"}}, "paused_at");
    if (auto read = reader.finish(); !read) return fail(read.error());
    if (auto valid = validate(block); !valid) return fail(valid.error());
    return block;
}

}  // namespace

Result<std::vector<AgendaBlock>> loadAgenda(Database& database) {
    return rowsOf(
        database.prepare("SELECT id, title, minutes, started_at, ended_at, kind, paused_at, paused_ms FROM agenda_item "
                         "ORDER BY position, id"),
        readBlock);
}

Status saveAgendaBlock(Database& database, AgendaBlock& block) {
    if (auto valid = validate(block); !valid) return valid;
    const auto started = momentText(block.startedAt), ended = momentText(block.endedAt);
    const std::int64_t minutes = block.planned.count();
    if (block.id == 0) {
        auto added = database.run(
            "INSERT INTO agenda_item (position, title, minutes, started_at, ended_at, kind) "
            "VALUES ((SELECT coalesce(max(position), -1) + 1 FROM agenda_item), ?, ?, ?, ?, ?)",
            block.title, minutes, started, ended, name(block.kind));
        if (added) block.id = database.lastInsertId();
        return added;
    }
    auto changed =
        database.run("UPDATE agenda_item SET title = ?, minutes = ?, started_at = ?, ended_at = ?, kind = ? WHERE id = ?",
                     block.title, minutes, started, ended, name(block.kind), block.id);
    return changed ? expectChanged(database, "agenda_item", block.id) : changed;
}

Status saveAgendaTimes(Database& database, std::span<const AgendaBlock> blocks) {
    for (const AgendaBlock& block : blocks) {
        auto changed = database.run(
            "UPDATE agenda_item SET started_at = ?1, ended_at = ?2, paused_at = ?3, paused_ms = ?4 "
            "WHERE id = ?5 AND (started_at IS NOT ?1 OR ended_at IS NOT ?2 OR paused_at IS NOT ?3 OR paused_ms IS NOT ?4)",
            momentText(block.startedAt), momentText(block.endedAt), momentText(block.pausedAt), block.paused.count(),
            block.id);
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
