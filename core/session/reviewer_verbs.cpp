// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewer_verbs.h"

#include "core/store/coop_store.h"

namespace kabar::session {

std::future<Status> addReview(Session& session, coop::Review review) {
    return session.write(Urgency::Edit, Domain::Employers | Domain::Audit,
                         [review = std::move(review)](sqlite::Database& database) -> Status {
                             const auto added = store::addReview(database, review);
                             return added ? Status() : fail(added.error());
                         });
}

}  // namespace kabar::session
