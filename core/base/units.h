// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace kabar {

/// A number that knows its unit: two of one unit add and compare, a plain number scales it, and nothing else compiles.
template <class Unit, class Number>
struct Quantity {
    Number value{};

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    constexpr Quantity& operator+=(Quantity other) { return value += other.value, *this; }
    constexpr Quantity& operator-=(Quantity other) { return value -= other.value, *this; }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, Number factor) { return {a.value * factor}; }
    friend constexpr Quantity operator*(Number factor, Quantity a) { return {a.value * factor}; }
    friend constexpr double operator/(Quantity a, Quantity b) {
        return static_cast<double>(a.value) / static_cast<double>(b.value);
    }
};

using Metres = Quantity<struct MetresUnit, double>;
using Seconds = Quantity<struct SecondsUnit, double>;
using MetresPerSecond = Quantity<struct MetresPerSecondUnit, double>;
using WattHours = Quantity<struct WattHoursUnit, double>;
using GramsCo2e = Quantity<struct GramsCo2eUnit, double>;
using Cents = Quantity<struct CentsUnit, std::int64_t>;  ///< money is whole euro cents

constexpr MetresPerSecond kilometresPerHour(double speed) {
    return {speed / 3.6};
}

}  // namespace kabar
