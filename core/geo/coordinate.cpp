// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kabar::geo {

namespace {
constexpr double kEarthRadius = 6'371'008.8;
constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}
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

Metres distance(Coordinate point, const Line& line) {
    const double east = kEarthRadius * radians(1) * std::cos(radians(point.latitude)), north = kEarthRadius * radians(1);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Coordinate from = line[i == 0 ? 0 : i - 1], to = line[i];
        const double x = (from.longitude - point.longitude) * east, y = (from.latitude - point.latitude) * north;
        const double dx = (to.longitude - from.longitude) * east, dy = (to.latitude - from.latitude) * north;
        const double squared = dx * dx + dy * dy;
        const double along = squared > 0 ? std::clamp(-(x * dx + y * dy) / squared, 0.0, 1.0) : 0;
        nearest = std::min(nearest, std::hypot(x + along * dx, y + along * dy));
    }
    return {nearest};
}

}  // namespace kabar::geo
