// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <array>
#include <string_view>

namespace kabar::demo {

/// A commune that draws commuters from the others: those who come in, as a share of all commuters of the territory.
struct Pole {
    std::string_view communeCode;
    double inflowShare;
};

/// What is published on commuting on La Réunion, and what the sandbox population is held against.
/// Sources: INSEE, Analyses Réunion 91 (figures of 2021: 266,700 commuters, mean distance, own commune, and at most 26,600
/// by car into Saint-Denis and 24,900 into Saint-Pierre); INSEE 2017 for the distances under 5 km and their modes.
struct PublishedFacts {
    double meanDistanceKm = 13.6;           ///< one way
    double shareUnder5Km = 0.33;            ///< of commuters; "a third"
    double shareOwnCommune = 0.58;          ///< work in the commune that they live in
    double under5KmByCar = 0.71;            ///< of those under 5 km
    double under5KmOnFootOrBicycle = 0.20;  ///< of those under 5 km
    std::array<Pole, 2> poles{{{"97411", 26'600.0 / 266'700}, {"97416", 24'900.0 / 266'700}}};
};

inline constexpr Metres kNear{5000};

/// Road distance over great-circle distance: the register's.
[[nodiscard]] double detourFactor();

/// A figure of the sandbox may differ from the published one by this share of it.
inline constexpr double kTolerance = 0.10;

}  // namespace kabar::demo
