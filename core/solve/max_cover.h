// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/location.h"

namespace kabar::solve {

/// Choose `count` sites so that the demand within reach of at least one of them is greatest (Church and ReVelle 1974).
struct CoverProblem {
    std::vector<Cost> demand;                      ///< one a client, ≥ 0
    std::vector<std::vector<std::size_t>> within;  ///< the sites that cover each client
    std::size_t sites = 0;
    std::size_t count = 1;
    std::vector<SiteRule> rules;  ///< one a site; empty: all free
};

/// The demand that `sites` leave uncovered: the cost that is minimised.
[[nodiscard]] Cost uncovered(const CoverProblem& problem, std::span<const std::size_t> sites);

/// Greedy with interchange, then HiGHS. The cost of the choice is the demand left uncovered.
/// Fails as `checkSites`, and with `OutOfRange` on a negative demand or a site that does not exist.
[[nodiscard]] Result<SiteChoice> solveCover(const CoverProblem& problem, const Limits& limits, std::stop_token stop = {},
                                            const Progress& progress = kNoProgress);

}  // namespace kabar::solve
