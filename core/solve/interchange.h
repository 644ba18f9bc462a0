// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/solve/location.h"

namespace kabar::solve {

/// A set of chosen sites that is improved by exchanging one site for another until no exchange helps.
struct Incumbent {
    std::vector<std::size_t> sites;  ///< ascending
    Cost cost = 0;
};

/// Adds the site that saves most to `sites` until there are `count`; forbidden ones are passed over. Ties go to the lower
/// index. Once the watch is over it takes any site.
[[nodiscard]] std::vector<std::size_t> completeGreedily(const CostMatrix& costs, std::span<const SiteRule> rules,
                                                        std::size_t count, std::vector<std::size_t> sites,
                                                        const Watch& watch);

/// The best exchange again and again (Whitaker's evaluation: all exchanges in O(clients × sites)); forced sites stay.
[[nodiscard]] Incumbent interchange(const CostMatrix& costs, std::span<const SiteRule> rules, std::vector<std::size_t> sites,
                                    const Watch& watch);

/// Greedy, then `restarts` random starts, each improved by interchange; the best of all.
[[nodiscard]] Incumbent searchSites(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count,
                                    int restarts, Random& random, const Watch& watch);

}  // namespace kabar::solve
