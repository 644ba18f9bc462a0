// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewer_verbs.h"

#include "core/store/coop_store.h"

namespace kabar::session {

std::future<Status> addReviewer(Session& session, std::string name, std::string organisation,
                                std::filesystem::path keyFile) {
    return session.write(
        Urgency::Edit, Domain::Employers,
        [name = std::move(name), organisation = std::move(organisation), keyFile = std::move(keyFile)](
            sqlite::Database& database) { return store::addReviewer(database, name, organisation, keyFile); });
}

std::future<Status> signAlgorithms(Session& session, coop::KeyPair key) {
    return session.write(Urgency::Edit, Domain::Employers | Domain::Audit,
                         [key = std::move(key), at = iso8601(session.clock()())](sqlite::Database& database) -> Status {
                             const auto documents = store::signAlgorithms(database, key, {}, at);
                             return documents ? Status() : fail(documents.error());
                         });
}

}  // namespace kabar::session
