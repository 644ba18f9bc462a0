// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sample_workshop.h"

#include "core/demo/reviewers.h"
#include "core/store/coop_store.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"
#include "tests/fuzz/target.h"
#include "tests/support/fixed_clock.h"

#include <algorithm>

namespace kabar::fuzz {

using tests::fixedClock;

namespace {

void check(const Status& status) {
    if (!status) broken("a sample could not be made: " + describe(status.error()));
}

}  // namespace

geo::Territory smallTerritory() {
    geo::Territory territory = geo::embeddedTerritory().value();
    territory.communes.resize(3);
    std::erase_if(territory.places, [&](const geo::Place& place) { return !territory.commune(place.communeCode); });
    territory.roads.resize(std::min<std::size_t>(territory.roads.size(), 2));
    for (geo::Road& road : territory.roads) road.line.resize(std::min<std::size_t>(road.line.size(), 5));
    return territory;
}

std::string sampleMapping() {
    return R"([source]
delimiter = ";"
encoding = "latin1"
decimal = ","
[fields]
home = "coord"
site = "site"
arrival = "debut"
departure = "fin"
days_on_site = "jours"
mode = "mode"
has_car = "voiture"
remote_days = "tele"
[units]
home = "lat,lon"
arrival = "7h30"
departure = "decimal_hours"
days_on_site = "percent"
[values.mode]
V = "car"
"à pied" = "walk"
[values.has_car]
Avec = true
[missing]
tokens = ["NC", "9999"]
[sites.NORD]
name = "Agence nord"
latitude = -20.93
longitude = 55.45
[problems]
missing = "leave_out"
outside = "leave_out"
)";
}

coop::ReleasedTable sampleTable() {
    const geo::Zone zone = geo::Zone::at({-21.2, 55.36}, 7);
    coop::ReleasedTable table{.name = "commute-slots",
                              .algorithmHash = std::string(64, 'a'),
                              .releasedAt = "2026-01-05T08:00:00.000Z",
                              .bandEdges = {1000, 5000},
                              .slotMinutes = 30};
    table.cells.push_back({.key = {.home = zone, .work = zone.parent(6), .slot = 450, .band = 1, .mode = coop::Mode::Car},
                           .sums = {.persons = 12, .daysOnSite = 55.5, .distance = 30'000, .carKnown = 10, .carOwners = 9},
                           .employers = 3});
    table.cells.push_back({.key = {}, .sums = {.persons = 40}, .employers = 4, .merged = true});
    table.report = {.asked = 9, .released = 2, .merged = 8, .minPersonsInCell = 12, .persons = 52};
    return table;
}

void writeSampleWorkshop(const std::filesystem::path& path) {
    auto file = store::WorkshopFile::create(path, "Essai", 974, fixedClock());
    check(file ? Status() : fail(file.error()));
    check(file->write([](store::Database& database) -> Status {
        if (auto saved = store::saveTerritory(database, smallTerritory()); !saved) return saved;
        const node::Employer employer{.name = "Essai", .source = "rows.sqlite", .mapping = sampleMapping()};
        if (auto added = store::addEmployer(database, employer); !added) return fail(added.error());
        const auto moment = iso8601(Time());
        if (auto done = store::installShippedAlgorithms(database, demo::reviewers(974), moment); !done) return done;
        if (auto done = store::allowEverything(database); !done) return done;
        return store::saveReleasedTable(database, sampleTable());
    }));
}

void writeSampleRows(const std::filesystem::path& path) {
    auto database = store::Database::open(path.string(), store::Database::Access::Create);
    check(database ? Status() : fail(database.error()));
    check(database->execute(
        "PRAGMA page_size = 512; CREATE TABLE rows (coord TEXT, site TEXT, debut TEXT, fin REAL, jours INTEGER, "
        "mode TEXT, voiture TEXT, tele INTEGER)"));
    for (int i = 0; i < 40; ++i)
        check(database->run("INSERT INTO rows VALUES (?, 'NORD', '7h30', 16.5, ?, 'V', 'Avec', NULL)", "-21,21;55,36",
                            20 * (i % 6)));
}

}  // namespace kabar::fuzz
