// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/factor/factor_set.h"

namespace kabar::factor {

/// What one kilometre of a vehicle takes and emits. Emissions in use follow from the litres or the electricity:
/// use = litres · kg a litre, upstream included, or = kWh from the grid · kg a kWh.
struct Driving {
    double litres = 0;      ///< of fuel
    WattHours electricity;  ///< from the grid, charging loss included
    GramsCo2e use, build;
    [[nodiscard]] GramsCo2e all() const { return use + build; }
};

[[nodiscard]] Driving thermalCar(const FactorValues& factors);
[[nodiscard]] Driving electricCar(const FactorValues& factors);
[[nodiscard]] Driving twizy(const FactorValues& factors);
[[nodiscard]] Driving ebike(const FactorValues& factors);
/// A shuttle itself, whoever sits in it.
[[nodiscard]] Driving shuttle(const FactorValues& factors);

/// kgCO2e a litre of what thermal cars burn, upstream included: petrol and diesel by their share of the kilometres.
[[nodiscard]] double kilogramsALitre(const FactorValues& factors);

/// kgCO2e/kWh from which an electric car emits more than a thermal one, construction included.
[[nodiscard]] double gridEmissionWhereElectricEqualsThermal(const FactorValues& factors);

}  // namespace kabar::factor
