// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/apportionment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kabar::demo {

std::vector<int> apportion(int total, std::span<const double> weights) {
    std::vector<int> parts(weights.size(), 0);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0) return parts;
    std::vector<double> remainders(weights.size());
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = total * weights[i] / sum;
        parts[i] = static_cast<int>(std::floor(exact));
        remainders[i] = exact - parts[i];
        given += parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return remainders[i]; });
    for (std::size_t k = 0; given < total; k = (k + 1) % order.size(), ++given) ++parts[order[k]];
    return parts;
}

std::vector<int> apportionAtLeast(int total, std::span<const double> weights, int least) {
    const auto count = static_cast<int>(weights.size());
    if (count == 0) return {};
    const int floor = std::min(least, total / count);
    std::vector<int> parts = apportion(total - floor * count, weights);
    if (std::accumulate(parts.begin(), parts.end(), 0) == 0 && total > floor * count) parts[0] = total - floor * count;
    for (int& share : parts) share += floor;
    return parts;
}

}  // namespace kabar::demo
