// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/signing.h"
#include "core/session/session.h"

#include <filesystem>
#include <string>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Makes somebody a reviewer; the secret key is that of `keyFile`, which is made where there is none. Fails as
/// `store::addReviewer`.
std::future<Status> addReviewer(Session& session, std::string name, std::string organisation, std::filesystem::path keyFile);
/// Signs every question of the workshop, and the shipped ones, as the reviewer whose key it is. Fails with `Refused` when it
/// is nobody's.
std::future<Status> signAlgorithms(Session& session, coop::KeyPair key);

}  // namespace kabar::session
