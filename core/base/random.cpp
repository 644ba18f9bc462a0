// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace kabar {

Random Random::forPart(std::uint64_t seed, std::string_view part) {
    std::uint64_t hash = 0xcbf29ce484222325u ^ seed;  // FNV-1a, enough to tell named parts apart
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    return Random(hash ^ (seed << 1));
}

std::size_t Random::below(std::size_t count) {
    assert(count > 0);
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;  // rejection keeps the draw unbiased
    std::uint64_t draw = bits();
    while (draw >= limit) draw = bits();
    return draw % count;
}

double Random::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Random::triangular(double low, double mode, double high) {
    if (high <= low) return low;
    const double draw = uniform();
    const double split = (mode - low) / (high - low);
    if (draw < split) return low + std::sqrt(draw * (high - low) * (mode - low));
    return high - std::sqrt((1.0 - draw) * (high - low) * (high - mode));
}

std::size_t Random::weighted(std::span<const double> weights) {
    double total = 0;
    for (const double weight : weights) total += weight;
    assert(total > 0);
    double draw = uniform() * total;
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0) continue;
        last = i;
        draw -= weights[i];
        if (draw < 0) return i;
    }
    return last;  // rounding ate the rest
}

}  // namespace kabar
