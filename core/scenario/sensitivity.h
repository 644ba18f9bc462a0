// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/outcome.h"

#include <optional>
#include <vector>

namespace kabar::scenario {

/// Trips under a set of levers: what factors turn into indicators.
struct Trial {
    Levers levers;
    Travel travel;
};

[[nodiscard]] Trial trialOf(const CommuteModel& model, const Levers& levers);

using factor::Swing;

/// `a` minus `b` in `indicator` when one factor goes from its low to its high value and all others keep their middle; widest
/// swing first, factors that move nothing left out. Factors that the room has set move over their published range all the
/// same, those with cases from the lowest to the highest: that is the question.
[[nodiscard]] std::vector<Swing> tornado(const Trial& a, const Trial& b, Indicator indicator, const FactorSet& factors);

/// A value of one factor, within what the room may set, where the better of two trials becomes the worse.
struct Flip {
    FactorId factor{};
    double value = 0;
    bool aIsLessBelow = false;  ///< trial a has the smaller indicator below `value`, b above
};

/// What would change the mind: every factor with such a value, all others at their middle, nearest to its present value
/// first (as a share of its span). To within a thousandth of the span; a factor that flips the order twice gives its first
/// flip.
[[nodiscard]] std::vector<Flip> flips(const Trial& a, const Trial& b, Indicator indicator, const FactorSet& factors);

/// Why a range lies to one side of its middle: the factor that reaches furthest out on that side, over what it does on the
/// other.
struct Lean {
    bool towardsHigh = false;
    FactorId factor{};
};
/// None when the nearer end is more than a fifth of the whole away from the middle.
[[nodiscard]] std::optional<Lean> leanOf(const Trial& a, const Trial& b, Indicator indicator, const Range& range,
                                         const FactorSet& factors);

/// kgCO2e/kWh from which an electric car emits more than a thermal one, over the draws of all other factors.
[[nodiscard]] Range electricFlip(const Draws& draws);

}  // namespace kabar::scenario
