// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/propagation.h"

#include <algorithm>
#include <cmath>

namespace kabar::factor {

Propagated propagate(std::span<const FactorUse> factors, const std::function<double(std::span<const double>)>& result) {
    std::vector<double> values;
    for (const FactorUse& factor : factors) values.push_back(factor.range.mid);
    const double mid = result(values);
    Propagated propagated;
    double below = 0, above = 0, least = mid, most = mid;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        values[i] = factors[i].range.low;
        const double atLow = result(values);
        values[i] = factors[i].range.high;
        const double atHigh = result(values);
        values[i] = factors[i].range.mid;
        below += std::pow(std::max({0.0, mid - atLow, mid - atHigh}), 2);
        above += std::pow(std::max({0.0, atLow - mid, atHigh - mid}), 2);
        least = std::min({least, atLow, atHigh});
        most = std::max({most, atLow, atHigh});
        propagated.swings.push_back({factors[i].id, atLow, atHigh});
    }
    propagated.range = {mid - std::sqrt(below), mid, mid + std::sqrt(above)};
    // what no factor alone turns round is not turned round by adding up
    if (least >= 0) propagated.range.low = std::max(0.0, propagated.range.low);
    if (most <= 0) propagated.range.high = std::min(0.0, propagated.range.high);
    std::ranges::stable_sort(propagated.swings, std::greater(), &Swing::width);
    return propagated;
}

}  // namespace kabar::factor
