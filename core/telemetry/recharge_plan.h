// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/vehicle_status.h"

#include <span>

namespace kabar::telemetry {

/// The next 24 hours of one vehicle, after what it did in the same 24 hours of earlier days.
struct UseForecast {
    double km = 0;                      ///< exceeded on one earlier day in five (80th percentile, nearest rank)
    std::chrono::milliseconds wait{0};  ///< until the first departure; one earlier day in five left sooner
    int days = 0;                       ///< how many earlier days it rests on; 0: kUnknownUseKm, leaving at once
};

inline constexpr int kForecastDays = 14;
/// Of a vehicle without history: what a car is driven on an ordinary day by a commuter of La Réunion (13.6 km, twice).
inline constexpr double kUnknownUseKm = 27.2;
/// What shall be left on arrival.
inline constexpr double kReserveKm = 8;
/// From full; the middle of 64 to 80 km, when the vehicle gave no range.
inline constexpr double kUsualRangeKm = 72;

/// Percent; a charge below is shown as low, whatever the plan says of the vehicle.
inline constexpr double kLowCharge = 20;

/// Only days that `track` covers from their first moment count.
[[nodiscard]] UseForecast forecastUse(const Track& track, Time now);

/// One vehicle of the plan.
struct RechargeNeed {
    std::size_t vehicle = 0;  ///< index into the statuses
    UseForecast use;
    double rangeKm = 0;
    double missingKm = 0;                     ///< use + reserve − range, never more than a full battery adds; above 0
    std::chrono::milliseconds chargeTime{0};  ///< to gain them at 230 V, 10 A
    Time plugInBy;                            ///< the latest moment that still leaves enough time
};

/// Which vehicle to recharge next: those whose range, less the reserve, does not cover the use forecast, the one that must
/// be plugged in soonest first. Vehicles that charge need nobody; those that drive cannot be plugged in and come after them;
/// those whose state nobody knows come last, for their readings are old; one whose range is not known at all is left out.
[[nodiscard]] std::vector<RechargeNeed> rechargePlan(std::span<const VehicleStatus> statuses,
                                                     std::span<const UseForecast> uses, Time now);

}  // namespace kabar::telemetry
