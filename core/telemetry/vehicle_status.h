// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/telemetry/activity.h"

#include <optional>
#include <vector>

namespace kabar::telemetry {

/// What is known of the vehicle now. Only a fresh reading says that it drives or charges; a parked one sleeps, so that its
/// last word holds for a day; beyond that, nobody knows.
enum class VehicleState { Driving, Charging, Parked, Unknown };

/// How a reading may be shown: live, as it was a moment ago, or as history with its age.
enum class Freshness { Live, Recent, Old };

/// OVMS speaks every 5 to 60 s while the vehicle is awake and every 600 s while it is idle.
inline constexpr std::chrono::minutes kLiveFor{2};
inline constexpr std::chrono::minutes kRecentFor{15};
inline constexpr std::chrono::hours kParkedFor{24};

[[nodiscard]] Freshness freshness(Time at, Time now);

/// Range that is left, and where the number comes from.
struct RangeEstimate {
    double km = 0;
    bool forecast = false;  ///< by the state of charge: the vehicle's own figure stands still while it charges
    Time at;
};

struct CellVoltages {
    std::vector<double> volts;  ///< in the order of the cells
    Time at;                    ///< of the oldest of them

    [[nodiscard]] double spread() const;  ///< highest − lowest, volts
};

/// All that the board shows of one vehicle.
struct VehicleStatus {
    Vehicle vehicle;
    VehicleState state = VehicleState::Unknown;
    std::optional<Time> heardAt;           ///< the last frame; none for a vehicle without readings
    std::optional<Reading> stateOfCharge;  ///< percent
    std::optional<RangeEstimate> range;
    std::optional<Reading> stateOfHealth;  ///< percent
    std::optional<Reading> energy;         ///< kWh available
    std::optional<geo::Coordinate> position;
    std::optional<CellVoltages> cells;
    std::optional<double> kmPerPercent;  ///< of charge, as the vehicle reckons; falls back to none without a range

    /// The moment that what is shown of it is of: of its charge, which may be older than the last frame; without one, of
    /// that.
    [[nodiscard]] std::optional<Time> readAt() const { return stateOfCharge ? std::optional(stateOfCharge->at) : heardAt; }
};

/// Reads the status out of the track as of `now`; later readings are ignored.
[[nodiscard]] VehicleStatus statusOf(const Vehicle& vehicle, const Track& track, Time now);

}  // namespace kabar::telemetry
