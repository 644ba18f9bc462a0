// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/demo/activity_zone.h"
#include "core/demo/published_facts.h"
#include "core/demo/settlement.h"

#include <span>
#include <vector>

namespace kabar::demo {

/// Who works where: the distribution of greatest entropy that meets the published figures (Wilson, "A statistical theory of
/// spatial distribution models", 1967):
///
///     P(zone j | home i)  ∝  attraction_j · exp(Σ_k λ_k f_k(i, j))
///
/// with f = (distance in km, 1 if under 5 km, 1 if in the home's commune, 1 if it is a pole and the home lies elsewhere …).
/// The multipliers λ_k are those at which the mean of each f_k over the commuters is its published value: the minimum of the
/// convex dual Σ_i log Σ_j attraction_j exp(λ·f(i,j)) − n λ·target, found by Newton's method with step halving.
struct CommutingModel {
    std::vector<double> multipliers;
    std::vector<double> targets;   ///< published mean of each f_k
    std::vector<double> expected;  ///< the model's own, equal to the targets where they can be met
};

/// Fits the multipliers on at most 6,000 homes, evenly picked. Fails with `Infeasible` when no multipliers meet the figures
/// within a tenth of the tolerance.
[[nodiscard]] Result<CommutingModel> calibrate(const geo::Territory& territory, std::span<const Home> homes,
                                               std::span<const ActivityZone> zones, const PublishedFacts& facts);

/// Draws the work zone of each home from the model, evenly (`EvenDraws`): one index into `zones` a home.
[[nodiscard]] std::vector<std::size_t> chooseWork(const CommutingModel& model, const geo::Territory& territory,
                                                  std::span<const Home> homes, std::span<const ActivityZone> zones,
                                                  const PublishedFacts& facts, Random& random);

/// One way by road: great circle times the detour factor.
[[nodiscard]] Metres roadDistance(geo::Coordinate a, geo::Coordinate b);

}  // namespace kabar::demo
