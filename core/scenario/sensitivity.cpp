// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/sensitivity.h"

#include "core/factor/driving.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace kabar::scenario {

namespace {

/// `a` minus `b` in `indicator` as one factor moves and the others stay.
std::function<double(double)> differenceBy(FactorId factor, const Trial& a, const Trial& b, Indicator indicator,
                                           const FactorValues& others) {
    return [=, &a, &b](double value) {
        FactorValues values = others;
        values[factor] = value;
        return indicators(a.travel, unitEffects(a.levers, values))[indicator] -
               indicators(b.travel, unitEffects(b.levers, values))[indicator];
    };
}

/// Halves [low, high], over which `difference` changes sign, until it is a thousandth of `span`.
double rootBetween(double low, double high, double span, const std::function<double(double)>& difference) {
    const bool negativeAtLow = difference(low) < 0;
    while (high - low > span / 1000) {
        const double middle = (low + high) / 2;
        if ((difference(middle) < 0) == negativeAtLow)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

/// What is published of a factor, the cases of one that has such from the lowest to the highest.
Range spanOf(const Factor& factor) {
    if (factor.standing == factor::Standing::Missing) return factor.range();
    if (factor.value.cases.empty()) return factor.value.range;
    const auto [least, most] = std::ranges::minmax(factor.value.cases, {}, &factor::Case::value);
    return {least.value, factor.range().mid, most.value};
}

std::optional<Flip> firstFlip(const Factor& factor, const std::function<double(double)>& difference) {
    constexpr int kSteps = 8;  // effects are monotone or nearly so in every factor
    const double span = factor.most - factor.least;
    double before = difference(factor.least);
    for (int i = 1; i <= kSteps; ++i) {
        const double value = factor.least + span * i / kSteps;
        const double after = difference(value);
        if (before * after < 0)
            return Flip{.factor = factor.id,
                        .value = rootBetween(value - span / kSteps, value, span, difference),
                        .aIsLessBelow = before < 0};
        before = after;
    }
    return std::nullopt;
}

}  // namespace

Trial trialOf(const CommuteModel& model, const Levers& levers) {
    return {levers, total(model.travel(levers))};
}

std::vector<Swing> tornado(const Trial& a, const Trial& b, Indicator indicator, const FactorSet& factors) {
    const FactorValues middle = factors.middle();
    std::vector<Swing> swings;
    for (const FactorId id : factorsOf(indicator)) {
        const auto difference = differenceBy(id, a, b, indicator, middle);
        const Range span = spanOf(factors[id]);
        const Swing swing{std::string(name(id)), difference(span.low), difference(span.high)};
        if (swing.width() > 0) swings.push_back(swing);
    }
    std::ranges::stable_sort(swings, std::ranges::greater{}, &Swing::width);
    return swings;
}

std::vector<Flip> flips(const Trial& a, const Trial& b, Indicator indicator, const FactorSet& factors) {
    const FactorValues middle = factors.middle();
    std::vector<Flip> found;
    for (const FactorId id : factorsOf(indicator)) {
        const Factor& factor = factors[id];
        if (factor.most <= factor.least) continue;
        if (const auto flip = firstFlip(factor, differenceBy(id, a, b, indicator, middle))) found.push_back(*flip);
    }
    const auto away = [&](const Flip& flip) {
        const Factor& factor = factors[flip.factor];
        return std::abs(flip.value - middle[flip.factor]) / (factor.most - factor.least);
    };
    std::ranges::stable_sort(found, {}, away);
    return found;
}

std::optional<Lean> leanOf(const Trial& a, const Trial& b, Indicator indicator, const Range& range,
                           const FactorSet& factors) {
    const double below = range.mid - range.low, above = range.high - range.mid;
    if (!(below + above > 0) || std::min(below, above) > (below + above) / 5) return std::nullopt;
    const double sign = above > below ? 1 : -1;
    const FactorValues middle = factors.middle();
    std::optional<Lean> lean;
    double furthest = 0;
    for (const FactorId id : factorsOf(indicator)) {
        const Range span = factors[id].range();
        const auto difference = differenceBy(id, a, b, indicator, middle);
        const double low = sign * (difference(span.low) - range.mid), high = sign * (difference(span.high) - range.mid);
        const double beyond = std::max(low, high) + std::min({low, high, 0.0});
        if (beyond > furthest) furthest = beyond, lean = Lean{sign > 0, id};
    }
    return lean;
}

Range electricFlip(const Draws& draws) {
    std::vector<double> samples;
    samples.reserve(draws.samples.size());
    for (const FactorValues& sample : draws.samples)
        samples.push_back(factor::gridEmissionWhereElectricEqualsThermal(sample));
    return rangeOf(factor::gridEmissionWhereElectricEqualsThermal(draws.middle), samples);
}

}  // namespace kabar::scenario
