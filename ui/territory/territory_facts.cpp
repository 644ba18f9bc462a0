// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/territory_facts.h"

#include "core/node/mapping.h"

#include <algorithm>
#include <set>

namespace kabar::ui {

namespace {

std::optional<coop::ReleasedTable> table(const session::Snapshot& snapshot, std::string_view name) {
    const auto& tables = snapshot.tables.orNothing();
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    return found == tables.end() ? std::nullopt : std::optional(*found);
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

std::vector<telemetry::VehicleStatus> vehicleStatuses(const session::Fleet& fleet, Time now) {
    std::vector<telemetry::VehicleStatus> statuses;
    for (const telemetry::VehicleTrack& each : fleet.vehicles)  // a simulated fleet lives at its own hour, as on its page
        statuses.push_back(telemetry::statusOf(each.vehicle, each.track, fleet.simulatedUntil.value_or(now)));
    return statuses;
}

}  // namespace

Result<TerritoryFacts> territoryFacts(const session::Snapshot& snapshot, Time now, std::stop_token stop) {
    for (const Error* error : {snapshot.ground.error(), snapshot.tables.error(), snapshot.studies.error(),
                               snapshot.cooperation.error(), snapshot.fleet.error()})
        if (error) return fail(*error);
    TerritoryFacts facts;
    const auto ground = snapshot.ground.shared();
    if (!ground) return facts;
    facts.territory = std::shared_ptr<const geo::Territory>(ground, &ground->territory);
    facts.gazetteer = std::shared_ptr<const study::Gazetteer>(ground, &ground->gazetteer);
    facts.homes = table(snapshot, "commute-homes");
    facts.flows = table(snapshot, "commute-flows");
    facts.arrivals = table(snapshot, "commute-slots");
    facts.bands = table(snapshot, "commute-bands");
    facts.studies = snapshot.studies.orNothing();
    const auto& employers = snapshot.cooperation.orNothing().employers;
    facts.employers = static_cast<int>(employers.size());
    facts.sites = sitesByCommune(employers, *facts.territory);
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    facts.vehicles = vehicleStatuses(snapshot.fleet.orNothing(), now);
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
