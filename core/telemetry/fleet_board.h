// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/recharge_plan.h"

namespace kabar::telemetry {

/// All vehicles at one moment, and which to recharge next.
struct FleetBoard {
    Time now;
    std::vector<VehicleStatus> statuses;
    std::vector<UseForecast> uses;   ///< by vehicle
    std::vector<RechargeNeed> plan;  ///< soonest first
};

struct VehicleTrack {
    Vehicle vehicle;
    Track track;
};

[[nodiscard]] FleetBoard boardOf(std::span<const VehicleTrack> vehicles, Time now);

}  // namespace kabar::telemetry
