// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace kabar::maps {

/// As many colours as an eye tells apart on a map.
inline constexpr int kClasses = 6;

/// Edges between the classes of a choropleth: quantiles of the positive values, rounded to two significant figures that
/// read well (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten) and strictly ascending. At most `classes` − 1 edges,
/// fewer when values repeat.
[[nodiscard]] std::vector<double> classBreaks(std::vector<double> values, int classes);

/// The nearest of those numbers to a positive `value`.
[[nodiscard]] double readableNumber(double value);

/// 0 for less than the first edge, edges.size() from the last one on.
[[nodiscard]] int classOf(double value, const std::vector<double>& edges);

}  // namespace kabar::maps
