// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action_store.h"

#include "core/store/row_reader.h"
#include "core/store/rows.h"

namespace kabar::store {

using workshop::Action;

namespace {

Result<Action> readAction(const Statement& row) {
    RowReader reader(row, "action");
    Action action{
        .id = reader.id(0),
        .text = reader.words(1, "text"),
        .kind = reader.text(2, "kind"),
        .owner = reader.text(3, "owner"),
        .due = reader.taken(workshop::parseDate(reader.text(4, "due")), "due", {}),
        .state = reader.taken(workshop::parseActionState(reader.text(5, "state")), "state", workshop::ActionState::Decided)};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return action;
}

}  // namespace

Result<std::vector<Action>> loadActions(Database& database) {
    return rowsOf(database.prepare("SELECT id, text, kind, owner, due, state FROM action ORDER BY position, id"),
                  readAction);
}

Status saveAction(Database& database, Action& action) {
    if (auto valid = validate(action); !valid) return valid;
    const std::string due = workshop::isoDate(action.due);
    if (action.id == 0) {
        auto added = database.run(
            "INSERT INTO action (position, text, kind, owner, due, state) "
            "VALUES ((SELECT coalesce(max(position), -1) + 1 FROM action), ?, ?, ?, ?, ?)",
            action.text, action.kind, action.owner, due, name(action.state));
        if (added) action.id = database.lastInsertId();
        return added;
    }
    auto changed = database.run("UPDATE action SET text = ?, kind = ?, owner = ?, due = ?, state = ? WHERE id = ?",
                                action.text, action.kind, action.owner, due, name(action.state), action.id);
    return changed ? expectChanged(database, "action", action.id) : changed;
}

Status removeAction(Database& database, std::int64_t id) {
    return removeRow(database, "action", id);
}

Status reorderActions(Database& database, std::span<const std::int64_t> ids) {
    return reorder(database, "action", ids);
}

}  // namespace kabar::store
