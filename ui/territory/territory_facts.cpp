// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/territory_facts.h"

#include "core/node/mapping.h"
#include "core/store/coop_store.h"
#include "core/store/fleet_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"

#include <algorithm>
#include <set>

namespace kabar::ui {

namespace {

constexpr std::chrono::hours kFleetMemory{2};  ///< before the last word of a vehicle

Result<std::optional<coop::ReleasedTable>> table(const store::Database& database, const char* name) {
    auto loaded = store::loadReleasedTable(database, name);
    if (loaded) return std::optional(*std::move(loaded));
    if (loaded.error().code == Error::Code::NotFound) return std::optional<coop::ReleasedTable>();
    return fail(loaded.error());
}

/// From the mappings, which name each employer's sites; their exact places stay out of the picture.
std::vector<CommuneSites> sitesByCommune(const std::vector<node::Employer>& employers, const geo::Territory& territory) {
    std::map<std::string, std::set<std::string>> byCode;
    for (const node::Employer& employer : employers) {
        const auto mapping = node::parseMapping(employer.mapping);
        if (!mapping) continue;  // the Cooperative page says what is wrong with it
        for (const auto& [code, site] : mapping->sites)
            if (const geo::Commune* commune = territory.communeAt(site.position))
                byCode[commune->code].insert(employer.name);
    }
    std::vector<CommuneSites> sites;
    for (const auto& [code, names] : byCode) {
        const geo::Commune* commune = territory.commune(code);
        sites.push_back({commune->name, commune->centre, {names.begin(), names.end()}});
    }
    return sites;
}

Result<std::vector<telemetry::VehicleStatus>> vehicleStatuses(store::Database& database, Time now) {
    auto vehicles = store::loadFleet(database, kFleetMemory);
    if (!vehicles) return fail(vehicles.error());
    const auto simulated = store::simulatedUntil(database);
    if (!simulated) return fail(simulated.error());
    if (*simulated) now = **simulated;  // a simulated fleet lives at its own hour, as on the Fleet page
    std::vector<telemetry::VehicleStatus> statuses;
    for (const telemetry::VehicleTrack& each : *vehicles)
        statuses.push_back(telemetry::statusOf(each.vehicle, each.track, now));
    return statuses;
}

}  // namespace

Result<TerritoryFacts> loadTerritoryFacts(const std::string& path, Time now, std::stop_token stop) {
    auto database = store::Database::open(path, store::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    TerritoryFacts facts;
    auto territory = store::loadTerritory(*database);
    if (!territory) territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    facts.territory = std::make_shared<const geo::Territory>(*std::move(territory));
    facts.gazetteer = std::make_shared<const study::Gazetteer>(*facts.territory);
    const std::pair<const char*, std::optional<coop::ReleasedTable>*> tables[]{{"commute-homes", &facts.homes},
                                                                               {"commute-flows", &facts.flows},
                                                                               {"commute-slots", &facts.arrivals},
                                                                               {"commute-bands", &facts.bands}};
    for (const auto& [name, into] : tables) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
        auto loaded = table(*database, name);
        if (!loaded) return fail(loaded.error());
        *into = *std::move(loaded);
    }
    auto studies = store::loadStudies(*database);
    if (!studies) return fail(studies.error());
    facts.studies = *std::move(studies);
    const auto employers = store::loadEmployers(*database);
    if (!employers) return fail(employers.error());
    facts.employers = static_cast<int>(employers->size());
    facts.sites = sitesByCommune(*employers, *facts.territory);
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
    auto vehicles = vehicleStatuses(*database, now);
    if (!vehicles) return fail(vehicles.error());
    facts.vehicles = *std::move(vehicles);
    return facts;
}

double carTripsUnder(const coop::ReleasedTable& bands, double metres) {
    const auto below = std::ranges::upper_bound(bands.bandEdges, metres) - bands.bandEdges.begin();
    double persons = 0;
    for (const coop::ReleasedCell& cell : bands.cells)
        if (cell.key.mode == coop::Mode::Car && cell.key.band >= 0 && cell.key.band < below) persons += cell.sums.persons;
    return persons;
}

}  // namespace kabar::ui
