// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_store.h"

#include "core/telemetry/track_builder.h"

#include <nlohmann/json.hpp>

namespace kabar::store {

using telemetry::Reading;
using telemetry::Series;
using telemetry::Track;
using telemetry::Vehicle;

namespace {

Result<std::int64_t> rowId(Database& database, std::string_view sql, std::string_view name) {
    auto statement = database.prepare(sql);
    if (!statement) return fail(statement.error());
    const auto row = statement->bind(name).step();
    if (!row) return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<std::int64_t> quantityId(Database& database, std::string_view name) {
    if (auto added = database.run("INSERT OR IGNORE INTO quantity (name) VALUES (?)", name); !added)
        return fail(added.error());
    return rowId(database, "SELECT id FROM quantity WHERE name = ?", name);
}

}  // namespace

Result<std::int64_t> findOrAddVehicle(Database& database, const Vehicle& vehicle) {
    auto added = database.run("INSERT OR IGNORE INTO vehicle (name, model) VALUES (?, ?)", vehicle.name, vehicle.model);
    if (!added) return fail(added.error());
    return rowId(database, "SELECT id FROM vehicle WHERE name = ?", vehicle.name);
}

Status renameVehicle(Database& database, std::int64_t vehicleId, std::string_view name) {
    const auto refuse = [&](Error::Code code, std::string detail) {
        return fail(Error{.code = code, .detail = std::move(detail)}.of("vehicle", name));
    };
    if (name.empty()) return refuse(Error::Code::Malformed, "a vehicle needs a name");
    const auto other = rowId(database, "SELECT id FROM vehicle WHERE name = ?", name);
    if (!other) return fail(other.error());
    if (*other != 0 && *other != vehicleId) return refuse(Error::Code::Mismatch, "another vehicle has this name");
    if (Status renamed = database.run("UPDATE vehicle SET name = ? WHERE id = ?", name, vehicleId); !renamed) return renamed;
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    return *changed == 1 ? Status() : refuse(Error::Code::NotFound, "no such vehicle");
}

Status removeVehicle(Database& database, std::int64_t vehicleId) {
    // the readings by themselves, for undo brings back what was said to go and not what went with it
    if (Status emptied = database.run("DELETE FROM reading WHERE vehicle_id = ?", vehicleId); !emptied) return emptied;
    if (Status removed = database.run("DELETE FROM vehicle WHERE id = ?", vehicleId); !removed) return removed;
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    if (*changed == 1) return {};
    return fail(Error{.code = Error::Code::NotFound, .detail = "no such vehicle"}.of("vehicle", std::to_string(vehicleId)));
}

Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, const Track& track) {
    const auto before = database.integer("SELECT total_changes()");
    if (!before) return fail(before.error());
    std::int64_t named = 0;  // rows of `quantity` are changes too
    auto insert =
        database.prepare("INSERT OR IGNORE INTO reading (vehicle_id, quantity_id, at_ms, value) VALUES (?, ?, ?, ?)");
    if (!insert) return fail(insert.error());
    for (const auto& [name, series] : track) {
        const auto from = database.integer("SELECT total_changes()");
        const auto quantity = quantityId(database, name);
        const auto to = database.integer("SELECT total_changes()");
        if (!from || !quantity || !to) return fail(!quantity ? quantity.error() : !from ? from.error() : to.error());
        named += *to - *from;
        for (const Reading& reading : series) {
            insert->bind(vehicleId).bind(*quantity).bind(reading.at.time_since_epoch().count()).bind(reading.value);
            if (Status done = insert->run(); !done) return fail(done.error());
        }
    }
    const auto after = database.integer("SELECT total_changes()");
    if (!after) return fail(after.error());
    return *after - *before - named;
}

Result<std::vector<Vehicle>> loadVehicles(Database& database) {
    auto statement = database.prepare("SELECT id, name, model FROM vehicle ORDER BY name");
    if (!statement) return fail(statement.error());
    std::vector<Vehicle> vehicles;
    for (;;) {
        const auto row = statement->step();
        if (!row) return fail(row.error());
        if (!*row) return vehicles;
        vehicles.push_back({statement->integer(0), statement->text(1), statement->text(2)});
    }
}

Result<Track> loadTrack(Database& database, std::int64_t vehicleId, Time since) {
    auto statement = database.prepare(
        "SELECT quantity_id, at_ms, value FROM reading WHERE vehicle_id = ? AND at_ms >= ? ORDER BY quantity_id, at_ms");
    auto names = database.prepare("SELECT id, name FROM quantity");
    if (!statement || !names) return fail(statement ? names.error() : statement.error());
    std::map<std::int64_t, std::string> nameOf;
    for (;;) {
        const auto row = names->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        nameOf[names->integer(0)] = names->text(1);
    }
    statement->bind(vehicleId).bind(std::int64_t{since.time_since_epoch().count()});
    Track track;
    Series* series = nullptr;
    std::int64_t quantity = -1;
    for (;;) {
        const auto row = statement->step();
        if (!row) return fail(row.error());
        if (!*row) return track;
        if (statement->integer(0) != quantity) {
            quantity = statement->integer(0);
            series = &track[nameOf[quantity]];
        }
        series->push_back({Time(std::chrono::milliseconds(statement->integer(1))), statement->real(2)});
    }
}

Result<std::vector<telemetry::VehicleTrack>> loadFleet(Database& database, std::optional<std::chrono::hours> history) {
    const auto vehicles = loadVehicles(database);
    if (!vehicles) return fail(vehicles.error());
    std::vector<telemetry::VehicleTrack> fleet;
    for (const Vehicle& vehicle : *vehicles) {
        auto last = database.prepare(
            "SELECT max(at_ms) FROM reading WHERE vehicle_id = ? AND quantity_id = (SELECT id FROM quantity WHERE name = "
            "?)");
        if (!last) return fail(last.error());
        const auto row = last->bind(vehicle.id).bind(telemetry::kBusAwake).step();
        if (!row) return fail(row.error());
        const Time heard{std::chrono::milliseconds(last->integer(0))};
        const bool whole = last->isNull(0) || !history;
        auto track = loadTrack(database, vehicle.id, whole ? Time::min() : heard - *history);
        if (!track) return fail(track.error());
        fleet.push_back({vehicle, std::move(*track)});
    }
    return fleet;
}

Result<std::int64_t> addLog(Database& database, const Vehicle& vehicle, std::string_view logName,
                            const telemetry::LogImport& log, Time at) {
    const auto id = findOrAddVehicle(database, vehicle);
    if (!id) return fail(id.error());
    auto added = addReadings(database, *id, log.track);
    if (!added) return fail(added.error());
    const nlohmann::json detail = {{"log", logName},
                                   {"vehicle", vehicle.name},
                                   {"lines", log.counts.lines},
                                   {"frames", log.counts.frames},
                                   {"skipped", log.counts.broken}};
    auto noted = database.run("INSERT INTO provenance (at, what, detail) VALUES (?, 'fleet/log', ?)", iso8601(at),
                              detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    if (!noted) return fail(noted.error());
    return added;
}

Result<std::optional<Time>> simulatedUntil(Database& database) {
    auto statement = database.prepare("SELECT what, at FROM provenance WHERE what LIKE 'fleet/%' ORDER BY id DESC LIMIT 1");
    if (!statement) return fail(statement.error());
    const auto row = statement->step();
    if (!row) return fail(row.error());
    if (!*row || statement->text(0) != "fleet/simulated") return std::nullopt;
    const auto until = parseIso8601(statement->text(1));
    if (!until) return fail(until.error());
    return *until;
}

}  // namespace kabar::store
