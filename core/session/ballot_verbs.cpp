// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ballot_verbs.h"

#include "core/store/ballot_store.h"
#include "core/store/room_store.h"

namespace kabar::session {

std::future<Status> saveBallot(Session& session, workshop::Ballot ballot) {
    return session.edit(
        "ballot", Domain::Room | Domain::Votes,
        [ballot = std::move(ballot)](sqlite::Database& database) mutable { return store::saveBallot(database, ballot); });
}

std::future<Status> removeBallot(Session& session, std::int64_t id) {
    return session.edit("ballot", Domain::Room | Domain::Votes,
                        [id](sqlite::Database& database) { return store::removeBallot(database, id); });
}

std::future<Status> openBallot(Session& session, std::int64_t id) {
    return session.write(
        Urgency::Edit, Domain::Room | Domain::Votes,
        [id, now = session.clock()()](sqlite::Database& database) { return store::openBallot(database, id, now); });
}

std::future<Status> closeBallot(Session& session, std::int64_t id) {
    return session.write(
        Urgency::Edit, Domain::Room | Domain::Votes,
        [id, now = session.clock()()](sqlite::Database& database) { return store::closeBallot(database, id, now); });
}

std::future<Status> purgeVotes(Session& session, std::int64_t id) {
    return session.writeFile(Urgency::Edit, Domain::Room | Domain::Votes,
                             [id](store::WorkshopFile& file) { return store::purgeVotes(file, id); });
}

std::future<Status> keepRoomAddress(Session& session, workshop::RoomAddress address) {
    return session.write(Urgency::Edit, Domain::Room, [address = std::move(address)](sqlite::Database& database) {
        return store::saveRoomAddress(database, address);
    });
}

}  // namespace kabar::session
