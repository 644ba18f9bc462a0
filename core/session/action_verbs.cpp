// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/action_verbs.h"

#include "core/store/action_store.h"

namespace kabar::session {

std::future<Status> saveAction(Session& session, workshop::Action action) {
    return session.edit("action", Domain::Room, [action = std::move(action)](sqlite::Database& database) mutable {
        return store::saveAction(database, action);
    });
}

std::future<Status> removeAction(Session& session, std::int64_t id) {
    return session.edit("action", Domain::Room,
                        [id](sqlite::Database& database) { return store::removeAction(database, id); });
}

std::future<Status> reorderActions(Session& session, std::vector<std::int64_t> ids) {
    return session.edit("action", Domain::Room,
                        [ids = std::move(ids)](sqlite::Database& database) { return store::reorderActions(database, ids); });
}

}  // namespace kabar::session
