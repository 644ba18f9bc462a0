// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gazetteer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kabar::study {

namespace {
constexpr int kCoarsest = 4, kFinest = 8;  // resolutions of released zones that are placed on the map
constexpr Metres kBeside{800};
}  // namespace

Gazetteer::Gazetteer(const geo::Territory& territory) : m_places(territory.places) {
    if (m_places.empty())
        for (const geo::Commune& commune : territory.communes)
            m_places.push_back({.name = commune.name, .communeCode = commune.code, .position = commune.centre, .weight = 1});
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const geo::Place& place = m_places[i];
        const geo::Commune* commune = territory.commune(place.communeCode);
        const double people = std::max(place.weight, 1e-3) * (commune ? std::max(commune->population, 1) : 1);
        for (int resolution = kCoarsest; resolution <= kFinest; ++resolution) {
            Settled& settled = m_zones[geo::Zone::at(place.position, resolution)];
            settled.people += people;
            settled.latitude += people * place.position.latitude;
            settled.longitude += people * place.position.longitude;
            if (people > settled.largest) settled.largest = people, settled.place = i;
        }
    }
}

geo::Coordinate Gazetteer::point(geo::Zone zone) const {
    const auto found = m_zones.find(zone);
    if (found == m_zones.end() || zone.resolution() >= kFinest) return zone.centre();
    return {found->second.latitude / found->second.people, found->second.longitude / found->second.people};
}

std::string Gazetteer::name(geo::Zone zone) const {
    const auto found = m_zones.find(zone);
    if (found != m_zones.end()) return m_places[found->second.place].name;
    return m_places.empty() ? zone.text() : name(zone.centre());
}

const geo::Place& Gazetteer::nearest(geo::Coordinate point) const {
    const geo::Place* best = &m_places.front();
    Metres least = geo::distance(point, best->position);
    for (const geo::Place& place : m_places)
        if (const Metres away = geo::distance(point, place.position); away < least) {
            least = away;
            best = &place;
        }
    return *best;
}

std::string Gazetteer::name(geo::Coordinate point) const {
    return m_places.empty() ? std::string() : nearest(point).name;
}

std::optional<Side> Gazetteer::side(geo::Coordinate point, const geo::Place& place) {
    if (geo::distance(point, place.position) < kBeside) return std::nullopt;
    const double north = point.latitude - place.position.latitude;
    const double east = (point.longitude - place.position.longitude) * std::cos(point.latitude * std::numbers::pi / 180);
    return static_cast<Side>((std::lround(std::atan2(east, north) / (std::numbers::pi / 4)) + kSides) % kSides);
}

NamedPlace Gazetteer::place(geo::Coordinate point) const {
    if (m_places.empty()) return {};
    const geo::Place& place = nearest(point);
    return {place.name, side(point, place)};
}

}  // namespace kabar::study
