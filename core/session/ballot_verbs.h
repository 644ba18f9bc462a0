// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/ballot.h"
#include "core/workshop/room_address.h"

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Adds a draft whose id is 0 or changes the draft of that id. Fails as `workshop::validate`, with `Refused` when the ballot
/// in the file is no draft, or `NotFound`.
std::future<Status> saveBallot(Session& session, workshop::Ballot ballot);
/// With its votes.
std::future<Status> removeBallot(Session& session, std::int64_t id);
/// A draft, or a closed ballot taken up again. Fails with `Refused` when another is open or its votes were purged.
std::future<Status> openBallot(Session& session, std::int64_t id);
/// Fails with `Refused` when it is not open.
std::future<Status> closeBallot(Session& session, std::int64_t id);
/// Removes every single vote of a closed ballot for good and keeps the count. Fails with `Refused` when it is not closed.
std::future<Status> purgeVotes(Session& session, std::int64_t id);
/// Where phones find the room from now on.
std::future<Status> keepRoomAddress(Session& session, workshop::RoomAddress address);

}  // namespace kabar::session
