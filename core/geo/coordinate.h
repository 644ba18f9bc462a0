// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <vector>

namespace kabar::geo {

/// WGS 84, degrees. Everything in Kabar says latitude first; GeoJSON alone has it the other way round.
struct Coordinate {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const Coordinate&, const Coordinate&) = default;
};

struct Box {
    double south = 90, west = 180, north = -90, east = -180;
    void include(Coordinate point);
    [[nodiscard]] bool contains(Coordinate point) const;
    [[nodiscard]] Coordinate centre() const { return {(south + north) / 2, (west + east) / 2}; }
};

/// Great-circle distance on a sphere of 6,371,008.8 m (the IUGG mean radius), by the haversine formula.
[[nodiscard]] Metres distance(Coordinate a, Coordinate b);

using Line = std::vector<Coordinate>;

[[nodiscard]] Metres length(const Line& line);

/// From `point` to the nearest point of `line`, on a plane tangent at `point`: within 0.1 % up to some tens of kilometres.
/// Infinite for an empty line.
[[nodiscard]] Metres distance(Coordinate point, const Line& line);

}  // namespace kabar::geo
