// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/commuters.h"

#include "core/commuters/coverage.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kabar::commuters {

namespace {

using coop::ReleasedCell;

constexpr double kEnough = 11;   // persons for a share of their own
constexpr double kTrace = 1e-3;  // of the people: what a band that the profile has nobody in may still hold

/// What fields that may be missing say, where they say it: in the table of the trips or in the one of the homes.
class KnownShares {
public:
    explicit KnownShares(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes) {
        for (const auto& cell : bands.cells) add(cell, static_cast<int>(bandOf(cell, bands.bandEdges)));
        if (homes)
            for (const auto& cell : homes->cells) add(cell, Coverage::kAnyBand);
    }
    [[nodiscard]] double remote(const ReleasedCell& cell, std::size_t band) const {
        return sayRemote(cell.sums) ? remoteOf(cell.sums) : m_remote.mean(cell.key.home, static_cast<int>(band));
    }
    [[nodiscard]] double carless(const ReleasedCell& cell, std::size_t band) const {
        return cell.sums.carKnown > 0 ? carlessOf(cell.sums) : m_carless.mean(cell.key.home, static_cast<int>(band));
    }
    [[nodiscard]] bool remoteKnown() const { return m_remoteKnown; }
    [[nodiscard]] bool carKnown() const { return m_carKnown; }

private:
    static bool sayRemote(const coop::CellSums& sums) { return sums.remoteKnown > 0 && sums.daysOnSite > 0; }
    /// Days that could be worked elsewhere over days on site, a person.
    static double remoteOf(const coop::CellSums& sums) {
        return std::min(1.0, sums.remoteDays / sums.remoteKnown / (sums.daysOnSite / sums.persons));
    }
    static double carlessOf(const coop::CellSums& sums) { return 1 - sums.carOwners / sums.carKnown; }
    void add(const ReleasedCell& cell, int band) {
        if (sayRemote(cell.sums)) m_remote.add(cell.key.home, band, remoteOf(cell.sums), cell.sums.remoteKnown);
        if (cell.sums.carKnown > 0) m_carless.add(cell.key.home, band, carlessOf(cell.sums), cell.sums.carKnown);
        m_remoteKnown |= sayRemote(cell.sums);
        m_carKnown |= cell.sums.carKnown > 0;
    }

    Coverage m_remote, m_carless;
    bool m_remoteKnown = false, m_carKnown = false;
};

/// Collects cells into groups.
class GroupBuilder {
public:
    void add(geo::Zone home, std::size_t band, const coop::CellSums& sums, double share, const ModeShares& modes,
             double remoteShare, double carlessShare) {
        const std::size_t index = m_homes.try_emplace(home, m_homes.size()).first->second;
        for (std::size_t i = 0; i < kModeCount; ++i) {
            if (modes[i] <= 0) continue;
            const auto mode = static_cast<coop::Mode>(i);
            Group& group =
                m_groups.try_emplace({index, band, mode}, Group{.home = index, .band = band, .mode = mode}).first->second;
            const double persons = sums.persons * share * modes[i];
            if (persons <= 0) continue;
            const double before = group.persons / (group.persons + persons);
            group.remoteShare = group.remoteShare * before + remoteShare * (1 - before);
            group.carlessShare = group.carlessShare * before + carlessShare * (1 - before);
            group.persons += persons;
            const double km = mode == coop::Mode::Home ? 0 : 2 * sums.distanceDays / kMetresPerKm;
            group.trips += Trips{sums.daysOnSite, km} * (share * modes[i] / kWeekdays);
        }
    }
    [[nodiscard]] std::vector<geo::Zone> homes() const {
        std::vector<geo::Zone> zones(m_homes.size());
        for (const auto& [zone, index] : m_homes) zones[index] = zone;
        return zones;
    }
    [[nodiscard]] std::vector<Group> groups() const {
        std::vector<Group> all;
        for (const auto& [key, group] : m_groups)
            if (group.persons > 0) all.push_back(group);
        return all;
    }

private:
    std::map<geo::Zone, std::size_t> m_homes;
    std::map<std::tuple<std::size_t, std::size_t, coop::Mode>, Group> m_groups;
};

ModeShares only(coop::Mode mode) {
    ModeShares shares{};
    shares[static_cast<std::size_t>(mode)] = 1;
    return shares;
}

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

}  // namespace

