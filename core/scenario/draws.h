// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/indicator.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kabar::scenario {

using factor::Range;

/// One set of factor values a draw, the same for all scenarios, so that differences are not blurred by chance.
struct Draws {
    FactorValues middle;
    std::vector<FactorValues> samples;
    std::uint64_t seed = 0;
};

inline constexpr int kDefaultDraws = 1000;

/// Draws each factor from the triangle of its range, by a generator of its own: changing one factor leaves the draws of the
/// others as they are. A value that the room has set is certain; so is a case.
[[nodiscard]] Draws drawFactors(const FactorSet& factors, std::uint64_t seed, int count = kDefaultDraws);

/// From the 5th to the 95th percentile of `samples` around `middle`, which every factor at its middle value gives; widened
/// to `middle` where that lies outside. Reorders `samples`.
[[nodiscard]] Range rangeOf(double middle, std::span<double> samples);

}  // namespace kabar::scenario
