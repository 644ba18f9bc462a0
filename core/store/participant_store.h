// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workshop/participant.h"

#include <vector>

namespace kabar::store {

/// In the order they were added.
[[nodiscard]] Result<std::vector<workshop::Participant>> loadParticipants(Database& database);

/// Adds one whose id is 0, giving it its id, or changes the one of that id. Fails as `workshop::validate`, or `NotFound`.
[[nodiscard]] Status saveParticipant(Database& database, workshop::Participant& participant);

[[nodiscard]] Status removeParticipant(Database& database, std::int64_t id);

}  // namespace kabar::store
