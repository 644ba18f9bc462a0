// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/coop_store.h"

#include <cstdint>
#include <vector>

namespace kabar::demo {

/// The two reviewers of a demo workshop, of two fictitious organisations; their keys follow from its seed.
[[nodiscard]] std::vector<store::ReviewerWithKey> reviewers(std::uint64_t seed);

}  // namespace kabar::demo
