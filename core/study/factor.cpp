// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/factor.h"

#include <algorithm>
#include <cmath>

namespace kabar::study {

Propagated propagate(std::span<const Factor> factors, const std::function<double(std::span<const double>)>& result) {
    std::vector<double> values;
    for (const Factor& factor : factors) values.push_back(factor.value.mid);
    const double mid = result(values);
    Propagated propagated;
    double below = 0, above = 0;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        values[i] = factors[i].value.low;
        const double atLow = result(values);
        values[i] = factors[i].value.high;
        const double atHigh = result(values);
        values[i] = factors[i].value.mid;
        below += std::pow(std::max({0.0, mid - atLow, mid - atHigh}), 2);
        above += std::pow(std::max({0.0, atLow - mid, atHigh - mid}), 2);
        propagated.swings.push_back({factors[i].id, atLow, atHigh});
    }
    propagated.range = {std::max(0.0, mid - std::sqrt(below)), mid, mid + std::sqrt(above)};
    std::ranges::stable_sort(propagated.swings, std::greater(),
                             [](const Swing& swing) { return std::abs(swing.atHigh - swing.atLow); });
    return propagated;
}

}  // namespace kabar::study
