// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/draws.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace kabar::scenario {

Draws drawFactors(const FactorSet& factors, std::uint64_t seed, int count) {
    Draws draws{.middle = factors.middle(), .samples = {}, .seed = seed};
    draws.samples.assign(static_cast<std::size_t>(count), draws.middle);
    for (const Factor& factor : factors.all()) {
        const Range range = factor.range();
        if (!(range.low < range.high)) continue;  // certain, or not known
        Random random = Random::forPart(seed, name(factor.id));
        for (FactorValues& sample : draws.samples) sample[factor.id] = random.triangular(range.low, range.mid, range.high);
    }
    return draws;
}

Range rangeOf(double middle, std::span<double> samples) {
    if (samples.empty() || !std::isfinite(middle)) return factor::certain(middle);
    const auto at = [&](double share) {
        return samples.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size() - 1) + 0.5);
    };
    const auto low = at(0.05), high = at(0.95);
    std::ranges::nth_element(samples, low);
    const double least = *low;
    std::nth_element(low, high, samples.end());  // none before `low` is larger
    return {std::min(middle, least), middle, std::max(middle, *high)};
}

}  // namespace kabar::scenario
