// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cmath>

namespace kabar::factor {

/// low ≤ mid ≤ high, of numbers or of money.
template <class Number>
struct RangeOf {
    Number low{}, mid{}, high{};
    friend bool operator==(const RangeOf&, const RangeOf&) = default;
};

using Range = RangeOf<double>;
using MoneyRange = RangeOf<Cents>;

[[nodiscard]] inline Range operator*(Range range, double scale) {
    return {range.low * scale, range.mid * scale, range.high * scale};
}
[[nodiscard]] inline Range certain(double value) {
    return {value, value, value};
}
/// False when something that it rests on is not known.
[[nodiscard]] inline bool isKnown(const Range& range) {
    return std::isfinite(range.low) && std::isfinite(range.mid) && std::isfinite(range.high);
}

/// Euros in whole cents, halves away from zero. `euros` must be known.
[[nodiscard]] inline Cents cents(double euros) {
    return {std::llround(euros * 100)};
}
[[nodiscard]] inline MoneyRange money(const Range& euros) {
    return {cents(euros.low), cents(euros.mid), cents(euros.high)};
}
[[nodiscard]] inline double euros(Cents amount) {
    return static_cast<double>(amount.value) / 100;
}
[[nodiscard]] inline Range euros(const MoneyRange& amount) {
    return {euros(amount.low), euros(amount.mid), euros(amount.high)};
}

}  // namespace kabar::factor
