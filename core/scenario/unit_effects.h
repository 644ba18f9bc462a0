// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/indicator.h"
#include "core/scenario/lever.h"

namespace kabar::scenario {

/// What one person-day and one person-kilometre by each way do to each indicator, under one value for each factor; and what
/// share of the measures' commitments is kept. Minutes are person-minutes, not yet divided by the commuters.
///
/// Emissions of vehicles are those of `factor::Driving`: a car's kilometre is thermal or electric by the electric share, a
/// shuttle's passenger-kilometre its vehicle's · empty running / (seats · occupancy).
/// A bus line runs whether one more takes it or not: its riders carry the average per passenger-km.
struct UnitEffects {
    std::array<Indicators, kWayCount> perPersonDay, perKm;
    MeasureShares kept{};
};

[[nodiscard]] UnitEffects unitEffects(const Levers& levers, const FactorValues& factors);

/// Sums the effects of `travel` when commitments are kept as `effects` says; `MinutesDay` a commuter.
[[nodiscard]] Indicators indicators(const Travel& travel, const UnitEffects& effects);

/// The same of the two that communes are compared by, what employees pay and minutes; the others are 0.
[[nodiscard]] Indicators communeIndicators(const Travel& travel, const UnitEffects& effects);

}  // namespace kabar::scenario
