// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/agenda.h"

#include <string>
#include <vector>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Adds a block whose id is 0 at the end, or changes the one of that id. Fails as `workshop::validate`, or `NotFound`.
std::future<Status> saveAgendaBlock(Session& session, workshop::AgendaBlock block);
std::future<Status> removeAgendaBlock(Session& session, std::int64_t id);
/// `ids` names every block, in the new order.
std::future<Status> reorderAgenda(Session& session, std::vector<std::int64_t> ids);
/// The times of every block that differs from the file; `label` names for the undo what was done to the clock.
std::future<Status> saveAgendaTimes(Session& session, std::vector<workshop::AgendaBlock> blocks, std::string label);

}  // namespace kabar::session
