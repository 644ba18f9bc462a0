// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <vector>

namespace kabar::store {

/// Fails with `Mismatch` when a changeset would alter the question, an option or a vote of a ballot that was opened: what
/// people voted on stays what they read. A changeset that adds or removes the whole ballot passes.
[[nodiscard]] Status refuseSealedBallots(Database& database, const std::vector<unsigned char>& changes);

}  // namespace kabar::store
