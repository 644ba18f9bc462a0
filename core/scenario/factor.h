// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::scenario {

/// Every figure that turns trips into outcomes. Units, sources and ranges: `resources/factors/factors.toml`.
enum class FactorId : std::uint8_t {
    // energy and emissions
    GridEmission,
    CarThermalUse,
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
    DieselEmission,
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
    // what people keep up
    ThirdPlaceKept,
    RemoteKept,
    CarpoolKept,
    ShuttleKept,
    EbikeKept,
    TwizyKept,
    // money
    FuelUse,
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
};

inline constexpr std::size_t kFactorCount = static_cast<std::size_t>(FactorId::TwizyYearCost) + 1;

/// "grid_emission", …: the names in the factor file, the workshop file and JSON.
[[nodiscard]] std::string_view name(FactorId id);
[[nodiscard]] std::optional<FactorId> factorNamed(std::string_view name);

enum class Confidence : std::uint8_t { Published, Derived, Assumption };
[[nodiscard]] std::string_view name(Confidence confidence);

struct Factor {
    FactorId id{};
    std::string labelFr, labelEn;
    std::string unit;  ///< "gCO2e/km", "€/year", "share"
    double low = 0, mid = 0, high = 0;
    double least = 0, most = 0;  ///< what the room may set
    std::string source;          ///< in French, as it is cited
    std::string date;            ///< of the source: "2020-12"
    Confidence confidence = Confidence::Assumption;
    std::optional<double> roomValue;  ///< set by the room: taken as certain, in place of the range
    friend bool operator==(const Factor&, const Factor&) = default;
};

/// One value for each factor: what a single computation uses.
class FactorValues {
public:
    [[nodiscard]] double operator[](FactorId id) const { return m_values[static_cast<std::size_t>(id)]; }
    double& operator[](FactorId id) { return m_values[static_cast<std::size_t>(id)]; }

private:
    std::array<double, kFactorCount> m_values{};
};

/// All factors, each exactly once, in the order of FactorId.
class FactorSet {
public:
    /// `factors[i].id` must be FactorId(i).
    explicit FactorSet(std::vector<Factor> factors);

    [[nodiscard]] const Factor& operator[](FactorId id) const { return m_factors[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const std::vector<Factor>& all() const { return m_factors; }

    /// Takes `value` as certain, or the published range again when there is none. Fails with `OutOfRange` outside
    /// [least, most], changing nothing.
    [[nodiscard]] Status setRoomValue(FactorId id, std::optional<double> value);
    /// The same by name, for values kept in a file. Fails with `NotFound` for an unknown factor.
    [[nodiscard]] Status setRoomValues(const std::map<std::string, double, std::less<>>& values);

    /// Every factor at its middle value, or at the room's.
    [[nodiscard]] FactorValues middle() const;
    friend bool operator==(const FactorSet&, const FactorSet&) = default;

private:
    std::vector<Factor> m_factors;
};

}  // namespace kabar::scenario
