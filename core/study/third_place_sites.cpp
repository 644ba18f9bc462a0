// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/third_place_sites.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kabar::study {

namespace {

constexpr int kCandidateResolution = 7;
constexpr Metres kApart{1200};        // a zone's centre this near to a named place is no further candidate
constexpr double kNegligible = 1e-6;  // share of a cell

}  // namespace

ThirdPlaceSites::ThirdPlaceSites(const StudyInput& input, const coop::ReleasedTable& homes,
                                 const ThirdPlaceOptions& options) {
    addHomes(input, homes);
    addCandidates(input.gazetteer);
    const double reach = options.accessMinutes * 60;
    for (const HomeCell& home : m_homes)
        for (const CandidateSite& site : m_sites) {
            m_distances.push_back(input.travel.distance(options.access, home.point, site.point).value);
            m_within.push_back(input.travel.duration(options.access, home.point, site.point).value <= reach);
        }
}

void ThirdPlaceSites::addHomes(const StudyInput& input, const coop::ReleasedTable& homes) {
    for (const coop::ReleasedCell& cell : homes.cells) {
        const double known = std::min(cell.sums.remoteKnown, cell.sums.persons);
        if (!isPlaced(cell.key.home)) {
            m_personsLeftOut += cell.sums.persons;
            continue;
        }
        m_personsUnknown += cell.sums.persons - known;
        // a day already worked at home saves no trip: no more days than these people come to the site
        const double remoteDays =
            std::min(cell.sums.remoteDays, cell.sums.daysOnSite * known / std::max(1.0, cell.sums.persons));
        if (known <= 0 || remoteDays <= 0) continue;
        HomeCell home{.cell = &cell, .point = input.gazetteer.point(cell.key.home), .groups = {}};
        const auto profile = input.population.tilted(cell.key.home, cell.sums.distance / cell.sums.persons);
        for (std::size_t band = 0; band < profile.size(); ++band)
            if (profile[band].persons > kNegligible)
                home.groups.push_back({.daysAWeek = profile[band].persons * remoteDays,
                                       .persons = profile[band].persons * known,
                                       .commute = input.population.meanDistance(band),
                                       .modes = profile[band]});
        m_homes.push_back(std::move(home));
    }
}

void ThirdPlaceSites::addCandidates(const Gazetteer& gazetteer) {
    for (const geo::Place& place : gazetteer.places()) m_sites.push_back({{place.name}, place.position});
    std::set<geo::Zone> populated;
    for (const HomeCell& home : m_homes)
        if (home.cell->key.home.resolution() >= kCandidateResolution)
            populated.insert(home.cell->key.home.parent(kCandidateResolution));
    for (const geo::Zone zone : populated) {
        const geo::Coordinate point = gazetteer.point(zone);
        if (std::ranges::none_of(m_sites,
                                 [&](const CandidateSite& site) { return geo::distance(site.point, point) < kApart; }))
            m_sites.push_back({gazetteer.place(point), point});
    }
}

bool ThirdPlaceSites::serves(std::size_t home, std::size_t site, const CommuterGroup& group) const {
    return m_within[home * m_sites.size() + site] && isWorthGoing(distance(home, site), group.commute);
}

std::size_t ThirdPlaceSites::nearest(std::size_t home, std::span<const std::size_t> sites) const {
    return *std::ranges::min_element(sites, {}, [&](std::size_t site) { return distance(home, site); });
}

solve::MedianProblem ThirdPlaceSites::medianProblem() const {
    solve::MedianProblem problem{.costs = solve::CostMatrix(m_homes.size(), m_sites.size()), .count = 1, .rules = {}};
    for (std::size_t home = 0; home < m_homes.size(); ++home)
        for (std::size_t site = 0; site < m_sites.size(); ++site) {
            double cost = 0;
            for (const CommuterGroup& group : m_homes[home].groups)
                cost += kTenths * group.daysAWeek * (serves(home, site, group) ? distance(home, site) : group.commute);
            problem.costs.row(home)[site] = std::llround(cost);
        }
    return problem;
}

solve::CoverProblem ThirdPlaceSites::coverProblem() const {
    solve::CoverProblem problem{.demand = {}, .within = {}, .sites = m_sites.size(), .count = 1, .rules = {}};
    for (std::size_t home = 0; home < m_homes.size(); ++home) {
        double days = 0;
        for (const CommuterGroup& group : m_homes[home].groups) days += group.daysAWeek;
        problem.demand.push_back(std::llround(kTenths * days));
        auto& within = problem.within.emplace_back();
        for (std::size_t site = 0; site < m_sites.size(); ++site)
            if (m_within[home * m_sites.size() + site]) within.push_back(site);
    }
    return problem;
}

}  // namespace kabar::study
