// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/settlement.h"

#include "core/demo/apportionment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kabar::demo {

namespace {

constexpr double kMetresPerDegree = 111'195;
constexpr Metres kShore{600}, kNarrowShore{100};
constexpr int kTries = 200;

bool isInland(const geo::Territory& territory, geo::Coordinate position, Metres shore) {
    constexpr std::array<std::pair<double, double>, 5> kProbes{{{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}}};
    return std::ranges::all_of(kProbes, [&](const auto& probe) {
        return geo::contains(territory.outline, offset(position, probe.first * shore.value, probe.second * shore.value));
    });
}

double spread(double people) {
    const double radius = std::sqrt(people / kPeoplePerKm2 / std::numbers::pi) * 1000;
    return std::clamp(radius / std::numbers::sqrt2, 250.0, 1500.0);
}

geo::Coordinate homeAround(const HabitableGround& ground, const geo::Place& place, double people, Random& random) {
    const double deviation = spread(people);
    for (int i = 0; i < kTries; ++i) {
        const double east = random.normal(0, deviation), north = random.normal(0, deviation);
        const geo::Coordinate position = offset(place.position, east, north);
        if (ground.holds(position, place, i < kTries / 2 ? kShore : kNarrowShore)) return position;
    }
    return offset(place.position, 0, 0);
}

}  // namespace

geo::Coordinate offset(geo::Coordinate origin, double eastMetres, double northMetres) {
    const double perDegreeEast = kMetresPerDegree * std::cos(origin.latitude * std::numbers::pi / 180);
    const auto whole = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
    return {whole(origin.latitude + northMetres / kMetresPerDegree), whole(origin.longitude + eastMetres / perDegreeEast)};
}

bool HabitableGround::holds(geo::Coordinate position, const geo::Place& place, Metres shore) const {
    const auto clearOf = [&](const geo::Peak& peak) {
        return geo::distance(position, peak.position).value >= peak.elevation;
    };
    if (!isInland(m_territory, position, shore) || !std::ranges::all_of(m_territory.peaks, clearOf)) return false;
    const Metres climb = m_elevation.at(position) - m_elevation.at(place.position);
    if (climb > kClimb || climb < kClimb * -1.0) return false;
    const geo::Commune* there = m_territory.communeAt(position);
    return there && there->code == place.communeCode;
}

Result<std::vector<Home>> settle(const geo::Territory& territory, int count, Random& random, std::stop_token stop) {
    std::vector<double> populations;
    for (const geo::Commune& commune : territory.communes) populations.push_back(commune.population);
    const std::vector<int> quotas = apportion(count, populations);

    const HabitableGround ground(territory);
    std::vector<Home> homes;
    homes.reserve(static_cast<std::size_t>(count));
    for (std::size_t c = 0; c < territory.communes.size(); ++c) {
        const geo::Commune& commune = territory.communes[c];
        const std::vector<const geo::Place*> places = territory.placesOf(commune.code);
        std::vector<double> weights;
        for (const geo::Place* place : places) weights.push_back(place->weight);
        if (places.empty())
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("demo.no-home")}.of("commune", commune.name));
        const std::vector<int> shares = apportion(quotas[c], weights);
        for (std::size_t p = 0; p < places.size(); ++p) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            for (int i = 0; i < shares[p]; ++i)
                homes.push_back({homeAround(ground, *places[p], places[p]->weight * commune.population, random), c});
        }
    }
    return homes;
}

}  // namespace kabar::demo
