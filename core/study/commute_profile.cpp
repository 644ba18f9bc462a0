// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/commute_profile.h"

#include <algorithm>
#include <cmath>

namespace kabar::study {

namespace {

using coop::CellKey;
using coop::ReleasedCell;

bool isFine(geo::Zone zone) {
    return zone.isValid() && zone.resolution() >= kProfileResolution;
}

/// Persons living in each zone of the profile's resolution, from the finer table of homes.
std::map<geo::Zone, double> residentsByZone(const coop::ReleasedTable& homes) {
    std::map<geo::Zone, double> residents;
    for (const ReleasedCell& cell : homes.cells)
        if (isFine(cell.key.home)) residents[cell.key.home.parent(kProfileResolution)] += cell.sums.persons;
    return residents;
}

constexpr double kEnough = 11;   // persons for a share of their own
constexpr double kTrace = 1e-3;  // of the people: what a band that the profile has nobody in may still hold

/// Σ weight·distance / Σ weight with weights tilted by `rate` per kilometre; the greatest exponent is taken out.
double tiltedMean(const std::vector<double>& weights, const std::vector<double>& distances, double rate,
                  std::vector<double>& tilt) {
    double most = -1e300;
    for (const double distance : distances) most = std::max(most, rate * distance / 1000);
    double sum = 0, moment = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        tilt[i] = weights[i] * std::exp(rate * distances[i] / 1000 - most);
        sum += tilt[i];
        moment += tilt[i] * distances[i];
    }
    for (double& weight : tilt) weight /= sum;
    return moment / sum;
}

bool holds(geo::Zone coarse, geo::Zone fine) {
    return !coarse.isValid() || fine.parent(coarse.resolution()) == coarse;
}

}  // namespace

double BandProfile::carShare(double unknownCarShare) const {
    return persons > 0 ? std::clamp((byCar + unknownCarShare * unknownMode) / persons, 0.0, 1.0) : 0;
}

CommuteProfiles::CommuteProfiles(const coop::ReleasedTable& bands, const coop::ReleasedTable& homes)
    : m_edges(bands.bandEdges) {
    const std::size_t count = m_edges.size() + 1;
    m_all.resize(count);
    std::vector<double> persons(count), distance(count);
    const auto residents = residentsByZone(homes);
    for (const auto& [zone, people] : residents) m_zones[zone].resize(count);
    for (const ReleasedCell& cell : bands.cells) {
        if (cell.key.band == CellKey::kAnyBand || static_cast<std::size_t>(cell.key.band) >= count) continue;
        const auto band = static_cast<std::size_t>(cell.key.band);
        persons[band] += cell.sums.persons;
        distance[band] += cell.sums.distance;
        add(m_all, cell, 1);
        if (!isFine(cell.key.home)) continue;
        Profile& profile = m_zones[cell.key.home.parent(kProfileResolution)];
        profile.resize(count);
        add(profile, cell, 1);
    }
    for (std::size_t band = 0; band < count; ++band) {
        const double from = band == 0 ? 0 : m_edges[band - 1];
        const double to = band < m_edges.size() ? m_edges[band] : from * 1.25;
        m_meanDistance.push_back(persons[band] > 0 && distance[band] > 0 ? distance[band] / persons[band] : (from + to) / 2);
    }
    spreadCoarseCells(bands, residents);
}

void CommuteProfiles::add(Profile& profile, const ReleasedCell& cell, double share) const {
    BandProfile& band = profile[static_cast<std::size_t>(cell.key.band)];
    band.persons += share * cell.sums.persons;
    if (cell.key.mode == coop::Mode::Car) band.byCar += share * cell.sums.persons;
    if (cell.key.mode.value_or(coop::Mode::Unknown) == coop::Mode::Unknown) band.unknownMode += share * cell.sums.persons;
}

void CommuteProfiles::spreadCoarseCells(const coop::ReleasedTable& bands, const std::map<geo::Zone, double>& residents) {
    std::map<geo::Zone, double> unaccounted;
    for (const auto& [zone, profile] : m_zones) {
        double held = 0;
        for (const BandProfile& band : profile) held += band.persons;
        const auto living = residents.find(zone);
        unaccounted[zone] = std::max(0.0, (living == residents.end() ? 0 : living->second) - held);
    }
    for (const ReleasedCell& cell : bands.cells) {
        if (cell.key.band == CellKey::kAnyBand || static_cast<std::size_t>(cell.key.band) >= m_all.size() ||
            isFine(cell.key.home))
            continue;
        double total = 0;
        for (const auto& [zone, people] : unaccounted)
            if (holds(cell.key.home, zone)) total += people;
        if (total <= 0) continue;
        for (const auto& [zone, people] : unaccounted)
            if (people > 0 && holds(cell.key.home, zone)) add(m_zones[zone], cell, people / total);
    }
}

const std::vector<BandProfile>& CommuteProfiles::of(geo::Zone zone) const {
    if (!isFine(zone)) return m_all;
    const auto found = m_zones.find(zone.parent(kProfileResolution));
    if (found == m_zones.end()) return m_all;
    const bool empty = std::ranges::all_of(found->second, [](const BandProfile& band) { return band.persons <= 0; });
    return empty ? m_all : found->second;
}

std::vector<BandProfile> CommuteProfiles::tilted(geo::Zone zone, double mean) const {
    const Profile& profile = of(zone);
    double persons = 0;
    for (const BandProfile& band : profile) persons += band.persons;
    std::vector<double> weights;
    for (const BandProfile& band : profile)
        weights.push_back((persons > 0 ? band.persons / persons : 0) + kTrace / static_cast<double>(profile.size()));
    std::vector<double> tilt(weights.size());
    double low = -20, high = 20;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (tiltedMean(weights, m_meanDistance, middle, tilt) < mean ? low : high) = middle;
    }
    Profile result;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        BandProfile band = profile[i].persons > 0 ? profile[i] : at(zone, m_meanDistance[i]);
        const double scale = band.persons > 0 ? tilt[i] / band.persons : 0;
        result.push_back({.persons = tilt[i], .byCar = band.byCar * scale, .unknownMode = band.unknownMode * scale});
    }
    return result;
}

BandProfile CommuteProfiles::at(geo::Zone zone, double metres) const {
    const std::size_t band = bandAt(metres);
    for (const Profile* profile : {&of(zone), &m_all})
        if ((*profile)[band].persons >= kEnough) return (*profile)[band];
    BandProfile all;
    for (const BandProfile& each : m_all) {
        all.persons += each.persons;
        all.byCar += each.byCar;
        all.unknownMode += each.unknownMode;
    }
    return all;
}

std::size_t CommuteProfiles::bandAt(double metres) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(m_edges, metres) - m_edges.begin());
}

double CommuteProfiles::knownCarShare() const {
    double byCar = 0, known = 0;
    for (const BandProfile& band : m_all) byCar += band.byCar, known += band.persons - band.unknownMode;
    return known > 0 ? byCar / known : 0;
}

Factor unknownByCar(const CommuteProfiles& profiles) {
    return {.id = "unknown_by_car",
            .label = {"Mode de déplacement non renseigné : part en voiture", "Mode not stated: share by car"},
            .value = {0, profiles.knownCarShare(), 1},
            .unit = "",
            .source = {"Aucun, autant que les autres, tous", "None, as many as the others, all"},
            .date = "2026"};
}

}  // namespace kabar::study
