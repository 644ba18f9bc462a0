// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/factor/factor_file.h"
#include "core/geo/territory.h"
#include "core/scenario/evidence.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kabar::scenario::fixture {

inline constexpr geo::Coordinate kNorth{-20.93, 55.45}, kSouth{-21.33, 55.48};
inline const std::vector<double> kBandEdges{1000, 2000, 5000, 10000, 20000, 40000};

inline geo::Zone zoneAt(geo::Coordinate point, int resolution = 6) {
    return geo::Zone::at(point, resolution);
}

/// As on La Réunion.
inline factor::FactorSet islandFactors() {
    return *factor::shippedFactors(factor::Where{{"974"}});
}

/// Sums of `persons` people who each travel `km` one way, `days` days a week.
inline coop::CellSums sumsOf(double persons, double km, double days) {
    return {.persons = persons,
            .daysOnSite = persons * days,
            .distance = persons * km * 1000,
            .distanceDays = persons * km * 1000 * days};
}

inline coop::ReleasedCell cell(geo::Zone home, std::optional<coop::Mode> mode, const coop::CellSums& sums,
                               std::int8_t band = coop::CellKey::kAnyBand) {
    return {.key = {.home = home, .band = band, .mode = mode}, .sums = sums, .employers = 3};
}

inline coop::ReleasedTable table(std::string_view name, std::vector<coop::ReleasedCell> cells) {
    return {.name = std::string(name),
            .algorithmHash = "0f",
            .releasedAt = "2026-11-22T08:00:00Z",
            .bandEdges = kBandEdges,
            .slotMinutes = name == kSlotsTable ? 30 : 0,
            .cells = std::move(cells)};
}

/// Two communes, one at each end, without boundaries.
inline geo::Territory territory() {
    geo::Territory ground{.name = "Essai"};
    ground.outline = {{{{{-20.85, 55.2}, {-20.85, 55.85}, {-21.4, 55.85}, {-21.4, 55.2}}}}};
    ground.communes = {{.code = "1", .name = "Nord", .population = 100, .centre = kNorth},
                       {.code = "2", .name = "Sud", .population = 100, .centre = kSouth}};
    ground.places = {{.name = "Nord", .communeCode = "1", .position = kNorth, .weight = 1},
                     {.name = "Sud", .communeCode = "2", .position = kSouth, .weight = 1}};
    return ground;
}

/// A released table of random cells, with all four tables over the same homes, a third place and a line.
inline Evidence randomEvidence(std::uint64_t seed) {
    Random random(seed);
    std::vector<coop::ReleasedCell> bands, homes, flows, timed;
    for (int i = 0; i < 40; ++i) {
        const geo::Coordinate point{random.uniform(-21.35, -20.9), random.uniform(55.3, 55.8)};
        coop::CellSums sums =
            sumsOf(11 + static_cast<double>(random.below(200)), random.uniform(0.4, 45), random.uniform(1, 5));
        sums.remoteKnown = sums.persons * random.uniform();
        sums.remoteDays = sums.remoteKnown * random.uniform(0, 4);
        sums.carKnown = sums.persons * random.uniform();
        sums.carOwners = sums.carKnown * random.uniform();
        const bool anyMode = random.chance(0.2);
        const auto mode = static_cast<coop::Mode>(random.below(10));
        const geo::Zone home = random.chance(0.1) ? geo::Zone() : zoneAt(point, random.chance(0.2) ? 5 : 6);
        bands.push_back(anyMode ? cell(home, {}, sums) : cell(home, mode, sums));
        homes.push_back(cell(zoneAt(point, 8), {}, sums));
        auto flow = cell(zoneAt(point, 7), {}, sums);
        flow.key.work = zoneAt(kNorth, 7);
        flows.push_back(flow);
        flow.key.home = zoneAt(point, 6);
        if (random.chance(0.5)) flow.key.slot = 450;
        timed.push_back(flow);
    }
    study::StudyResult places{.family = study::Family::ThirdPlaces}, lines{.family = study::Family::Shuttles};
    for (int i = 0; i < 3; ++i) {
        study::Finding place{.family = study::Family::ThirdPlaces, .table = std::string(kHomesTable)};
        place.marks.push_back({.label = "ici", .line = {homes[static_cast<std::size_t>(i)].key.home.centre()}});
        study::Finding line{.family = study::Family::Shuttles, .table = std::string(kFlowsTable)};
        line.marks.push_back({.label = "ligne", .line = {kSouth, kNorth}});
        for (int each = i; each < 30; each += 3) {
            place.cells.push_back(homes[static_cast<std::size_t>(each)].key);
            line.cells.push_back(flows[static_cast<std::size_t>(each)].key);
        }
        places.findings.push_back(place);
        lines.findings.push_back(line);
    }
    return {.tables = {table(kBandsTable, bands), table(kHomesTable, homes), table(kFlowsTable, flows),
                       table(kSlotsTable, timed)},
            .studies = {places, lines}};
}

/// Every lever anywhere in its range.
inline Levers randomLevers(Random& random) {
    Levers levers;
    for (const LeverSpec& each : leverSpecs()) {
        const double value = random.uniform(each.least, each.most);
        levers.with(each.lever, each.unit == LeverUnit::Count ? static_cast<double>(static_cast<int>(value)) : value);
    }
    return levers;
}

}  // namespace kabar::scenario::fixture
