// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/fleet_simulation.h"
#include "core/store/workshop_file.h"

namespace kabar::demo {

/// Simulates a fleet and stores it in the workshop file, with a note of where it comes from; all or nothing. Vehicles of the
/// same name that are there already get the readings added.
[[nodiscard]] Status addSimulatedFleet(store::WorkshopFile& file, const geo::Territory& territory,
                                       const FleetRequest& request, std::stop_token stop = {},
                                       const Progress& progress = kNoProgress);

}  // namespace kabar::demo
