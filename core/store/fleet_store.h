// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/telemetry/fleet_board.h"
#include "core/telemetry/log_import.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kabar::store {

/// The vehicle of that name, made if the file has none; what is made is of `arrival`. Returns its id.
[[nodiscard]] Result<std::int64_t> findOrAddVehicle(Database& database, const telemetry::Vehicle& vehicle,
                                                    std::int64_t arrival = 0);

/// Fails with `NotFound` for an id that the file does not have, `Malformed` for an empty name, `Mismatch` for one that
/// another vehicle has.
[[nodiscard]] Status renameVehicle(Database& database, std::int64_t vehicleId, std::string_view name);

/// With all its readings. Fails with `NotFound`.
[[nodiscard]] Status removeVehicle(Database& database, std::int64_t vehicleId);

/// Adds readings of one quantity to the vehicle's; one of the same moment stays as it was, so that a log imported twice
/// changes nothing. They are of `arrival`. Returns how many were new.
[[nodiscard]] Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, std::string_view quantity,
                                               std::span<const telemetry::Reading> readings, std::int64_t arrival = 0);
/// The same for a whole track. To be called inside one transaction.
[[nodiscard]] Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, const telemetry::Track& track);

/// What is on its way into the file in many short transactions: no reader sees vehicles and readings of an arrival before it
/// is complete.
[[nodiscard]] Result<std::int64_t> beginArrival(Database& database, Time at);
/// Those that are not complete: on their way, or left by a program that was killed.
[[nodiscard]] Result<std::vector<std::int64_t>> loadArrivals(const Database& database);
[[nodiscard]] Status completeArrival(Database& database, std::int64_t arrival);
/// Where a reading stands in the file's order.
struct ReadingKey {
    std::int64_t vehicle = 0, quantity = 0, at = 0;
};
/// Takes back what has arrived of the next readings after `after`, some 10 ms of work, and the arrival itself after the
/// last. Returns where to go on; nothing when all of it is gone.
[[nodiscard]] Result<std::optional<ReadingKey>> clearSomeOfArrival(Database& database, std::int64_t arrival,
                                                                   const ReadingKey& after);

/// In the order of their names.
[[nodiscard]] Result<std::vector<telemetry::Vehicle>> loadVehicles(Database& database);

/// All readings of one vehicle from `since` on.
[[nodiscard]] Result<telemetry::Track> loadTrack(Database& database, std::int64_t vehicleId, Time since = Time::min());

/// Every vehicle with its readings of the last `history` before its last one, or with all of them.
[[nodiscard]] Result<std::vector<telemetry::VehicleTrack>> loadFleet(Database& database,
                                                                     std::optional<std::chrono::hours> history = {});

/// Notes where the readings of a log come from.
[[nodiscard]] Status noteLog(Database& database, std::string_view vehicle, std::string_view logName,
                             const telemetry::LogImport& log, Time at);

/// The last moment of a simulated fleet, when the readings that came last are simulated ones.
[[nodiscard]] Result<std::optional<Time>> simulatedUntil(Database& database);

}  // namespace kabar::store
