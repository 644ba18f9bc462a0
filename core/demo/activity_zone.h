// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <string>
#include <vector>

namespace kabar::demo {

/// A centre or business park where several employers have their sites.
struct ActivityZone {
    std::string name;         ///< of the place it stands in
    std::size_t commune = 0;  ///< index into the territory's communes
    geo::Coordinate centre;
    double attraction = 0;  ///< share of the territory's jobs before people choose; sums to 1
};

/// The largest places of each commune: one zone at least, and one for each thirtieth of the territory's population, five at
/// most. A commune attracts in proportion to its population, its zones in proportion to their places.
[[nodiscard]] std::vector<ActivityZone> activityZones(const geo::Territory& territory);

}  // namespace kabar::demo
