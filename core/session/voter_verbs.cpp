// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/voter_verbs.h"

#include "core/store/voter_store.h"

namespace kabar::session {

std::future<Status> confirmVoters(Session& session, std::vector<std::string> hashes) {
    return session.edit("voters", Domain::Room | Domain::Votes, [hashes = std::move(hashes)](sqlite::Database& database) {
        return store::confirmVoters(database, hashes);
    });
}

std::future<Status> dropVoters(Session& session, std::vector<std::string> hashes) {
    return session.edit("voters", Domain::Room | Domain::Votes, [hashes = std::move(hashes)](sqlite::Database& database) {
        return store::dropVoters(database, hashes);
    });
}

std::future<Status> addSeats(Session& session, int count) {
    return session.edit("seats", Domain::Room | Domain::Votes,
                        [count](sqlite::Database& database) { return store::addSeats(database, count); });
}

std::future<Status> removeSeats(Session& session) {
    return session.edit("seats", Domain::Room | Domain::Votes,
                        [](sqlite::Database& database) { return store::removeSeats(database); });
}

}  // namespace kabar::session
