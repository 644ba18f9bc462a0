// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/interchange.h"

#include "core/solve/p_median.h"

#include <algorithm>
#include <limits>

namespace kabar::solve {

namespace {

constexpr Cost kUnserved = std::numeric_limits<Cost>::max() / 4;

SiteRule ruleOf(std::span<const SiteRule> rules, std::size_t site) {
    return rules.empty() ? SiteRule::Free : rules[site];
}

std::vector<std::size_t> forcedSites(std::span<const SiteRule> rules) {
    std::vector<std::size_t> forced;
    for (std::size_t site = 0; site < rules.size(); ++site)
        if (rules[site] == SiteRule::Forced) forced.push_back(site);
    return forced;
}

/// Of each client: the position in the choice of its cheapest site, that cost, and the cost of the second cheapest.
struct Service {
    std::size_t position = 0;
    Cost first = kUnserved, second = kUnserved;
};

std::vector<Service> serve(const CostMatrix& costs, const std::vector<std::size_t>& sites) {
    std::vector<Service> services(costs.clients);
    for (std::size_t client = 0; client < costs.clients; ++client) {
        const auto row = costs.row(client);
        Service& service = services[client];
        for (std::size_t position = 0; position < sites.size(); ++position) {
            const Cost cost = row[sites[position]];
            if (cost < service.first) {
                service.second = service.first;
                service.first = cost;
                service.position = position;
            } else {
                service.second = std::min(service.second, cost);
            }
        }
    }
    return services;
}

struct Exchange {
    Cost gain = 0;
    std::size_t in = 0, out = 0;
};

/// `loss` is scratch: what closing each chosen site would cost once `site` is open.
Exchange bestExchangeFor(const CostMatrix& costs, std::size_t site, const std::vector<Service>& services,
                         const std::vector<bool>& mayClose, std::vector<Cost>& loss) {
    std::ranges::fill(loss, 0);
    Cost gain = 0;
    for (std::size_t client = 0; client < costs.clients; ++client) {
        const Cost cost = costs.costs[client * costs.sites + site];
        const Service& service = services[client];
        if (cost < service.first)
            gain += service.first - cost;
        else
            loss[service.position] += std::min(cost, service.second) - service.first;
    }
    Exchange best{.gain = std::numeric_limits<Cost>::min(), .in = site, .out = 0};
    for (std::size_t position = 0; position < loss.size(); ++position)
        if (mayClose[position] && gain - loss[position] > best.gain) best.gain = gain - loss[position], best.out = position;
    return best;
}

}  // namespace

Cost medianCost(const CostMatrix& costs, std::span<const std::size_t> sites) {
    Cost total = 0;
    for (std::size_t client = 0; client < costs.clients; ++client) {
        Cost least = kUnserved;
        for (const std::size_t site : sites) least = std::min(least, costs.row(client)[site]);
        total += least;
    }
    return total;
}

std::vector<std::size_t> completeGreedily(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count,
                                          std::vector<std::size_t> sites, const Watch& watch) {
    std::vector<Cost> served(costs.clients, kUnserved);
    const auto open = [&](std::size_t site) {
        for (std::size_t client = 0; client < costs.clients; ++client)
            served[client] = std::min(served[client], costs.row(client)[site]);
    };
    for (const std::size_t site : sites) open(site);
    while (sites.size() < count) {
        std::size_t chosen = costs.sites;
        Cost least = std::numeric_limits<Cost>::max();
        for (std::size_t site = 0; site < costs.sites; ++site) {
            if (ruleOf(rules, site) == SiteRule::Forbidden || std::ranges::contains(sites, site)) continue;
            Cost total = 0;
            for (std::size_t client = 0; client < costs.clients; ++client)
                total += std::min(served[client], costs.row(client)[site]);
            if (total < least) least = total, chosen = site;
            if (watch.over()) break;
        }
        sites.push_back(chosen);
        open(chosen);
    }
    std::ranges::sort(sites);
    return sites;
}

Incumbent interchange(const CostMatrix& costs, std::span<const SiteRule> rules, std::vector<std::size_t> sites,
                      const Watch& watch) {
    std::vector<Cost> loss(sites.size());
    while (!watch.over()) {
        const auto services = serve(costs, sites);
        std::vector<bool> mayClose;
        for (const std::size_t site : sites) mayClose.push_back(ruleOf(rules, site) != SiteRule::Forced);
        Exchange best;
        for (std::size_t site = 0; site < costs.sites && !watch.over(); ++site) {
            if (ruleOf(rules, site) == SiteRule::Forbidden || std::ranges::contains(sites, site)) continue;
            const Exchange exchange = bestExchangeFor(costs, site, services, mayClose, loss);
            if (exchange.gain > best.gain) best = exchange;
        }
        if (best.gain <= 0) break;
        sites[best.out] = best.in;
    }
    std::ranges::sort(sites);
    const Cost cost = medianCost(costs, sites);
    return {std::move(sites), cost};
}

Incumbent searchSites(const CostMatrix& costs, std::span<const SiteRule> rules, std::size_t count, int restarts,
                      Random& random, const Watch& watch) {
    Incumbent best = interchange(costs, rules, completeGreedily(costs, rules, count, forcedSites(rules), watch), watch);
    std::vector<std::size_t> free;
    for (std::size_t site = 0; site < costs.sites; ++site)
        if (ruleOf(rules, site) == SiteRule::Free) free.push_back(site);
    for (int restart = 0; restart < restarts && !watch.over(); ++restart) {
        auto sites = forcedSites(rules);
        for (std::size_t taken = 0; sites.size() < count; ++taken) {
            std::swap(free[taken], free[taken + random.below(free.size() - taken)]);
            sites.push_back(free[taken]);
        }
        Incumbent found = interchange(costs, rules, std::move(sites), watch);
        if (found.cost < best.cost || (found.cost == best.cost && found.sites < best.sites)) best = std::move(found);
    }
    return best;
}

}  // namespace kabar::solve