Commuters::Commuters(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes, std::optional<double> unknownByCar)
    : m_edges(bands.bandEdges), m_bands(bandsOf(bands.bandEdges)), m_split(bands), m_detour(bands.detourFactor) {
    const KnownShares known(bands, homes);
    const Spreading spreading(bands, homes);
    m_remoteKnown = known.remoteKnown();
    m_carKnown = known.carKnown();
    m_all = emptyProfile();
    for (const auto& [zone, people] : spreading.unaccounted()) m_zones[zone] = emptyProfile();
    const double byCar = unknownByCar.value_or(m_split.carShare());
    GroupBuilder groups;
    for (const ReleasedCell& cell : bands.cells) {
        if (cell.sums.persons <= 0) continue;
        const std::size_t band = bandOf(cell, m_edges);
        const ModeShares modes = saysMode(cell.key) ? only(*cell.key.mode) : m_split.unknown(band, byCar);
        const double remote = known.remote(cell, band), carless = known.carless(cell, band);
        for (const auto& [zone, share] : spreading.of(cell.key.home)) {
            groups.add(zone, band, cell.sums, share, modes, remote, carless);
            addToProfiles(cell, band, zone, share);
        }
        m_persons += cell.sums.persons;
        if (!saysMode(cell.key)) m_personsWithoutMode += cell.sums.persons;
    }
    m_homes = groups.homes();
    m_groups = groups.groups();
    readDistances(bands);
}

void Commuters::readDistances(const coop::ReleasedTable& bands) {
    std::vector<double> persons(m_bands.size()), distance(m_bands.size());
    for (const ReleasedCell& cell : bands.cells) {
        const std::size_t band = bandOf(cell, m_edges);
        persons[band] += cell.sums.persons;
        distance[band] += cell.sums.distance;
    }
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        const double from = m_bands[band].nearKm * kMetresPerKm;
        const double to = band < m_edges.size() ? m_edges[band] : from * 1.25;
        m_meanDistance.push_back(persons[band] > 0 && distance[band] > 0 ? distance[band] / persons[band] : (from + to) / 2);
    }
}

Commuters::Profile Commuters::emptyProfile() const {
    Profile profile(m_bands.size());
    for (std::size_t band = 0; band < profile.size(); ++band) profile[band].band = band;
    return profile;
}

void Commuters::addToProfiles(const ReleasedCell& cell, std::size_t band, geo::Zone zone, double share) {
    const auto add = [&](Profile& profile) {
        BandProfile& into = profile[band];
        into.persons += share * cell.sums.persons;
        if (cell.key.mode == coop::Mode::Car) into.byCar += share * cell.sums.persons;
        if (!saysMode(cell.key)) into.unknownMode += share * cell.sums.persons;
    };
    add(m_all);
    if (!zone.isValid() || zone.resolution() < kZoneResolution) return;
    add(m_zones.try_emplace(zone, emptyProfile()).first->second);
}

double Commuters::drivers(const BandProfile& profile, double unknownByCar) const {
    return profile.byCar + m_split.unknownCarShare(profile.band, unknownByCar) * profile.unknownMode;
}

double Commuters::carShare(const BandProfile& profile, double unknownByCar) const {
    return profile.persons > 0 ? std::clamp(drivers(profile, unknownByCar) / profile.persons, 0.0, 1.0) : 0;
}

const std::vector<BandProfile>& Commuters::of(geo::Zone zone) const {
    if (!zone.isValid() || zone.resolution() < kZoneResolution) return m_all;
    const auto found = m_zones.find(zone.parent(kZoneResolution));
    if (found == m_zones.end()) return m_all;
    const bool empty = std::ranges::all_of(found->second, [](const BandProfile& band) { return band.persons <= 0; });
    return empty ? m_all : found->second;
}

std::vector<BandProfile> Commuters::tilted(geo::Zone zone, double mean) const {
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
        result.push_back(
            {.persons = tilt[i], .byCar = band.byCar * scale, .unknownMode = band.unknownMode * scale, .band = band.band});
    }
    return result;
}

BandProfile Commuters::at(geo::Zone zone, double metres) const {
    const std::size_t band = bandAt(m_edges, metres);
    for (const Profile* profile : {&of(zone), &m_all})
        if ((*profile)[band].persons >= kEnough) return (*profile)[band];
    BandProfile all{.band = m_bands.size()};
    for (const BandProfile& each : m_all) {
        all.persons += each.persons;
        all.byCar += each.byCar;
        all.unknownMode += each.unknownMode;
    }
    return all;
}

}  // namespace kabar::commuters
