// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/siting.h"

#include "core/demo/apportionment.h"
#include "core/demo/settlement.h"
#include "core/geo/zone.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kabar::demo {

namespace {

constexpr int kFittingRounds = 40;
constexpr double kLeastPerSite = 6;
constexpr double kSiteRadius = 300;  // metres

double sizeOf(std::size_t employer) {
    const std::size_t rank = employer / trades().size() + 1;
    return trades()[employer % trades().size()].size / std::pow(static_cast<double>(rank), 0.7);
}

/// ASCII letters and digits with single hyphens; accents of French fall to their letter.
std::string slugOf(std::string_view name) {
    std::string slug;
    for (std::size_t i = 0; i < name.size(); ++i) {
        auto byte = static_cast<unsigned char>(name[i]);
        if (byte == 0xC3 && i + 1 < name.size()) {  // the Latin-1 supplement of UTF-8
            static constexpr std::string_view kLetters = "aaaaaaaceeeeiiiidnooooo-ouuuuypsaaaaaaaceeeeiiiidnooooo-ouuuuypy";
            byte = static_cast<unsigned char>(kLetters[(static_cast<unsigned char>(name[++i]) - 0x80) & 0x3F]);
        }
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<unsigned char>(byte - 'A' + 'a');
        const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (kept)
            slug += static_cast<char>(byte);
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

/// Zones by how much an employer of the trade wants to be there, best first.
std::vector<std::size_t> preferredZones(const Trade& trade, const geo::Territory& territory,
                                        std::span<const ActivityZone> zones, std::span<const int> workers, Random& random) {
    std::vector<double> appeal(zones.size());
    for (std::size_t z = 0; z < zones.size(); ++z) {
        const double chance = trade.siting == Siting::Everywhere ? random.uniform(0.2, 1) : random.uniform(0.8, 1);
        appeal[z] = workers[z] * chance;
        const auto rank = std::ranges::find(trade.communes, territory.communes[zones[z].commune].code);
        if (trade.siting == Siting::Chosen && rank != trade.communes.end())
            appeal[z] += 1e9 * static_cast<double>(trade.communes.end() - rank);
    }
    std::vector<std::size_t> order(zones.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t z) { return appeal[z]; });
    return order;
}

/// Weights of 0 where an employer has no site. A zone takes a site only while its workers can fill it.
class Presence {
public:
    Presence(std::size_t employers, std::span<const int> workers)
        : m_open(employers, std::vector<bool>(workers.size(), false)), m_sites(workers.size(), 0), m_workers(workers) {}

    [[nodiscard]] bool hasRoom(std::size_t zone) const {
        return m_sites[zone] < std::max(kEmployersPerZone, m_workers[zone] / 4);
    }
    void open(std::size_t employer, std::size_t zone) {
        if (m_open[employer][zone]) return;
        m_open[employer][zone] = true;
        ++m_sites[zone];
    }
    [[nodiscard]] bool isOpen(std::size_t employer, std::size_t zone) const { return m_open[employer][zone]; }
    [[nodiscard]] int sites(std::size_t zone) const { return m_sites[zone]; }

private:
    std::vector<std::vector<bool>> m_open;
    std::vector<int> m_sites;
    std::span<const int> m_workers;
};

Presence openSites(std::span<const Employer> employers, std::span<const double> sizes, const geo::Territory& territory,
                   std::span<const ActivityZone> zones, std::span<const int> workers, Random& random) {
    Presence presence(employers.size(), workers);
    for (std::size_t e = 0; e < employers.size(); ++e) {
        const Trade& trade = *employers[e].trade;
        const double most = std::min(trade.reach * static_cast<double>(zones.size()), sizes[e] / kLeastPerSite);
        int left = std::max(1, static_cast<int>(std::round(most)));
        for (const std::size_t z : preferredZones(trade, territory, zones, workers, random)) {
            if (left == 0) break;
            if (workers[z] == 0 || !presence.hasRoom(z)) continue;
            presence.open(e, z);
            --left;
        }
    }
    // A zone with too few employers takes those of the largest size for a site, networks of branches first.
    const auto wanted = std::min(kEmployersPerZone, static_cast<int>(employers.size()));
    std::vector<double> load(employers.size());
    for (std::size_t e = 0; e < employers.size(); ++e)
        load[e] = sizes[e] * (employers[e].trade->siting == Siting::Everywhere ? 1 : 0.1);
    for (std::size_t z = 0; z < zones.size(); ++z)
        while (presence.sites(z) < wanted) {
            std::size_t best = employers.size();
            for (std::size_t e = 0; e < employers.size(); ++e)
                if (!presence.isOpen(e, z) && (best == employers.size() || load[e] > load[best])) best = e;
            presence.open(best, z);
            load[best] *= 0.7;
        }
    return presence;
}

/// Shares above kMaxZoneShare are cut and spread over the others of the zone.
void cutDominance(std::vector<double>& shares) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const auto top = std::ranges::max_element(shares);
    const double excess = *top - kMaxZoneShare * sum, others = sum - *top;
    if (sum <= 0 || excess <= 0 || others <= 0) return;
    for (double& share : shares) share *= (others + excess) / others;
    *top = kMaxZoneShare * sum;
}

}  // namespace

