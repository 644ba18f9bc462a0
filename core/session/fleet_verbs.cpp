// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fleet_verbs.h"

#include "core/store/fleet_store.h"

namespace kabar::session {

std::future<Status> renameVehicle(Session& session, std::int64_t id, std::string name) {
    return session.edit("vehicle", Domain::Fleet, [id, name = std::move(name)](sqlite::Database& database) {
        return store::renameVehicle(database, id, name);
    });
}

std::future<Status> removeVehicle(Session& session, std::int64_t id) {
    return session.edit("vehicle", Domain::Fleet,
                        [id](sqlite::Database& database) { return store::removeVehicle(database, id); });
}

}  // namespace kabar::session
