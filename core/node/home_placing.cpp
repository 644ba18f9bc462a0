// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/home_placing.h"

#include "core/base/random.h"
#include "core/coop/signing.h"
#include "core/geo/zone.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace kabar::node {

namespace {

using geo::Coordinate;

constexpr double kKmPerDegree = 111.195;  ///< of a meridian, on the mean sphere
constexpr double kQuarterKm = 0.6;        ///< how far around its middle the people of a place live
constexpr int kTries = 2000;              ///< a commune that fills a two-thousandth of its box does not exist

double cosine(double latitude) {
    return std::cos(latitude * std::numbers::pi / 180);
}

/// By the shoelace formula on the plane that touches there: good to a few thousandths for a commune.
double areaOf(const geo::MultiPolygon& boundary) {
    double whole = 0;
    for (const geo::Polygon& polygon : boundary)
        for (std::size_t r = 0; r < polygon.rings.size(); ++r) {
            const geo::Line& ring = polygon.rings[r];
            double twice = 0;
            for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
                twice += (ring[j].longitude - ring[i].longitude) * (ring[j].latitude + ring[i].latitude);
            const double area = ring.empty() ? 0 : std::abs(twice) / 2 * cosine(ring.front().latitude);
            whole += (r == 0 ? area : -area) * kKmPerDegree * kKmPerDegree;
        }
    return whole;
}

Random drawsFor(std::string_view key, std::string_view commune, std::string_view identity) {
    std::string words = "homes-1\n";  // every part behind its length: no two sets of parts are one text
    for (const std::string_view part : {key, commune, identity})
        words += std::to_string(part.size()) + ':' + std::string(part);
    return Random(std::stoull(coop::hashOf(words).substr(0, 16), nullptr, 16));
}

bool isIn(const geo::Commune& commune, Coordinate point) {
    return commune.boundary.empty() || geo::contains(commune.boundary, point);
}

/// Evenly over the disc around a place.
Coordinate around(Coordinate middle, Random& random) {
    const double far = kQuarterKm * std::sqrt(random.uniform()), angle = 2 * std::numbers::pi * random.uniform();
    return {middle.latitude + far * std::sin(angle) / kKmPerDegree,
            middle.longitude + far * std::cos(angle) / (kKmPerDegree * cosine(middle.latitude))};
}

Coordinate somewhereIn(const geo::Box& box, Random& random) {
    const double latitude = random.uniform(box.south, box.north), longitude = random.uniform(box.west, box.east);
    return {latitude, longitude};
}

}  // namespace

int resolutionFor(Coordinate point, double squareKilometres) {
    constexpr int kFinest = 15;
    for (int resolution = kFinest; resolution > 0; --resolution)
        if (geo::Zone::at(point, resolution).area() >= squareKilometres) return resolution;
    return 0;
}

bool HomePlacing::knowsPeopleIn(const geo::Commune& commune) const {
    for (const geo::Place* place : m_territory.placesOf(commune.code))
        if (place->weight > 0) return true;
    return false;
}

Coordinate HomePlacing::placeOf(const geo::Commune& commune, std::string_view identity) const {
    Random random = drawsFor(m_key, commune.code, identity);
    const auto places = m_territory.placesOf(commune.code);
    if (knowsPeopleIn(commune)) {
        std::vector<double> weights;
        for (const geo::Place* place : places) weights.push_back(place->weight);
        const Coordinate middle = places[random.weighted(weights)]->position;
        for (int i = 0; i < kTries; ++i)
            if (const Coordinate point = around(middle, random); isIn(commune, point)) return point;
        return middle;
    }
    if (commune.boundary.empty()) return commune.centre;
    const geo::Box box = geo::bounds(commune.boundary);
    for (int i = 0; i < kTries; ++i)
        if (const Coordinate point = somewhereIn(box, random); isIn(commune, point)) return point;
    return commune.centre;
}

int HomePlacing::resolutionOf(const geo::Commune& commune) const {
    const auto known = m_resolutions.find(commune.code);
    if (known != m_resolutions.end()) return known->second;
    const int resolution = commune.boundary.empty() ? kCoarsest : resolutionFor(commune.centre, areaOf(commune.boundary));
    return m_resolutions[commune.code] = resolution;
}

}  // namespace kabar::node
