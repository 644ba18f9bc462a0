// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kabar::geo {

namespace {
constexpr double kEarthRadius = 6'371'008.8;
constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180; }
}  // namespace

void Box::include(Coordinate point) {
    south = std::min(south, point.latitude);
    north = std::max(north, point.latitude);
    west = std::min(west, point.longitude);
    east = std::max(east, point.longitude);
}

bool Box::contains(Coordinate point) const {
    return point.latitude >= south && point.latitude <= north && point.longitude >= west && point.longitude <= east;
}

Metres distance(Coordinate a, Coordinate b) {
    const double sinLatitude = std::sin(radians(b.latitude - a.latitude) / 2);
    const double sinLongitude = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = sinLatitude * sinLatitude +
                     std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * sinLongitude * sinLongitude;
    return {2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h)))};
}

Metres length(const Line& line) {
    Metres total{};
    for (std::size_t i = 1; i < line.size(); ++i) total += distance(line[i - 1], line[i]);
    return total;
}

}  // namespace kabar::geo
