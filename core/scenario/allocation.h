// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/travel.h"

namespace kabar::scenario {

/// Splits a pool of trips among the measures that claim it. `claims[k]` in [0, 1] is the share of the pool that measure k
/// would take if it were alone. Claims are independent, so that 1 − Π(1 − claim) of the pool is claimed by somebody; what
/// is claimed goes to the measures in proportion to their claims. Hence, for each k: 0 ≤ share ≤ claim, and the shares sum
/// to at most 1: a trip is given once, and measures together take no more than the sum of what each takes alone. The order
/// of the measures does not matter.
[[nodiscard]] MeasureShares allocate(const MeasureShares& claims);

}  // namespace kabar::scenario
