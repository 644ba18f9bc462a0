// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/participant_verbs.h"

#include "core/store/participant_store.h"

namespace kabar::session {

namespace {

std::future<Status> save(Session& session, std::string label, workshop::Participant participant) {
    return session.edit(std::move(label), Domain::Room,
                        [participant = std::move(participant)](sqlite::Database& database) mutable {
                            return store::saveParticipant(database, participant);
                        });
}

}  // namespace

std::future<Status> saveParticipant(Session& session, workshop::Participant participant) {
    return save(session, "participant", std::move(participant));
}

std::future<Status> savePresence(Session& session, workshop::Participant participant) {
    return save(session, "presence", std::move(participant));
}

std::future<Status> removeParticipant(Session& session, std::int64_t id) {
    return session.edit("participant", Domain::Room,
                        [id](sqlite::Database& database) { return store::removeParticipant(database, id); });
}

}  // namespace kabar::session
