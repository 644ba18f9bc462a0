// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Fails with `NotFound`, `Malformed` for an empty name, `Mismatch` for one that another vehicle has.
std::future<Status> renameVehicle(Session& session, std::int64_t id, std::string name);
/// With all its readings.
std::future<Status> removeVehicle(Session& session, std::int64_t id);

}  // namespace kabar::session
