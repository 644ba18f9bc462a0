// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string_view>

namespace kabar {

/// A seeded generator whose draws are the same on every platform (the distributions of <random> are not).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// An independent generator for a named part of the work: adding draws to one part does not change another.
    [[nodiscard]] static Random forPart(std::uint64_t seed, std::string_view part);

    [[nodiscard]] std::uint64_t bits() { return m_engine(); }
    /// In [0, 1).
    [[nodiscard]] double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// In [0, count); count > 0.
    [[nodiscard]] std::size_t below(std::size_t count);
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    /// Standard normal, by Box and Muller's transform.
    [[nodiscard]] double normal();
    [[nodiscard]] double normal(double mean, double deviation) { return mean + deviation * normal(); }
    /// Triangular on [low, high] with its peak at mode, by inversion.
    [[nodiscard]] double triangular(double low, double mode, double high);
    /// An index drawn in proportion to non-negative `weights`, which must not all be 0.
    [[nodiscard]] std::size_t weighted(std::span<const double> weights);

private:
    std::mt19937_64 m_engine;
};

}  // namespace kabar
