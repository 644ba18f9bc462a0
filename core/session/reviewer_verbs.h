// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/review.h"
#include "core/session/session.h"

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Adds what another organisation signed on its own machine. Fails as `store::addReview`.
std::future<Status> addReview(Session& session, coop::Review review);

}  // namespace kabar::session
