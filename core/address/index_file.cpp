// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/index_file.h"

#include "core/sqlite/database.h"
#include "core/sqlite/each_row.h"

#include <map>

namespace kabar::address {

namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr int kVersion = 1;
constexpr std::int64_t kApplication = 1262568530;  // "KADR"
constexpr const char* kMarks = "PRAGMA application_id = 1262568530; PRAGMA user_version = 1";

constexpr const char* kSchema =
    "CREATE TABLE about(department TEXT, addresses INTEGER, ways INTEGER, communes INTEGER, unplaced INTEGER);"
    "CREATE TABLE commune(code TEXT PRIMARY KEY, name TEXT, latitude REAL, longitude REAL, extent REAL);"
    "CREATE TABLE town_name(commune TEXT, name TEXT, postcode TEXT);"
    "CREATE TABLE way(id INTEGER PRIMARY KEY, commune, name, afnor_name, postcode, town, hamlet, is_hamlet, latitude,"
    "longitude, extent);"
    "CREATE TABLE door(way INTEGER, number INTEGER, suffix TEXT, latitude REAL, longitude REAL,"
    "PRIMARY KEY(way, number, suffix)) WITHOUT ROWID;";

/// The statements that fill an index.
struct Inserts {
    Statement commune, townName, way, door;

    static Result<Inserts> into(Database& database) {
        auto commune = database.prepare("INSERT INTO commune VALUES(?, ?, ?, ?, ?)");
        if (!commune) return fail(std::move(commune.error()));
        auto townName = database.prepare("INSERT INTO town_name VALUES(?, ?, ?)");
        if (!townName) return fail(std::move(townName.error()));
        auto way = database.prepare("INSERT INTO way VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!way) return fail(std::move(way.error()));
        auto door = database.prepare("INSERT INTO door VALUES(?, ?, ?, ?, ?)");
        if (!door) return fail(std::move(door.error()));
        return Inserts{*std::move(commune), *std::move(townName), *std::move(way), *std::move(door)};
    }
};

Status writeWay(Inserts& inserts, std::int64_t id, const std::string& commune, const Way& way) {
    auto& row = inserts.way.bind(id).bind(commune).bind(way.name).bind(way.afnorName).bind(way.postcode).bind(way.town);
    row.bind(way.hamlet).bind(way.isHamlet).bind(way.position.latitude).bind(way.position.longitude).bind(way.extent.value);
    if (auto written = row.run(); !written) return written;
    for (const Door& door : way.doors) {
        inserts.door.bind(id).bind(door.number).bind(door.suffix).bind(door.position.latitude).bind(door.position.longitude);
        if (auto written = inserts.door.run(); !written) return written;
    }
    return {};
}

Status writeCommune(Inserts& inserts, std::int64_t& id, const CommuneWays& commune) {
    auto& row = inserts.commune.bind(commune.code).bind(commune.name);
    row.bind(commune.position.latitude).bind(commune.position.longitude).bind(commune.extent.value);
    if (auto written = row.run(); !written) return written;
    for (const TownName& other : commune.otherNames)
        if (auto written = inserts.townName.bind(commune.code).bind(other.name).bind(other.postcode).run(); !written)
            return written;
    for (const Way& way : commune.ways)
        if (auto written = writeWay(inserts, ++id, commune.code, way); !written) return written;
    return {};
}

Status fill(Database& database, const AddressBaseFacts& facts, const std::vector<CommuneWays>& communes,
            const std::stop_token& stop, const Progress& progress) {
    auto about = database.run("INSERT INTO about VALUES(?, ?, ?, ?, ?)", facts.department, facts.addresses, facts.ways,
                              facts.communes, facts.unplaced);
    if (!about) return about;
    auto inserts = Inserts::into(database);
    if (!inserts) return fail(std::move(inserts.error()));
    std::int64_t id = 0;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, {});
        if (auto written = writeCommune(*inserts, id, communes[i]); !written) return written;
        progress(static_cast<double>(i + 1) / static_cast<double>(communes.size()), "addresses");
    }
    return {};
}

