// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/lagrangian.h"

#include "core/solve/p_median.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kabar::solve {

namespace {

constexpr int kIterations = 600;
constexpr int kPatience = 15;  // iterations without a better bound before the step is halved
constexpr double kSmallestStep = 1e-4;
constexpr double kTolerance = 1e-6;  // of the cost: what rounding may hide

/// The relaxed problem at given multipliers: the reduced cost of each site, and the best choice of sites.
struct Relaxed {
    std::vector<double> reduced;
    std::vector<std::size_t> order;  ///< forced sites first, then free ones by reduced cost
    double value = 0;
};

class Subgradient {
public:
    Subgradient(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count)
        : m_costs(costs), m_rules(rules.begin(), rules.end()), m_count(count) {
        if (m_rules.empty()) m_rules.assign(costs.sites, SiteRule::Free);
    }

    /// The cost that a client would pay if the sites were spread evenly: a start that is seldom far off.
    [[nodiscard]] std::vector<double> firstMultipliers() const {
        std::vector<double> multipliers;
        for (std::size_t client = 0; client < m_costs.clients; ++client) {
            const auto row = m_costs.row(client);
            std::vector<Cost> sorted(row.begin(), row.end());
            const auto rank = std::min(sorted.size() - 1, sorted.size() / m_count);
            std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(rank));
            multipliers.push_back(static_cast<double>(sorted[rank]));
        }
        return multipliers;
    }

    [[nodiscard]] Relaxed solve(const std::vector<double>& multipliers) const {
        Relaxed relaxed{.reduced = std::vector<double>(m_costs.sites), .order = {}, .value = 0};
        for (std::size_t client = 0; client < m_costs.clients; ++client) {
            const auto row = m_costs.row(client);
            for (std::size_t site = 0; site < m_costs.sites; ++site)
                relaxed.reduced[site] += std::min(0.0, static_cast<double>(row[site]) - multipliers[client]);
        }
        for (std::size_t site = 0; site < m_costs.sites; ++site)
            if (m_rules[site] != SiteRule::Forbidden) relaxed.order.push_back(site);
        std::ranges::sort(relaxed.order, [&](std::size_t a, std::size_t b) {
            const bool forcedA = m_rules[a] == SiteRule::Forced, forcedB = m_rules[b] == SiteRule::Forced;
            if (forcedA != forcedB) return forcedA;
            return relaxed.reduced[a] != relaxed.reduced[b] ? relaxed.reduced[a] < relaxed.reduced[b] : a < b;
        });
        relaxed.value = std::accumulate(multipliers.begin(), multipliers.end(), 0.0);
        for (std::size_t i = 0; i < m_count; ++i) relaxed.value += relaxed.reduced[relaxed.order[i]];
        return relaxed;
    }

    /// One minus how often each client is served by the sites of `relaxed`.
    [[nodiscard]] std::vector<double> direction(const Relaxed& relaxed, const std::vector<double>& multipliers) const {
        std::vector<double> slack(m_costs.clients, 1);
        for (std::size_t client = 0; client < m_costs.clients; ++client)
            for (std::size_t i = 0; i < m_count; ++i)
                if (static_cast<double>(m_costs.row(client)[relaxed.order[i]]) < multipliers[client]) slack[client] -= 1;
        return slack;
    }

    [[nodiscard]] std::vector<std::size_t> chosen(const Relaxed& relaxed) const {
        std::vector<std::size_t> sites(relaxed.order.begin(), relaxed.order.begin() + static_cast<std::ptrdiff_t>(m_count));
        std::ranges::sort(sites);
        return sites;
    }

    /// Reduced-cost fixing: a free site whose opening (or closing) alone lifts the bound to the incumbent's cost is settled.
    void settle(const Relaxed& relaxed, double cost, std::vector<SiteRule>& rules) const {
        if (relaxed.order.size() <= m_count) return;
        const double limit = cost - 1 + kTolerance * std::max(1.0, cost);
        const double lastIn = relaxed.reduced[relaxed.order[m_count - 1]];
        const double firstOut = relaxed.reduced[relaxed.order[m_count]];
        for (std::size_t i = 0; i < relaxed.order.size(); ++i) {
            const std::size_t site = relaxed.order[i];
            if (m_rules[site] != SiteRule::Free || rules[site] != SiteRule::Free) continue;
            if (i < m_count && relaxed.value - relaxed.reduced[site] + firstOut > limit) rules[site] = SiteRule::Forced;
            if (i >= m_count && m_rules[relaxed.order[m_count - 1]] == SiteRule::Free &&
                relaxed.value - lastIn + relaxed.reduced[site] > limit)
                rules[site] = SiteRule::Forbidden;
        }
    }

    [[nodiscard]] const std::vector<SiteRule>& rules() const { return m_rules; }

private:
    const CostMatrix& m_costs;
    std::vector<SiteRule> m_rules;
    std::size_t m_count;
};

}  // namespace

Relaxation relaxMedian(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count, Incumbent& incumbent,
                       const Watch& watch, const Progress& progress) {
    const Subgradient subgradient(costs, rules, count);
    Relaxation relaxation{.bound = 0, .rules = subgradient.rules()};
    auto multipliers = subgradient.firstMultipliers();
    double step = 1.5;
    int patience = kPatience;
    for (int iteration = 0; iteration < kIterations && step > kSmallestStep && !watch.over(); ++iteration) {
        progress(static_cast<double>(iteration) / kIterations, "bound");
        const Relaxed relaxed = subgradient.solve(multipliers);
        const auto cost = static_cast<double>(incumbent.cost);
        if (relaxed.value > relaxation.bound) {
            relaxation.bound = relaxed.value;
            patience = kPatience;
            auto sites = subgradient.chosen(relaxed);
            if (medianCost(costs, sites) < incumbent.cost + incumbent.cost / 20) {
                auto found = interchange(costs, rules, std::move(sites), watch);
                if (found.cost < incumbent.cost) incumbent = std::move(found);
            }
        } else if (--patience == 0) {
            step /= 2;
            patience = kPatience;
        }
        if (std::ceil(relaxation.bound - kTolerance * std::max(1.0, cost)) >= static_cast<double>(incumbent.cost)) break;
        subgradient.settle(relaxed, static_cast<double>(incumbent.cost), relaxation.rules);
        const auto slack = subgradient.direction(relaxed, multipliers);
        const double norm = std::inner_product(slack.begin(), slack.end(), slack.begin(), 0.0);
        if (norm == 0) break;
        const double length = step * (1.001 * static_cast<double>(incumbent.cost) - relaxed.value) / norm;
        for (std::size_t client = 0; client < costs.clients; ++client) multipliers[client] += length * slack[client];
    }
    return relaxation;
}

}  // namespace kabar::solve
