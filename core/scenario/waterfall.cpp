// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/waterfall.h"

#include <algorithm>

namespace kabar::scenario {

namespace {

/// The scenario with none of its measures: who pays what stays as it is.
Levers bare(const Scale& scale, Levers levers) {
    for (const Part part : kParts) levers = withPart(levers, part, scale.baseline());
    return levers;
}

void leaveOutWhatHarms(const Scale& scale, Levers levers, Waterfall& waterfall) {
    constexpr double kWorthSaying = 1e-3;  // tonnes
    for (auto parts = partsOf(levers); !parts.empty(); parts = partsOf(levers)) {
        const auto leaving = [&](Part part) { return scale.of(withPart(levers, part, scale.baseline())); };
        const Part worst = std::ranges::min(parts, {}, [&](Part part) { return leaving(part).tonnes; });
        const Stake left = leaving(worst);
        if (!(left.tonnes < waterfall.without.tonnes - kWorthSaying)) return;
        levers = withPart(levers, worst, scale.baseline());
        waterfall.leaveOut.push_back(worst);
        waterfall.without = left;
    }
}

}  // namespace

Waterfall waterfall(const Scale& scale, const Levers& levers) {
    Waterfall waterfall{.already = {}, .steps = {}, .whole = scale.of(levers), .leaveOut = {}, .without = {}};
    waterfall.without = waterfall.whole;
    if (!isKnown(waterfall.whole)) return waterfall;
    const Levers empty = bare(scale, levers);
    for (const Part part : partsOf(levers))
        waterfall.steps.push_back({.part = part,
                                   .alone = scale.of(withPart(empty, part, levers)),
                                   .added = {},
                                   .lastIn = waterfall.whole - scale.of(withPart(levers, part, scale.baseline()))});
    std::ranges::stable_sort(waterfall.steps, {}, [](const WaterfallStep& step) { return step.alone.tonnes; });
    Levers reached = empty;
    Stake before = waterfall.already = scale.of(empty);
    for (WaterfallStep& step : waterfall.steps) {
        reached = withPart(reached, step.part, levers);
        const Stake now = scale.of(reached);
        step.added = now - before;
        before = now;
    }
    leaveOutWhatHarms(scale, levers, waterfall);
    return waterfall;
}

}  // namespace kabar::scenario
