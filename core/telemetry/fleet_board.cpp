// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/fleet_board.h"

namespace kabar::telemetry {

FleetBoard boardOf(std::span<const VehicleTrack> vehicles, Time now) {
    FleetBoard board{.now = now};
    for (const auto& [vehicle, track] : vehicles) {
        board.statuses.push_back(statusOf(vehicle, track, now));
        board.uses.push_back(forecastUse(track, now));
    }
    board.plan = rechargePlan(board.statuses, board.uses, now);
    return board;
}

}  // namespace kabar::telemetry
