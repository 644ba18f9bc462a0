// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace kabar::commuters {

/// Days a week that an average weekday stands for.
inline constexpr double kWeekdays = 5;
inline constexpr double kMetresPerKm = 1000;

/// One distance band: [near, far) kilometres one way.
struct Band {
    double nearKm = 0;
    double farKm = std::numeric_limits<double>::infinity();
};

/// Bands of ascending `edges` in metres, 0 before the first and infinity after the last.
[[nodiscard]] std::vector<Band> bandsOf(std::span<const double> edges);
/// Index of the band that holds a one-way distance.
[[nodiscard]] std::size_t bandAt(std::span<const double> edges, double metres);
/// The cell's own band, or the one of its mean distance where merging gave the band up.
[[nodiscard]] std::size_t bandOf(const coop::ReleasedCell& cell, std::span<const double> edges);

}  // namespace kabar::commuters
