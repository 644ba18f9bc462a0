// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_store.h"

#include "core/store/row_reader.h"
#include "core/telemetry/track_builder.h"

#include <nlohmann/json.hpp>

#include <limits>
namespace kabar::store {

using telemetry::Reading;
using telemetry::Series;
using telemetry::Track;
using telemetry::Vehicle;

namespace {

constexpr std::int64_t kReadingsLookedAt = 8000;
constexpr std::int64_t kFirstMoment = -62'135'596'800'000, kLastMoment = 253'402'300'799'999;  // the years 1 to 9999

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

Result<std::int64_t> findOrAddVehicle(Database& database, const Vehicle& vehicle, std::int64_t arrival) {
    auto added = database.run("INSERT OR IGNORE INTO vehicle (name, model, arrival) VALUES (?, ?, ?)", vehicle.name,
                              vehicle.model, arrival);
    if (!added) return fail(added.error());
    return rowId(database, "SELECT id FROM vehicle WHERE name = ?", vehicle.name);
}

Status renameVehicle(Database& database, std::int64_t vehicleId, std::string_view name) {
    const auto refuse = [&](Error::Code code, Clause clause) {
        return fail(Error{.code = code, .clause = std::move(clause)}.of("vehicle", name));
    };
    if (name.empty()) return refuse(Error::Code::Malformed, clause("fleet.no-name"));
    const auto other = rowId(database, "SELECT id FROM vehicle WHERE name = ?", name);
    if (!other) return fail(other.error());
    if (*other != 0 && *other != vehicleId) return refuse(Error::Code::Mismatch, clause("fleet.taken"));
    if (Status renamed = database.run("UPDATE vehicle SET name = ? WHERE id = ?", name, vehicleId); !renamed) return renamed;
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    return *changed == 1 ? Status() : refuse(Error::Code::NotFound, clause("fleet.no-vehicle"));
}

Status removeVehicle(Database& database, std::int64_t vehicleId) {
    // the readings by themselves, for undo brings back what was said to go and not what went with it
    if (Status emptied = database.run("DELETE FROM reading WHERE vehicle_id = ?", vehicleId); !emptied) return emptied;
    if (Status removed = database.run("DELETE FROM vehicle WHERE id = ?", vehicleId); !removed) return removed;
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    if (*changed == 1) return {};
    return fail(
        Error{.code = Error::Code::NotFound, .clause = clause("fleet.no-vehicle")}.of("vehicle", std::to_string(vehicleId)));
}

Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, std::string_view quantity,
                                 std::span<const Reading> readings, std::int64_t arrival) {
    const auto id = quantityId(database, quantity);
    if (!id) return fail(id.error());
    const auto before = database.integer("SELECT total_changes()");
    auto insert = database.prepare(
        "INSERT OR IGNORE INTO reading (vehicle_id, quantity_id, at_ms, value, arrival) VALUES (?, ?, ?, ?, ?)");
    if (!before || !insert) return fail(before ? insert.error() : before.error());
    for (const Reading& reading : readings) {
        insert->bind(vehicleId).bind(*id).bind(reading.at.time_since_epoch().count()).bind(reading.value).bind(arrival);
        if (Status done = insert->run(); !done) return fail(done.error());
    }
    const auto after = database.integer("SELECT total_changes()");
    if (!after) return fail(after.error());
    return *after - *before;
}

Result<std::int64_t> addReadings(Database& database, std::int64_t vehicleId, const Track& track) {
    std::int64_t all = 0;
    for (const auto& [quantity, series] : track) {
        const auto added = addReadings(database, vehicleId, quantity, series);
        if (!added) return added;
        all += *added;
    }
    return all;
}

Result<std::int64_t> beginArrival(Database& database, Time at) {
    if (Status begun = database.run("INSERT INTO arrival (started_at) VALUES (?)", iso8601(at)); !begun)
        return fail(begun.error());
    return database.lastInsertId();
}

Result<std::vector<std::int64_t>> loadArrivals(const Database& database) {
    return rowsOf(database.prepare("SELECT id FROM arrival ORDER BY id"),
                  [](const Statement& row) { return Result<std::int64_t>(row.integer(0)); });
}

Status completeArrival(Database& database, std::int64_t arrival) {
    return database.run("DELETE FROM arrival WHERE id = ?", arrival);
}

Result<std::optional<ReadingKey>> clearSomeOfArrival(Database& database, std::int64_t arrival, const ReadingKey& after) {
    auto ahead = database.prepare(
        "SELECT vehicle_id, quantity_id, at_ms FROM reading WHERE (vehicle_id, quantity_id, at_ms) > (?, ?, ?) "
        "ORDER BY vehicle_id, quantity_id, at_ms LIMIT 1 OFFSET ?");
    if (!ahead) return fail(ahead.error());
    ahead->bind(after.vehicle).bind(after.quantity).bind(after.at).bind(kReadingsLookedAt);
    const auto more = ahead->step();
    if (!more) return fail(more.error());
    constexpr auto kLast = std::numeric_limits<std::int64_t>::max();
    const ReadingKey last =
        *more ? ReadingKey{ahead->integer(0), ahead->integer(1), ahead->integer(2)} : ReadingKey{kLast, kLast, kLast};
    Status cleared = database.run(
        "DELETE FROM reading WHERE (vehicle_id, quantity_id, at_ms) > (?, ?, ?) AND "
        "(vehicle_id, quantity_id, at_ms) <= (?, ?, ?) AND arrival = ?",
        after.vehicle, after.quantity, after.at, last.vehicle, last.quantity, last.at, arrival);
    if (!cleared) return fail(cleared.error());
    if (*more) return last;
    if (Status gone = database.run("DELETE FROM vehicle WHERE arrival = ?", arrival); !gone) return fail(gone.error());
    if (Status done = completeArrival(database, arrival); !done) return fail(done.error());
    return std::nullopt;
}

Result<std::vector<Vehicle>> loadVehicles(Database& database) {
    auto statement =
        database.prepare("SELECT id, name, model FROM vehicle WHERE arrival NOT IN (SELECT id FROM arrival) ORDER BY name");
    if (!statement) return fail(statement.error());
    return rowsOf(std::move(statement), [](const Statement& row) -> Result<Vehicle> {
        RowReader reader(row, "vehicle");
        Vehicle vehicle{reader.id(0), reader.words(1, "name"), reader.text(2, "model")};
        if (auto read = reader.finish(); !read) return fail(read.error());
        return vehicle;
    });
}

Result<Track> loadTrack(Database& database, std::int64_t vehicleId, Time since) {
    auto statement = database.prepare(
        "SELECT quantity_id, at_ms, value FROM reading WHERE vehicle_id = ? AND at_ms >= ? "
        "AND arrival NOT IN (SELECT id FROM arrival) ORDER BY quantity_id, at_ms");
    auto names = database.prepare("SELECT id, name FROM quantity");
    if (!statement || !names) return fail(statement ? names.error() : statement.error());
    std::map<std::int64_t, std::string> nameOf;
    for (;;) {
        const auto row = names->step();
        if (!row) return fail(row.error());
        if (!*row) break;
        RowReader reader(*names, "quantity");
        nameOf[reader.id(0)] = reader.words(1, "name");
        if (auto read = reader.finish(); !read) return fail(read.error());
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
        RowReader reader(*statement, "reading");
        const Reading reading{Time(std::chrono::milliseconds(reader.integer(1, "at_ms", kFirstMoment, kLastMoment))),
                              reader.real(2, "value", -1e15, 1e15)};
        if (auto read = reader.finish(); !read) return fail(read.error());
        series->push_back(reading);
    }
}

Result<std::vector<telemetry::VehicleTrack>> loadFleet(Database& database, std::optional<std::chrono::hours> history) {
    const auto vehicles = loadVehicles(database);
    if (!vehicles) return fail(vehicles.error());
    std::vector<telemetry::VehicleTrack> fleet;
    for (const Vehicle& vehicle : *vehicles) {
        auto last = database.prepare(
            "SELECT max(at_ms) FROM reading WHERE vehicle_id = ? AND quantity_id = (SELECT id FROM quantity WHERE name = "
            "?) AND arrival NOT IN (SELECT id FROM arrival)");
        if (!last) return fail(last.error());
        const auto row = last->bind(vehicle.id).bind(telemetry::kBusAwake).step();
        if (!row) return fail(row.error());
        RowReader reader(*last, "reading");
        const Time heard{std::chrono::milliseconds(reader.integer(0, "at_ms", kFirstMoment, kLastMoment))};
        if (auto read = reader.finish(); !read) return fail(read.error());
        const bool whole = last->isNull(0) || !history;
        auto track = loadTrack(database, vehicle.id, whole ? Time::min() : heard - *history);
        if (!track) return fail(track.error());
        fleet.push_back({vehicle, std::move(*track)});
    }
    return fleet;
}

Status noteLog(Database& database, std::string_view vehicle, std::string_view logName, const telemetry::LogImport& log,
               Time at) {
    const nlohmann::json detail = {{"log", logName},
                                   {"vehicle", vehicle},
                                   {"lines", log.counts.lines},
                                   {"frames", log.counts.frames},
                                   {"skipped", log.counts.broken}};
    return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, 'fleet/log', ?)", iso8601(at),
                        detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
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
