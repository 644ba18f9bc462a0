// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/location.h"

namespace kabar::solve {

/// Choose `count` sites so that the sum over clients of the cost to their cheapest chosen site is least.
struct MedianProblem {
    CostMatrix costs;  ///< ≥ 0
    std::size_t count = 1;
    std::vector<SiteRule> rules;  ///< one a site; empty: all free
};

/// The cost of choosing `sites`.
[[nodiscard]] Cost medianCost(const CostMatrix& costs, std::span<const std::size_t> sites);

/// Greedy start and interchange (Teitz and Bart 1968, in Whitaker's fast form) with restarts; bound by Lagrangian relaxation
/// of the assignment, which also fixes sites; what stays open is proven by HiGHS on the radius formulation of Elloumi
/// (2010). Fails as `checkSites`, and with `OutOfRange` on a negative cost or an empty matrix.
[[nodiscard]] Result<SiteChoice> solveMedian(const MedianProblem& problem, const Limits& limits, std::stop_token stop = {},
                                             const Progress& progress = kNoProgress);

}  // namespace kabar::solve
