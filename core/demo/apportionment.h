// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace kabar::demo {

/// Splits `total` into whole parts in proportion to non-negative `weights` by largest remainder (Hamilton's method): the
/// parts sum to `total` and each is its exact share rounded up or down. Equal remainders go to the earlier part. All zero
/// when the weights are.
[[nodiscard]] std::vector<int> apportion(int total, std::span<const double> weights);

/// As `apportion`, but no part is under `least`, as far as `total` reaches.
[[nodiscard]] std::vector<int> apportionAtLeast(int total, std::span<const double> weights, int least);

}  // namespace kabar::demo