Result<AddressBaseFacts> factsOf(const Database& database) {
    const auto notOurs = [&] {
        return fail(Error{.code = Error::Code::Unreadable, .clause = clause("address.not-a-base"), .file = database.path()});
    };
    const auto application = database.integer("PRAGMA application_id");
    if (!application) return fail(application.error());
    if (*application != kApplication) return notOurs();
    const auto version = database.integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    if (*version > kVersion)
        return fail(
            Error{.code = Error::Code::NewerVersion, .clause = clause("address.newer-base"), .file = database.path()});
    auto row = database.prepare("SELECT department, addresses, ways, communes, unplaced FROM about");
    if (!row) return fail(std::move(row.error()));
    const auto there = row->step();
    if (!there) return fail(there.error());
    if (!*there) return notOurs();
    const auto count = [&](int column) { return static_cast<int>(row->integer(column)); };
    return AddressBaseFacts{row->text(0), count(1), count(2), count(3), count(4)};
}

/// A way and the commune and id by which it is put in its place.
struct WayRow {
    std::int64_t id;
    std::string commune;
    Way way;
};

WayRow wayIn(const Statement& row) {
    return {row.integer(0),
            row.text(1),
            {.name = row.text(2),
             .afnorName = row.text(3),
             .postcode = row.text(4),
             .town = row.text(5),
             .hamlet = row.text(6),
             .isHamlet = row.integer(7) != 0,
             .position = {row.real(8), row.real(9)},
             .extent = {row.real(10)}}};
}

Result<std::vector<WayRow>> waysWithDoors(const Database& database) {
    auto ways = sqlite::rowsOf(database.prepare("SELECT * FROM way ORDER BY id"),
                               [](const Statement& row) -> Result<WayRow> { return wayIn(row); });
    if (!ways) return ways;
    auto doors = database.prepare("SELECT way, number, suffix, latitude, longitude FROM door ORDER BY way, number, suffix");
    if (!doors) return fail(std::move(doors.error()));
    auto way = ways->begin();
    while (true) {
        const auto there = doors->step();
        if (!there) return fail(there.error());
        if (!*there) return ways;
        while (way != ways->end() && way->id < doors->integer(0)) ++way;
        if (way == ways->end()) return ways;
        way->way.doors.push_back({static_cast<int>(doors->integer(1)), doors->text(2), {doors->real(3), doors->real(4)}});
    }
}

}  // namespace

Status writeIndex(const std::filesystem::path& file, const AddressBaseFacts& facts, const std::vector<CommuneWays>& communes,
                  const std::stop_token& stop, const Progress& progress) {
    auto database = Database::open(file.string(), Database::Access::Create);
    if (!database) return fail(std::move(database.error()));
    // it is thrown away unless it becomes whole
    if (auto fast = database->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = NORMAL"); !fast) return fast;
    return database->transaction([&]() -> Status {
        if (auto made = database->execute(kSchema); !made) return made;
        if (auto filled = fill(*database, facts, communes, stop, progress); !filled) return filled;
        return database->execute(kMarks);
    });
}

Result<IndexContent> readIndex(const std::filesystem::path& file) {
    auto database = Database::open(file.string(), Database::Access::Immutable);
    if (!database) return fail(std::move(database.error()));
    auto facts = factsOf(*database);
    if (!facts) return fail(std::move(facts.error()));
    auto communes = sqlite::rowsOf(
        database->prepare("SELECT code, name, latitude, longitude, extent FROM commune ORDER BY code"),
        [](const Statement& row) -> Result<CommuneWays> {
            return CommuneWays{
                .code = row.text(0), .name = row.text(1), .position = {row.real(2), row.real(3)}, .extent = {row.real(4)}};
        });
    if (!communes) return fail(std::move(communes.error()));
    std::map<std::string, CommuneWays*> byCode;
    for (CommuneWays& commune : *communes) byCode[commune.code] = &commune;
    auto names = sqlite::rowsOf(database->prepare("SELECT commune, name, postcode FROM town_name"),
                                [](const Statement& row) -> Result<std::pair<std::string, TownName>> {
                                    return std::pair(row.text(0), TownName{row.text(1), row.text(2)});
                                });
    if (!names) return fail(std::move(names.error()));
    for (auto& [code, name] : *names)
        if (const auto commune = byCode.find(code); commune != byCode.end())
            commune->second->otherNames.push_back(std::move(name));
    auto ways = waysWithDoors(*database);
    if (!ways) return fail(std::move(ways.error()));
    for (WayRow& row : *ways)
        if (const auto commune = byCode.find(row.commune); commune != byCode.end())
            commune->second->ways.push_back(std::move(row.way));
    return IndexContent{*std::move(facts), *std::move(communes)};
}

}  // namespace kabar::address
