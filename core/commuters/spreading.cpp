// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/spreading.h"

#include <algorithm>

namespace kabar::commuters {

namespace {

bool isFine(geo::Zone zone) {
    return zone.isValid() && zone.resolution() >= kZoneResolution;
}

bool holds(geo::Zone coarse, geo::Zone fine) {
    return !coarse.isValid() || fine.parent(coarse.resolution()) == coarse;
}

}  // namespace

Spreading::Spreading(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes) {
    if (homes)
        for (const auto& cell : homes->cells)
            if (isFine(cell.key.home)) m_unaccounted[cell.key.home.parent(kZoneResolution)] += cell.sums.persons;
    for (const auto& cell : bands.cells)
        if (isFine(cell.key.home)) m_unaccounted[cell.key.home.parent(kZoneResolution)] -= cell.sums.persons;
    for (auto& [zone, people] : m_unaccounted) people = std::max(0.0, people);
}

std::vector<std::pair<geo::Zone, double>> Spreading::of(geo::Zone home) const {
    if (isFine(home)) return {{home.parent(kZoneResolution), 1.0}};
    double total = 0;
    for (const auto& [zone, people] : m_unaccounted)
        if (holds(home, zone)) total += people;
    if (total <= 0) return {{home, 1.0}};
    std::vector<std::pair<geo::Zone, double>> shares;
    for (const auto& [zone, people] : m_unaccounted)
        if (people > 0 && holds(home, zone)) shares.emplace_back(zone, people / total);
    return shares;
}

}  // namespace kabar::commuters
