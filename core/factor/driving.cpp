// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/driving.h"

namespace kabar::factor {

namespace {

using enum FactorId;

constexpr double kPer100 = 0.01;  // per 100 km → per km
constexpr double kGramsPerKg = 1000, kWattsPerKilowatt = 1000;

Driving burning(double litresPer100, double kilograms, double buildGrams) {
    const double litres = litresPer100 * kPer100;
    return {.litres = litres, .electricity = {}, .use = {litres * kilograms * kGramsPerKg}, .build = {buildGrams}};
}

Driving charging(double kilowattHoursPer100, double loss, double grid, double buildGrams) {
    const double kilowattHours = kilowattHoursPer100 * kPer100 * loss;
    return {.litres = 0,
            .electricity = {kilowattHours * kWattsPerKilowatt},
            .use = {kilowattHours * grid * kGramsPerKg},
            .build = {buildGrams}};
}

}  // namespace

double kilogramsALitre(const FactorValues& f) {
    return f[DieselShare] * f[DieselEmission] + (1 - f[DieselShare]) * f[PetrolEmission];
}

Driving thermalCar(const FactorValues& f) {
    return burning(f[FuelUse], kilogramsALitre(f), f[CarThermalBuild]);
}
Driving electricCar(const FactorValues& f) {
    return charging(f[CarElectricEnergy], f[CarChargingLoss], f[GridEmission], f[CarElectricBuild]);
}
Driving twizy(const FactorValues& f) {
    return charging(f[TwizyEnergy], f[TwizyChargingLoss], f[GridEmission], f[TwizyBuild]);
}
Driving ebike(const FactorValues& f) {
    return charging(f[EbikeEnergy], 1, f[GridEmission], f[EbikeBuild]);
}
Driving shuttle(const FactorValues& f) {
    return burning(f[ShuttleFuel], f[DieselEmission], f[ShuttleBuild]);
}

double gridEmissionWhereElectricEqualsThermal(const FactorValues& f) {
    const Driving electric = electricCar(f);
    return (thermalCar(f).all() - electric.build).value / electric.electricity.value * (kWattsPerKilowatt / kGramsPerKg);
}

}  // namespace kabar::factor
