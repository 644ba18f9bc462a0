// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/activity_zone.h"

#include "core/demo/settlement.h"

#include <algorithm>
#include <cmath>

namespace kabar::demo {

std::vector<ActivityZone> activityZones(const geo::Territory& territory) {
    double population = 0;
    for (const geo::Commune& commune : territory.communes) population += commune.population;

    std::vector<ActivityZone> zones;
    for (std::size_t c = 0; c < territory.communes.size(); ++c) {
        const geo::Commune& commune = territory.communes[c];
        std::vector<const geo::Place*> places = territory.placesOf(commune.code);
        std::ranges::stable_sort(places, std::greater(), &geo::Place::weight);
        const double share = commune.population / population;
        const auto wanted = static_cast<std::size_t>(std::clamp(std::round(share * 30), 1.0, 5.0));
        places.resize(std::min(places.size(), wanted));
        double weights = 0;
        for (const geo::Place* place : places) weights += place->weight;
        for (const geo::Place* place : places)
            zones.push_back({place->name, c, offset(place->position, 0, 0), share * place->weight / weights});
    }
    return zones;
}

}  // namespace kabar::demo