std::vector<Employer> foundEmployers(int count) {
    std::vector<Employer> employers(static_cast<std::size_t>(count));
    for (std::size_t e = 0; e < employers.size(); ++e) {
        const Trade& trade = trades()[e % trades().size()];
        const std::size_t round = e / trades().size();
        employers[e].trade = &trade;
        employers[e].name = trade.name;
        if (round > 0) employers[e].name = std::string(trade.stem) + " " + std::string(inventedPlaces()[round - 1]);
        employers[e].slug = slugOf(employers[e].name);
    }
    return employers;
}

Staffing divideWork(std::span<const Employer> employers, const geo::Territory& territory,
                    std::span<const ActivityZone> zones, std::span<const int> workers, Random& random) {
    std::vector<double> sizes(employers.size());
    for (std::size_t e = 0; e < sizes.size(); ++e) sizes[e] = sizeOf(e);
    const double scale =
        std::accumulate(workers.begin(), workers.end(), 0.0) / std::accumulate(sizes.begin(), sizes.end(), 0.0);
    for (double& size : sizes) size *= scale;
    const Presence presence = openSites(employers, sizes, territory, zones, workers, random);

    std::vector<std::vector<double>> shares(zones.size(), std::vector<double>(employers.size(), 0));
    for (std::size_t z = 0; z < zones.size(); ++z)
        for (std::size_t e = 0; e < employers.size(); ++e)
            if (presence.isOpen(e, z)) shares[z][e] = workers[z] * sizes[e] * random.uniform(0.6, 1.4);
    for (int round = 0; round < kFittingRounds; ++round) {
        for (std::size_t e = 0; e < employers.size(); ++e) {
            double sum = 0;
            for (const auto& zone : shares) sum += zone[e];
            for (auto& zone : shares) zone[e] *= sum > 0 ? sizes[e] / sum : 0;
        }
        for (std::size_t z = 0; z < zones.size(); ++z) {
            const double sum = std::accumulate(shares[z].begin(), shares[z].end(), 0.0);
            for (double& share : shares[z]) share *= sum > 0 ? workers[z] / sum : 0;
            cutDominance(shares[z]);
        }
    }

    Staffing staff(employers.size(), std::vector<int>(zones.size(), 0));
    for (std::size_t z = 0; z < zones.size(); ++z) {
        std::vector<std::size_t> present;
        std::vector<double> weights;
        for (std::size_t e = 0; e < employers.size(); ++e) {
            if (!presence.isOpen(e, z)) continue;
            present.push_back(e);
            weights.push_back(shares[z][e]);
        }
        const std::vector<int> parts = apportionAtLeast(workers[z], weights, 1);
        for (std::size_t i = 0; i < present.size(); ++i) staff[present[i]][z] = parts[i];
    }
    return staff;
}

geo::Coordinate siteIn(const ActivityZone& zone, const geo::Territory& territory, Random& random) {
    const geo::Zone cell = geo::Zone::at(zone.centre, 7);
    const std::string& commune = territory.communes[zone.commune].code;
    for (int i = 0; i < 100; ++i) {
        const double east = random.uniform(-kSiteRadius, kSiteRadius), north = random.uniform(-kSiteRadius, kSiteRadius);
        const geo::Coordinate position = offset(zone.centre, east, north);
        const bool onLand = std::hypot(east, north) <= kSiteRadius && geo::contains(territory.outline, position);
        if (!onLand || geo::Zone::at(position, 7) != cell) continue;
        const geo::Commune* there = territory.communeAt(position);
        if (there && there->code == commune) return position;
    }
    return zone.centre;
}

}  // namespace kabar::demo
