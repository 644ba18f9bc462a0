// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/employer_verbs.h"

#include "core/store/coop_store.h"
#include "core/store/owner_consent.h"

namespace kabar::session {

namespace {

/// What an owner took back takes tables and studies with it.
constexpr Domains kWithWhatRestsOnIt = Domain::Employers | Domain::Tables | Domain::Studies | Domain::Audit;

}  // namespace

std::future<Status> addEmployer(Session& session, node::Employer employer) {
    return session.edit("employer", Domain::Employers,
                        [employer = std::move(employer)](sqlite::Database& database) -> Status {
                            const auto id = store::addEmployer(database, employer);
                            return id ? Status() : fail(id.error());
                        });
}

std::future<Status> removeEmployer(Session& session, std::int64_t id) {
    return session.edit("employer", kWithWhatRestsOnIt, [id, clock = session.clock()](sqlite::Database& database) {
        return store::removeEmployer(database, id, clock);
    });
}

std::future<Status> saveRule(Session& session, std::int64_t employer, coop::DisclosureRule rule) {
    return session.edit("rule", Domain::Employers,
                        [employer, rule](sqlite::Database& database) { return store::saveRule(database, employer, rule); });
}

std::future<Status> savePermission(Session& session, std::int64_t employer, std::string algorithmHash, bool allowed) {
    auto save = [employer, hash = std::move(algorithmHash), allowed, clock = session.clock()](sqlite::Database& database) {
        return store::savePermission(database, employer, hash, allowed, clock);
    };
    if (allowed) return session.edit("permission", Domain::Employers, std::move(save));
    return session.write(Urgency::Edit, kWithWhatRestsOnIt, std::move(save));
}

std::future<Status> allowAll(Session& session, std::int64_t employer, std::vector<std::string> algorithmHashes) {
    return session.edit("permission", Domain::Employers,
                        [employer, hashes = std::move(algorithmHashes)](sqlite::Database& database) -> Status {
                            for (const std::string& hash : hashes)
                                if (auto saved = store::savePermission(database, employer, hash, true); !saved) return saved;
                            return {};
                        });
}

std::future<Status> notePreview(Session& session, std::string employer) {
    return session.write(Urgency::Edit, Domain::Audit,
                         [employer = std::move(employer), clock = session.clock()](sqlite::Database& database) {
                             return store::notePreview(database, employer, clock);
                         });
}

}  // namespace kabar::session
