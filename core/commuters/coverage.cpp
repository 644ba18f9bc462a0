// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/coverage.h"

#include <algorithm>
#include <array>

namespace kabar::commuters {

void Coverage::add(geo::Zone zone, int band, double value, double weight) {
    if (weight <= 0) return;
    const auto count = [&](geo::Zone where) {
        for (const int each : {band, kAnyBand}) {
            Sum& sum = m_sums[{where, each}];
            sum.weighted += value * weight;
            sum.weight += weight;
            if (band == kAnyBand) break;
        }
    };
    count({});
    if (!zone.isValid()) return;
    for (int resolution = std::min(zone.resolution(), kResolution); resolution >= 0; --resolution)
        count(zone.parent(resolution));
}

double Coverage::mean(geo::Zone zone, int band) const {
    const geo::Zone where = zone.isValid() && zone.resolution() > kResolution ? zone.parent(kResolution) : zone;
    for (const Key& key : std::array<Key, 4>{{{where, band}, {where, kAnyBand}, {{}, band}, {{}, kAnyBand}}})
        if (const auto found = m_sums.find(key); found != m_sums.end()) return found->second.weighted / found->second.weight;
    return 0;
}

}  // namespace kabar::commuters
