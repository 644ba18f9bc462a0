// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/agenda_verbs.h"

#include "core/store/agenda_store.h"

namespace kabar::session {

std::future<Status> saveAgendaBlock(Session& session, workshop::AgendaBlock block) {
    return session.edit("agenda", Domain::Room, [block = std::move(block)](sqlite::Database& database) mutable {
        return store::saveAgendaBlock(database, block);
    });
}

std::future<Status> removeAgendaBlock(Session& session, std::int64_t id) {
    return session.edit("agenda", Domain::Room,
                        [id](sqlite::Database& database) { return store::removeAgendaBlock(database, id); });
}

std::future<Status> reorderAgenda(Session& session, std::vector<std::int64_t> ids) {
    return session.edit("agenda", Domain::Room,
                        [ids = std::move(ids)](sqlite::Database& database) { return store::reorderAgenda(database, ids); });
}

std::future<Status> saveAgendaTimes(Session& session, std::vector<workshop::AgendaBlock> blocks, std::string label) {
    return session.edit(std::move(label), Domain::Room, [blocks = std::move(blocks)](sqlite::Database& database) {
        return store::saveAgendaTimes(database, blocks);
    });
}

}  // namespace kabar::session
