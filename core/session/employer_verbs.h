// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"
#include "core/session/session.h"

#include <string>
#include <vector>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Connects an employer with what its owner allows. Fails as `store::addEmployer`.
std::future<Status> addEmployer(Session& session, node::Employer employer);
/// With every table that its persons are in, and all studies.
std::future<Status> removeEmployer(Session& session, std::int64_t id);
/// What its owner demands of each cell beyond the cooperative's own rule.
std::future<Status> saveRule(Session& session, std::int64_t employer, coop::DisclosureRule rule);
/// The owner at this machine allows it, which can be undone, or takes that back with all that rested on it, which cannot.
std::future<Status> savePermission(Session& session, std::int64_t employer, std::string algorithmHash, bool allowed);
/// The owner at this machine allows all of these.
std::future<Status> allowAll(Session& session, std::int64_t employer, std::vector<std::string> algorithmHashes);
/// Says in the log that somebody looked at what would leave an employer's database.
std::future<Status> notePreview(Session& session, std::string employer);

}  // namespace kabar::session
