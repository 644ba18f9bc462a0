// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/pools.h"

#include "core/scenario/coverage.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace kabar::scenario {

namespace {

constexpr double kWeekdays = 5;
constexpr double kMetresPerKm = 1000;

using WayShares = std::array<double, kWayCount>;

bool saysMode(const coop::CellKey& key) {
    return key.mode && *key.mode != coop::Mode::Unknown;
}

/// How those of each band travel who said so.
class ModeSplit {
public:
    explicit ModeSplit(const coop::ReleasedTable& table) : m_bands(table.bandEdges.size() + 1) {
        for (const auto& cell : table.cells) {
            if (!saysMode(cell.key)) continue;
            const auto way = static_cast<std::size_t>(wayOf(*cell.key.mode));
            m_bands[static_cast<std::size_t>(bandOf(cell, table.bandEdges))][way] += cell.sums.persons;
            m_all[way] += cell.sums.persons;
        }
        normalise(m_all);
        for (WayShares& band : m_bands)
            if (!normalise(band)) band = m_all;
    }
    [[nodiscard]] WayShares of(const coop::ReleasedCell& cell, int band) const {
        if (!saysMode(cell.key)) return m_bands[static_cast<std::size_t>(band)];
        WayShares one{};
        one[static_cast<std::size_t>(wayOf(*cell.key.mode))] = 1;
        return one;
    }

private:
    static bool normalise(WayShares& shares) {
        double sum = 0;
        for (const double share : shares) sum += share;
        if (sum <= 0) {
            shares[static_cast<std::size_t>(Way::Car)] = 1;
            return false;
        }
        for (double& share : shares) share /= sum;
        return true;
    }

    std::vector<WayShares> m_bands;
    WayShares m_all{};
};

/// What fields that may be missing say, where they say it: in the table of the trips or in the one of the homes.
class KnownShares {
public:
    explicit KnownShares(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes) {
        for (const auto& cell : bands.cells) add(cell, bandOf(cell, bands.bandEdges));
        if (homes)
            for (const auto& cell : homes->cells) add(cell, Coverage::kAnyBand);
    }
    [[nodiscard]] double remote(const coop::ReleasedCell& cell, int band) const {
        return sayRemote(cell.sums) ? remoteOf(cell.sums) : m_remote.mean(cell.key.home, band);
    }
    [[nodiscard]] double carless(const coop::ReleasedCell& cell, int band) const {
        return cell.sums.carKnown > 0 ? carlessOf(cell.sums) : m_carless.mean(cell.key.home, band);
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
    void add(const coop::ReleasedCell& cell, int band) {
        if (sayRemote(cell.sums)) m_remote.add(cell.key.home, band, remoteOf(cell.sums), cell.sums.remoteKnown);
        if (cell.sums.carKnown > 0) m_carless.add(cell.key.home, band, carlessOf(cell.sums), cell.sums.carKnown);
        m_remoteKnown |= sayRemote(cell.sums);
        m_carKnown |= cell.sums.carKnown > 0;
    }

    Coverage m_remote, m_carless;
    bool m_remoteKnown = false, m_carKnown = false;
};

}  // namespace

std::vector<Band> bandsOf(std::span<const double> edges) {
    std::vector<Band> bands(edges.size() + 1);
    for (std::size_t i = 0; i < edges.size(); ++i) bands[i].farKm = bands[i + 1].nearKm = edges[i] / kMetresPerKm;
    return bands;
}

int bandAt(std::span<const double> edges, double metres) {
    return static_cast<int>(std::ranges::upper_bound(edges, metres) - edges.begin());
}

int bandOf(const coop::ReleasedCell& cell, std::span<const double> edges) {
    const auto last = static_cast<int>(edges.size());
    if (cell.key.band != coop::CellKey::kAnyBand) return std::clamp<int>(cell.key.band, 0, last);
    return cell.sums.persons > 0 ? bandAt(edges, cell.sums.distance / cell.sums.persons) : 0;
}

Pools makePools(const coop::ReleasedTable& table, const coop::ReleasedTable* homesTable) {
    const ModeSplit split(table);
    const KnownShares known(table, homesTable);
    Pools result{.bands = bandsOf(table.bandEdges), .remoteKnown = known.remoteKnown(), .carKnown = known.carKnown()};
    std::map<geo::Zone, std::size_t> homes;
    std::map<std::tuple<std::size_t, int, Way>, Pool> pools;
    for (const auto& cell : table.cells) {
        const coop::CellSums& sums = cell.sums;
        if (sums.persons <= 0) continue;
        const int band = bandOf(cell, table.bandEdges);
        const std::size_t home = homes.try_emplace(cell.key.home, homes.size()).first->second;
        const double remoteShare = known.remote(cell, band);
        const double carlessShare = known.carless(cell, band);
        const WayShares ways = split.of(cell, band);
        for (std::size_t i = 0; i < kWayCount; ++i) {
            if (ways[i] <= 0) continue;
            const auto way = static_cast<Way>(i);
            Pool& pool = pools.try_emplace({home, band, way}, Pool{.home = home, .band = band, .way = way}).first->second;
            const double persons = sums.persons * ways[i];
            const double before = pool.persons / (pool.persons + persons);
            pool.remoteShare = pool.remoteShare * before + remoteShare * (1 - before);
            pool.carlessShare = pool.carlessShare * before + carlessShare * (1 - before);
            pool.persons += persons;
            const double km = way == Way::Home ? 0 : 2 * sums.distanceDays / kMetresPerKm;
            pool.trips += Trips{sums.daysOnSite, km} * (ways[i] / kWeekdays);
        }
        result.persons += sums.persons;
        if (!saysMode(cell.key)) result.personsWithoutMode += sums.persons;
    }
    result.homes.resize(homes.size());
    for (const auto& [zone, index] : homes) result.homes[index] = zone;
    for (auto& [key, pool] : pools) result.pools.push_back(pool);
    return result;
}

}  // namespace kabar::scenario
