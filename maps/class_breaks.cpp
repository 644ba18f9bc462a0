// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/class_breaks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kabar::maps {

double readableNumber(double value) {
    static constexpr std::array kSteps{1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10, std::floor(std::log10(value)));
    return power * *std::ranges::min_element(kSteps, {}, [&](double step) { return std::abs(step - value / power); });
}

std::vector<double> classBreaks(std::vector<double> values, int classes) {
    std::erase_if(values, [](double value) { return !(value > 0); });
    std::ranges::sort(values);
    std::vector<double> edges;
    for (int i = 1; i < classes && !values.empty(); ++i) {
        const auto index = values.size() * static_cast<std::size_t>(i) / static_cast<std::size_t>(classes);
        const double edge = readableNumber(values[std::min(index, values.size() - 1)]);
        if (edge > values.front() && edge <= values.back() && (edges.empty() || edge > edges.back())) edges.push_back(edge);
    }
    return edges;
}

int classOf(double value, const std::vector<double>& edges) {
    return static_cast<int>(std::ranges::upper_bound(edges, value) - edges.begin());
}

}  // namespace kabar::maps
