// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ballot_box.h"

#include "core/store/ballot_store.h"
#include "core/store/voter_store.h"

#include <mutex>

namespace kabar::session {

using workshop::Batch;
using workshop::KeptBatch;
using workshop::RoomReading;

struct SessionBallotBox::Life {
    std::mutex mutex;
    bool over = false;

    void tell(const std::function<void()>& answer) {
        const std::scoped_lock lock(mutex);
        if (!over) answer();
    }
};

SessionBallotBox::SessionBallotBox(Session& session) : m_session(session), m_life(std::make_shared<Life>()) {}

SessionBallotBox::~SessionBallotBox() {
    const std::scoped_lock lock(m_life->mutex);
    m_life->over = true;
}

void SessionBallotBox::read(std::function<void(Result<RoomReading>)> done) {
    auto reading = std::make_shared<Result<RoomReading>>(fail(Error::Code::Cancelled, clause("session.closed")));
    m_session.read(
        [reading](sqlite::Database& database) -> Status {
            *reading = store::readRoom(database);
            return {};
        },
        [reading, life = m_life, done = std::move(done)](const Status& status) {
            life->tell([&] { done(status ? std::move(*reading) : fail(status.error())); });
        });
}

void SessionBallotBox::keep(Batch batch, std::function<void(Result<KeptBatch>)> done) {
    auto kept = std::make_shared<KeptBatch>();
    m_session.write(
        Urgency::Vote, Domain::Votes,
        [kept, batch = std::move(batch)](sqlite::Database& database) {
            return store::keepBatch(database, batch).transform([&](KeptBatch&& result) { *kept = std::move(result); });
        },
        [kept, life = m_life, done = std::move(done)](const Status& status) {
            life->tell([&] { done(status ? Result<KeptBatch>(std::move(*kept)) : fail(status.error())); });
        });
}

}  // namespace kabar::session
