// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace kabar::study {

/// low ≤ mid ≤ high.
struct Range {
    double low = 0, mid = 0, high = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

[[nodiscard]] inline Range operator*(Range range, double scale) {
    return {range.low * scale, range.mid * scale, range.high * scale};
}

/// The same words in the languages of the window.
struct Words {
    std::string fr, en;
    friend bool operator==(const Words&, const Words&) = default;
};

/// A number that a study takes from elsewhere: what it is, how sure it is, who says so and when.
struct Factor {
    std::string id;  ///< "detour_factor"
    Words label;
    Range value;
    std::string unit;  ///< "", "km/h", "€/km"
    Words source;
    std::string date;  ///< year, or year and month, of the source
};

/// What the result would be at both ends of one factor, all others at their middle.
struct Swing {
    std::string factor;
    double atLow = 0, atHigh = 0;
};

struct Propagated {
    Range range;
    std::vector<Swing> swings;  ///< widest first
};

/// The range of `result` when each of `factors` moves over its own: deviations from the middle are taken one factor at a
/// time and combined by the root of the sum of their squares, as for independent errors; never below 0.
/// `result` gets one value a factor, in order.
[[nodiscard]] Propagated propagate(std::span<const Factor> factors,
                                   const std::function<double(std::span<const double>)>& result);

}  // namespace kabar::study
