// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory.h"

#include <algorithm>
#include <limits>

namespace kabar::geo {

namespace {

/// Crossings of a ray to the east; the even–odd rule takes care of holes.
bool oddCrossings(const Line& ring, Coordinate point) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Coordinate a = ring[i], b = ring[j];
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude)) continue;
        const double crossing =
            (b.longitude - a.longitude) * (point.latitude - a.latitude) / (b.latitude - a.latitude) + a.longitude;
        if (point.longitude < crossing) inside = !inside;
    }
    return inside;
}

}  // namespace

bool contains(const MultiPolygon& area, Coordinate point) {
    return std::ranges::any_of(area, [&](const Polygon& polygon) {
        bool inside = false;
        for (const Line& ring : polygon.rings) inside ^= !ring.empty() && oddCrossings(ring, point);
        return inside;
    });
}

Box Territory::bounds() const {
    Box box;
    for (const Polygon& polygon : outline)
        for (const Line& ring : polygon.rings)
            for (const Coordinate point : ring) box.include(point);
    return box;
}

}  // namespace kabar::geo
