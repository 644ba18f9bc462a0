// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/telemetry/fleet_board.h"
#include "core/telemetry/log_import.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kabar::store {

/// The vehicle of that name, made if the file has none. Returns its id.
[[nodiscard]] Result<std::int64_t> findOrAddVehicle(Database& database, const telemetry::Vehicle& vehicle);

/// Fails with `NotFound` for an id that the file does not have, `Malformed` for an empty name, `Mismatch` for one that
/// another vehicle has.
[[nodiscard]] Status renameVehicle(Database& database, std::int64_t vehicleId, std::string_view name);

/// With all its readings. Fails with `NotFound`.
[[nodiscard]] Status removeVehicle(Database& database, std::int64_t vehicleId);

/// Adds the readings to the vehicle's; one of the same quantity and moment stays as it was, so that a log imported twice
/// changes nothing. Returns how many were new. To be called inside one transaction.
[[nodiscard]] Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, const telemetry::Track& track);

/// In the order of their names.
[[nodiscard]] Result<std::vector<telemetry::Vehicle>> loadVehicles(Database& database);

/// All readings of one vehicle from `since` on.
[[nodiscard]] Result<telemetry::Track> loadTrack(Database& database, std::int64_t vehicleId, Time since = Time::min());

/// Every vehicle with its readings of the last `history` before its last one, or with all of them.
[[nodiscard]] Result<std::vector<telemetry::VehicleTrack>> loadFleet(Database& database,
                                                                     std::optional<std::chrono::hours> history = {});

/// Stores what a log held under the vehicle's name, with a note of where it comes from. Returns how many readings were new.
/// To be called inside one transaction.
[[nodiscard]] Result<std::int64_t> addLog(Database& database, const telemetry::Vehicle& vehicle, std::string_view logName,
                                          const telemetry::LogImport& log, Time at);

/// The last moment of a simulated fleet, when the readings that came last are simulated ones.
[[nodiscard]] Result<std::optional<Time>> simulatedUntil(Database& database);

}  // namespace kabar::store
