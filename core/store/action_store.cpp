// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action_store.h"

#include "core/store/rows.h"

namespace kabar::store {

using workshop::Action;

Result<std::vector<Action>> loadActions(Database& database) {
    auto rows = database.prepare("SELECT id, text, kind, owner, due, state FROM action ORDER BY position, id");
    if (!rows) return fail(rows.error());
    std::vector<Action> actions;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return actions;
        const auto due = workshop::parseDate(rows->text(4));
        if (!due) return fail(due.error());
        const auto state = workshop::parseActionState(rows->text(5));
        if (!state) return fail(state.error());
        actions.push_back({.id = rows->integer(0),
                           .text = rows->text(1),
                           .kind = rows->text(2),
                           .owner = rows->text(3),
                           .due = *due,
                           .state = *state});
    }
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
