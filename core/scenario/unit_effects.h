// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/indicator.h"
#include "core/scenario/lever.h"

namespace kabar::scenario {

/// What one person-day and one person-kilometre by each way do to each indicator, under one value for each factor; and what
/// share of the measures' commitments is kept. Minutes are person-minutes, not yet divided by the commuters.
///
/// Everything electric is its kWh times the grid's factor:
///   car    kgCO2e/km = (1 − e)·(use + construction) + e·(kWh/km · charging loss · grid + construction), e the electric
///   share Twizy  kWh/km · charging loss · grid + construction;  e-bike  kWh/km · grid + construction shuttle, per
///   passenger-km: (litres/km · kg/litre + construction) · empty running / (seats · occupancy)
/// A bus line runs whether one more takes it or not: its riders carry the average per passenger-km.
struct UnitEffects {
    std::array<Indicators, kWayCount> perPersonDay, perKm;
    MeasureShares kept{};
};

[[nodiscard]] UnitEffects unitEffects(const Levers& levers, const FactorValues& factors);

/// Sums the effects of `travel` when commitments are kept as `effects` says; `MinutesDay` a commuter.
[[nodiscard]] Indicators indicators(const Travel& travel, const UnitEffects& effects);

/// kgCO2e/kWh from which an electric car emits more than a thermal one, construction included.
[[nodiscard]] double gridEmissionWhereElectricEqualsThermal(const FactorValues& factors);

}  // namespace kabar::scenario
