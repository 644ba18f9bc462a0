// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/action.h"

#include <span>

/// What people do to a workshop, as verbs: each hands one write to the session and returns at once. The pattern of every
/// `*_verbs.h`: values in, a future out that holds what became of it; `done`, where there is one, is told on a thread of the
/// session.
namespace kabar::session {

/// Adds an action whose id is 0 at the end, or changes the one of that id. Fails as `workshop::validate`, or `NotFound`.
std::future<Status> saveAction(Session& session, workshop::Action action);
std::future<Status> removeAction(Session& session, std::int64_t id);
/// `ids` names every action, in the new order.
std::future<Status> reorderActions(Session& session, std::vector<std::int64_t> ids);

}  // namespace kabar::session
