// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/participant.h"

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Adds one whose id is 0, or changes the one of that id. Fails as `workshop::validate`, or `NotFound`.
std::future<Status> saveParticipant(Session& session, workshop::Participant participant);
/// The same, where only the presence changed: another word in the menu.
std::future<Status> savePresence(Session& session, workshop::Participant participant);
std::future<Status> removeParticipant(Session& session, std::int64_t id);

}  // namespace kabar::session
