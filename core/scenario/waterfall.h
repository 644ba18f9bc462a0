// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/part.h"
#include "core/scenario/stake.h"

#include <vector>

namespace kabar::scenario {

/// What one measure brings to a scenario that holds several: they compete for the same trips.
struct WaterfallStep {
    Part part{};
    Stake alone;   ///< the measure by itself, against the baseline
    Stake added;   ///< on top of the steps before it
    Stake lastIn;  ///< the whole scenario against the same without it: positive tonnes mean that it emits more with it
};

/// A scenario taken apart, at the middle of all factors. `steps` stand in the order in which they are put on: the one that
/// avoids most CO2e by itself first; `already` and their `added` sum to `whole`.
struct Waterfall {
    /// What it changes without any of its measures: above all the allowance for those who come that way today.
    Stake already;
    std::vector<WaterfallStep> steps;
    Stake whole;
    /// What to leave out: one after the other, the measure whose leaving avoids most more, until none does.
    std::vector<Part> leaveOut;
    Stake without;  ///< what the scenario changes without those; `whole` where there are none
};

/// No steps where the scenario is not known.
[[nodiscard]] Waterfall waterfall(const Scale& scale, const Levers& levers);

}  // namespace kabar::scenario
