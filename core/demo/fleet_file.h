// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/fleet_simulation.h"
#include "core/rounds/records.h"

namespace kabar::demo {

/// Simulates a fleet and adds it to the workshop, with a note of where it comes from; all or nothing. Vehicles of the
/// same name that are there already get the readings added.
[[nodiscard]] Status addSimulatedFleet(rounds::Records& records, const geo::Territory& territory,
                                       const FleetRequest& request, std::stop_token stop = {},
                                       const Progress& progress = kNoProgress);

}  // namespace kabar::demo
