// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory.h"

#include <algorithm>
#include <limits>
#include <ranges>

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

Metres shoreDistance(const MultiPolygon& area, Coordinate point) {
    Metres nearest{std::numeric_limits<double>::infinity()};
    for (const Polygon& polygon : area) {
        for (Line ring : polygon.rings) {
            if (ring.empty()) continue;
            ring.push_back(ring.front());
            nearest = std::min(nearest, distance(point, ring));
        }
    }
    return nearest;
}

template <class Range, class Position>
auto nearest(Range& items, Coordinate point, Position position) {
    return std::ranges::min_element(items, {}, [&](const auto& item) { return distance(point, position(item)); });
}

}  // namespace

bool contains(const MultiPolygon& area, Coordinate point) {
    return std::ranges::any_of(area, [&](const Polygon& polygon) {
        bool inside = false;
        for (const Line& ring : polygon.rings) inside ^= !ring.empty() && oddCrossings(ring, point);
        return inside;
    });
}

bool isNear(const MultiPolygon& area, Coordinate point, Metres margin) {
    return contains(area, point) || shoreDistance(area, point) <= margin;
}

Box bounds(const MultiPolygon& area) {
    Box box;
    for (const Polygon& polygon : area)
        for (const Line& ring : polygon.rings)
            for (const Coordinate point : ring) box.include(point);
    return box;
}

Box Territory::bounds() const {
    return geo::bounds(outline);
}

bool Territory::isNear(Coordinate point) const {
    return geo::isNear(outline, point, kShoreMargin);
}

const Commune* Territory::communeAt(Coordinate point) const {
    if (!isNear(point)) return nullptr;
    const auto around = std::ranges::find_if(communes, [&](const Commune& c) { return contains(c.boundary, point); });
    if (around != communes.end()) return &*around;
    if (const auto place = nearest(places, point, [](const Place& p) { return p.position; }); place != places.end())
        return commune(place->communeCode);
    const auto centred = nearest(communes, point, [](const Commune& c) { return c.centre; });
    return centred == communes.end() ? nullptr : &*centred;
}

const Commune* Territory::commune(std::string_view code) const {
    const auto found = std::ranges::find(communes, code, &Commune::code);
    return found == communes.end() ? nullptr : &*found;
}

std::vector<const Place*> Territory::placesOf(std::string_view communeCode) const {
    std::vector<const Place*> found;
    for (const Place& place : places)
        if (place.communeCode == communeCode) found.push_back(&place);
    return found;
}

}  // namespace kabar::geo
