// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/indicator.h"

#include <initializer_list>

namespace kabar::scenario {

namespace {

using enum factor::FactorId;

std::vector<FactorId> joined(std::initializer_list<std::vector<FactorId>> lists) {
    std::vector<FactorId> all;
    for (const auto& list : lists) all.insert(all.end(), list.begin(), list.end());
    return all;
}

std::array<std::vector<FactorId>, kIndicatorCount> makeFactorLists() {
    const std::vector<FactorId> kept{ThirdPlaceKept, RemoteKept, CarpoolKept, ShuttleKept, EbikeKept, TwizyKept};
    const std::vector<FactorId> vehicles{DetourFactor, CarpoolDetour,       CarpoolOccupancyToday, ThirdPlaceCarShare,
                                         ShuttleSeats, ShuttleEmptyRunning, UnknownByCar};
    const std::vector<FactorId> carCost{FuelUse,           FuelPrice,       CarWear,         CarElectricPremium,
                                        CarElectricEnergy, CarChargingLoss, ElectricityPrice};
    std::array<std::vector<FactorId>, kIndicatorCount> lists;
    const auto list = [&](Indicator indicator) -> auto& { return lists[static_cast<std::size_t>(indicator)]; };
    list(Indicator::VehicleKmDay) = joined({vehicles, kept});
    list(Indicator::Co2eTonnesYear) =
        joined({{GridEmission,      FuelUse,           PetrolEmission,   DieselEmission,  DieselShare,
                 CarThermalBuild,   CarElectricEnergy, CarElectricBuild, CarChargingLoss, TwizyEnergy,
                 TwizyChargingLoss, TwizyBuild,        EbikeEnergy,      EbikeBuild,      BicycleEmission,
                 ScooterEmission,   BusEmission,       ShuttleFuel,      ShuttleBuild,    WorkingDays},
                vehicles,
                kept});
    list(Indicator::EmployerEurosYear) =
        joined({{ParkingSpace, ThirdPlaceSeat, RemoteAllowance, MobilityAllowanceCap, ShuttleKmCost, TwizyYearCost, BusFare,
                 BusEmployerShare, ShuttleSeats, ShuttleEmptyRunning, CarpoolOccupancyToday, DetourFactor, WorkingDays},
                kept});
    list(Indicator::EmployeeEurosYear) =
        joined({carCost,
                {ScooterCost, BicycleCost, EbikeYearCost, EbikeEnergy, TwizyEnergy, TwizyChargingLoss, BusFare,
                 BusEmployerShare, MobilityAllowanceCap, RemoteAllowance, CarpoolDetour, CarpoolOccupancyToday,
                 ThirdPlaceCarShare, DetourFactor, WorkingDays},
                kept});
    list(Indicator::AuthorityEurosYear) = joined({{BusPublicCost, ShuttleKmCost, ThirdPlaceSeat, TwizyYearCost, ShuttleSeats,
                                                   ShuttleEmptyRunning, DetourFactor, WorkingDays},
                                                  {ThirdPlaceKept, ShuttleKept, TwizyKept, RemoteKept}});
    list(Indicator::MinutesDay) =
        joined({{WalkSpeed, BicycleSpeed, EbikeSpeed, ScooterSpeed, CarSpeed, TwizySpeed, BusSpeed, ShuttleSpeed, CarAccess,
                 CycleAccess, BusAccess, ShuttleAccess, CarpoolAccess, CarpoolDetour, ThirdPlaceCarShare, DetourFactor},
                kept});
    return lists;
}

}  // namespace

std::string_view name(Indicator indicator) {
    static constexpr std::array<std::string_view, kIndicatorCount> kNames{
        "vehicle_km_day", "co2e_t_year", "employer_eur_year", "employee_eur_year", "authority_eur_year", "minutes_day"};
    return kNames[static_cast<std::size_t>(indicator)];
}

std::string_view unit(Indicator indicator) {
    static constexpr std::array<std::string_view, kIndicatorCount> kUnits{
        "vehicle-km/working day", "tCO2e/year", "€/year", "€/year", "€/year", "min/commuter/working day"};
    return kUnits[static_cast<std::size_t>(indicator)];
}

bool isMoney(Indicator indicator) {
    return indicator == Indicator::EmployerEurosYear || indicator == Indicator::EmployeeEurosYear ||
           indicator == Indicator::AuthorityEurosYear;
}

const std::vector<FactorId>& factorsOf(Indicator indicator) {
    static const auto kLists = makeFactorLists();
    return kLists[static_cast<std::size_t>(indicator)];
}

}  // namespace kabar::scenario
