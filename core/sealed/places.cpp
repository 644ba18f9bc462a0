// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/places.h"

#include <algorithm>
#include <cmath>

namespace kabar::sealed {

using Part = coop::MergeStep::Part;

namespace {

InvitedSite siteAt(std::string name, std::string commune, geo::Coordinate position, const Cutting& cutting) {
    const int finest = cutting.finest(Part::Work);
    return {.name = std::move(name),
            .commune = std::move(commune),
            .position = position,
            .zone = finest > 0 ? geo::Zone::at(position, finest) : geo::Zone()};
}

bool holds(geo::Zone zone, geo::Zone other) {
    return other.isValid() && other.resolution() >= zone.resolution() && other.parent(zone.resolution()) == zone;
}

}  // namespace

geo::Zone communeZone(geo::Coordinate centre, const Cutting& cutting) {
    const int finest = cutting.finest(Part::Home);
    if (finest == 0) return {};
    const geo::Zone zone = geo::Zone::at(centre, finest);
    return finest > kCommuneResolution ? zone.parent(kCommuneResolution) : zone;
}

PlaceTable placesOf(const geo::Territory& territory, const Cutting& cutting, const Postcodes& postcodes) {
    PlaceTable table;
    for (const geo::Commune& commune : territory.communes) {
        const auto known = postcodes.find(commune.code);
        table.communes.push_back({.code = commune.code,
                                  .name = commune.name,
                                  .centre = commune.centre,
                                  .zone = communeZone(commune.centre, cutting),
                                  .postcodes = known == postcodes.end() ? std::vector<std::string>() : known->second});
        table.sites.push_back(siteAt(commune.name, commune.name, commune.centre, cutting));
    }
    const bool hasRoom = territory.communes.size() * (territory.communes.size() + territory.places.size()) <= kMostDistances;
    for (const geo::Place& place : territory.places) {
        const geo::Commune* const commune = territory.commune(place.communeCode);
        if (hasRoom && commune && commune->name != place.name)
            table.sites.push_back(siteAt(place.name, commune->name, place.position, cutting));
    }
    for (const InvitedCommune& commune : table.communes) {
        std::vector<std::int64_t>& row = table.metres.emplace_back();
        for (const InvitedSite& site : table.sites)
            row.push_back(std::llround(geo::distance(commune.centre, site.position).value * cutting.detourFactor));
    }
    return table;
}

std::optional<geo::Zone> communeZoneOf(geo::Coordinate home, const PlaceTable& places) {
    const auto commune = std::ranges::find(places.communes, home, &InvitedCommune::centre);
    return commune == places.communes.end() ? std::nullopt : std::optional(commune->zone);
}

geo::Territory groundOf(const PlaceTable& places) {
    geo::Territory ground;
    for (const InvitedCommune& commune : places.communes)
        ground.communes.push_back({.code = commune.code, .name = commune.name, .centre = commune.centre});
    return ground;
}

std::vector<std::string> namesIn(geo::Zone zone, const PlaceTable& places) {
    std::vector<std::string> names;
    for (const InvitedCommune& commune : places.communes)
        if (holds(zone, commune.zone)) names.push_back(commune.name);
    if (!names.empty()) return names;
    for (const InvitedSite& site : places.sites)
        if (holds(zone, site.zone)) names.push_back(site.name);
    if (!names.empty() || places.communes.empty()) return names;
    const geo::Coordinate centre = zone.centre();
    const auto nearest = std::ranges::min_element(
        places.communes, {}, [&](const InvitedCommune& commune) { return geo::distance(centre, commune.centre).value; });
    return {nearest->name};
}

}  // namespace kabar::sealed
