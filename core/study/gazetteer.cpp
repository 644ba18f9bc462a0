// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gazetteer.h"

#include "core/study/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kabar::study {

namespace {
constexpr int kCoarsest = 4, kFinest = 8;  // resolutions of released zones that are placed on the map
constexpr Metres kBeside{800};
constexpr std::array kSidesFr{"nord", "nord-est", "est", "sud-est", "sud", "sud-ouest", "ouest", "nord-ouest"};
constexpr std::array kSidesEn{"north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"};
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

std::optional<std::size_t> Gazetteer::side(geo::Coordinate point, const geo::Place& place) {
    if (geo::distance(point, place.position) < kBeside) return std::nullopt;
    const double north = point.latitude - place.position.latitude;
    const double east = (point.longitude - place.position.longitude) * std::cos(point.latitude * std::numbers::pi / 180);
    return static_cast<std::size_t>(std::lround(std::atan2(east, north) / (std::numbers::pi / 4)) + 8) % 8;
}

Words Gazetteer::bearing(geo::Coordinate point) const {
    if (m_places.empty()) return {};
    const geo::Place& place = nearest(point);
    const auto eighth = side(point, place);
    if (!eighth) return {place.name, place.name};
    return {place.name + " (" + kSidesFr[*eighth] + ")", place.name + " (" + kSidesEn[*eighth] + ")"};
}

Words Gazetteer::inSentence(geo::Coordinate point) const {
    if (m_places.empty()) return {};
    const geo::Place& place = nearest(point);
    const auto eighth = side(point, place);
    if (!eighth) return {atPlace(place.name), "in " + place.name};
    const std::string side = kSidesFr[*eighth];
    const bool vowel = side.starts_with('e') || side.starts_with('o');
    return {(vowel ? "à l’" : "au ") + side + " " + fromPlace(place.name),
            "to the " + std::string(kSidesEn[*eighth]) + " of " + place.name};
}

}  // namespace kabar::study
