// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/geo/territory.h"
#include "core/telemetry/fleet_board.h"

#include <stop_token>
#include <vector>

namespace kabar::demo {

struct FleetRequest {
    std::uint64_t seed = 974;
    int vehicles = 12;
    int days = 7;
    Time until;                           ///< the last moment; some vehicles drive or charge at it
    std::chrono::minutes localTime{240};  ///< ahead of UTC: La Réunion
};

/// Shared Twizys of the sandbox: errands of some kilometres from their base by day, charging in the evening when somebody
/// thinks of it. One in six drives and one in six charges at `until`, one in six was
/// forgotten for a day and a half, and one was last heard two days before. Positions stay
/// on the territory's land. Same request and territory, same readings. Fails with `OutOfRange` for fewer than 1 or more than
/// 200 vehicles or days, `NotFound` for a territory without places, `Cancelled`.
[[nodiscard]] Result<std::vector<telemetry::VehicleTrack>> simulateFleet(const geo::Territory& territory,
                                                                         const FleetRequest& request,
                                                                         std::stop_token stop = {},
                                                                         const Progress& progress = kNoProgress);

}  // namespace kabar::demo
