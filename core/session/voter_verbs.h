// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/voter_roll.h"

#include <string>
#include <vector>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Lets the tokens of these hashes vote.
std::future<Status> confirmVoters(Session& session, std::vector<std::string> hashes);
/// Puts them and their votes aside.
std::future<Status> dropVoters(Session& session, std::vector<std::string> hashes);
/// Fails with `OutOfRange` when they would be more than `workshop::kMostSeats`.
std::future<Status> addSeats(Session& session, int count);
/// Votes count again without a seat.
std::future<Status> removeSeats(Session& session);

}  // namespace kabar::session
