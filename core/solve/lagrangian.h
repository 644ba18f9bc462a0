// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/interchange.h"

namespace kabar::solve {

/// What the relaxation knows: a bound, and which sites a better choice than the incumbent must or cannot contain.
struct Relaxation {
    double bound = 0;
    std::vector<SiteRule> rules;  ///< the given rules, tightened
};

/// Lagrangian relaxation of "each client is served once" for the p-median problem, maximised by the subgradient method of
/// Held, Wolfe and Crowder (1974). Improves `incumbent` on the way by the sites that the relaxation likes.
[[nodiscard]] Relaxation relaxMedian(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count,
                                     Incumbent& incumbent, const Watch& watch, const Progress& progress);

}  // namespace kabar::solve
