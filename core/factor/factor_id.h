// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kabar::factor {

/// Every figure that turns trips into outcomes. Values, units, sources and ranges: `resources/factors/factors.toml`.
enum class FactorId : std::uint8_t {
    // energy and emissions
    GridEmission,
    PetrolEmission,
    DieselEmission,
    DieselShare,
    FuelUse,
    CarThermalBuild,
    CarElectricEnergy,
    CarElectricBuild,
    CarChargingLoss,
    TwizyEnergy,
    TwizyChargingLoss,
    TwizyBuild,
    EbikeEnergy,
    EbikeBuild,
    BicycleEmission,
    ScooterEmission,
    BusEmission,
    ShuttleFuel,
    ShuttleBuild,
    // how people travel
    DetourFactor,
    WorkingDays,
    WalkSpeed,
    BicycleSpeed,
    EbikeSpeed,
    ScooterSpeed,
    CarSpeed,
    TwizySpeed,
    BusSpeed,
    ShuttleSpeed,
    CarAccess,
    CycleAccess,
    BusAccess,
    ShuttleAccess,
    CarpoolAccess,
    CarpoolDetour,
    CarpoolOccupancyToday,
    ThirdPlaceCarShare,
    ShuttleSeats,
    ShuttleEmptyRunning,
    PickUp,
    UnknownByCar,
    ShuttleDwell,
    // what people keep up
    ThirdPlaceKept,
    RemoteKept,
    CarpoolKept,
    ShuttleKept,
    EbikeKept,
    TwizyKept,
    ShuttleUptake,
    // money
    FuelPrice,
    CarWear,
    CarElectricPremium,
    ElectricityPrice,
    ScooterCost,
    BicycleCost,
    BusFare,
    BusEmployerShare,
    BusPublicCost,
    ParkingSpace,
    ThirdPlaceSeat,
    RemoteAllowance,
    MobilityAllowanceCap,
    ShuttleKmCost,
    EbikeYearCost,
    TwizyYearCost,
    ShuttleFare,
};

inline constexpr std::size_t kFactorCount = static_cast<std::size_t>(FactorId::ShuttleFare) + 1;

/// "grid_emission", …: the names in the factor file, the workshop file and JSON.
[[nodiscard]] std::string_view name(FactorId id);
[[nodiscard]] std::optional<FactorId> factorNamed(std::string_view name);

}  // namespace kabar::factor
