// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/outcome.h"

#include <vector>

namespace kabar::scenario {

/// Trips under a set of levers: what factors turn into indicators.
struct Option {
    Levers levers;
    Travel travel;
};

[[nodiscard]] Option optionOf(const CommuteModel& model, const Levers& levers);

/// One bar of the tornado: the difference between two options when one factor goes from its low to its high value and all
/// others keep their middle.
struct Swing {
    FactorId factor{};
    double atLow = 0, atHigh = 0;
    [[nodiscard]] double width() const { return atLow < atHigh ? atHigh - atLow : atLow - atHigh; }
};

/// `a` minus `b` in `indicator`, widest swing first, factors that move nothing left out. Factors that the room has set move
/// over their published range all the same: that is the question.
[[nodiscard]] std::vector<Swing> tornado(const Option& a, const Option& b, Indicator indicator, const FactorSet& factors);

/// A value of one factor, within what the room may set, where the better of two options becomes the worse.
struct Flip {
    FactorId factor{};
    double value = 0;
    bool aIsLessBelow = false;  ///< option a has the smaller indicator below `value`, b above
};

/// What would change the mind: every factor with such a value, all others at their middle, nearest to its present value
/// first (as a share of its span). To within a thousandth of the span; a factor that flips the order twice gives its first
/// flip.
[[nodiscard]] std::vector<Flip> flips(const Option& a, const Option& b, Indicator indicator, const FactorSet& factors);

/// kgCO2e/kWh from which an electric car emits more than a thermal one, over the draws of all other factors.
[[nodiscard]] Range electricFlip(const Draws& draws);

}  // namespace kabar::scenario
