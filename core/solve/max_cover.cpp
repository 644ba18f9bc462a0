// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/max_cover.h"

#include "core/solve/interchange.h"
#include "core/solve/mixed_program.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kabar::solve {

namespace {

constexpr int kCoverRestarts = 4;

Status check(const CoverProblem& problem) {
    if (problem.demand.size() != problem.within.size()) return fail(Error::Code::OutOfRange, clause("solve.covers"));
    if (std::ranges::any_of(problem.demand, [](Cost demand) { return demand < 0; }))
        return fail(Error::Code::OutOfRange, clause("solve.demand"));
    for (const auto& sites : problem.within)
        if (std::ranges::any_of(sites, [&](std::size_t site) { return site >= problem.sites; }))
            return fail(Error::Code::OutOfRange, clause("solve.no-site"));
    return checkSites(problem.sites, problem.count, problem.rules);
}

/// Covering is a p-median problem where a covered client costs nothing and an uncovered one its demand.
CostMatrix asCosts(const CoverProblem& problem) {
    CostMatrix costs(problem.demand.size(), problem.sites);
    for (std::size_t client = 0; client < problem.demand.size(); ++client) {
        std::ranges::fill(costs.row(client), problem.demand[client]);
        for (const std::size_t site : problem.within[client]) costs.row(client)[site] = 0;
    }
    return costs;
}

struct CoverProgram {
    MixedProgram program;  ///< columns: the sites, then "left uncovered" of each client
    double scale = 1;
};

CoverProgram formulate(const CoverProblem& problem) {
    CoverProgram cover;
    cover.scale = std::max(1.0, problem.demand.empty() ? 1.0 : static_cast<double>(std::ranges::max(problem.demand)) / 1e4);
    for (std::size_t site = 0; site < problem.sites; ++site) {
        const SiteRule rule = problem.rules.empty() ? SiteRule::Free : problem.rules[site];
        cover.program.addColumn(0, rule == SiteRule::Forced ? 1 : 0, rule == SiteRule::Forbidden ? 0 : 1, true);
    }
    for (const Cost demand : problem.demand) cover.program.addColumn(static_cast<double>(demand) / cover.scale, 0, 1, false);
    const auto count = static_cast<double>(problem.count);
    cover.program.addRow(count, count);
    for (std::size_t site = 0; site < problem.sites; ++site) cover.program.addEntry(static_cast<int>(site), 1);
    for (std::size_t client = 0; client < problem.demand.size(); ++client) {
        cover.program.addRow(1, MixedProgram::kInfinity);
        cover.program.addEntry(static_cast<int>(problem.sites + client), 1);
        for (const std::size_t site : problem.within[client]) cover.program.addEntry(static_cast<int>(site), 1);
    }
    return cover;
}

std::vector<double> startOf(const CoverProblem& problem, const std::vector<std::size_t>& sites) {
    std::vector<double> values(problem.sites + problem.demand.size(), 0);
    for (const std::size_t site : sites) values[site] = 1;
    for (std::size_t client = 0; client < problem.demand.size(); ++client)
        if (std::ranges::none_of(problem.within[client], [&](std::size_t site) { return values[site] > 0; }))
            values[problem.sites + client] = 1;
    return values;
}

std::vector<std::size_t> sitesOf(const CoverProblem& problem, const std::vector<double>& values) {
    std::vector<std::size_t> sites;
    for (std::size_t site = 0; site < problem.sites; ++site)
        if (values[site] > 0.5) sites.push_back(site);
    return sites;
}

}  // namespace

Cost uncovered(const CoverProblem& problem, std::span<const std::size_t> sites) {
    Cost left = 0;
    for (std::size_t client = 0; client < problem.demand.size(); ++client)
        if (std::ranges::none_of(problem.within[client],
                                 [&](std::size_t site) { return std::ranges::contains(sites, site); }))
            left += problem.demand[client];
    return left;
}

Result<SiteChoice> solveCover(const CoverProblem& problem, const Limits& limits, std::stop_token stop,
                              const Progress& progress) {
    if (auto checked = check(problem); !checked) return fail(checked.error());
    const Watch watch(limits, std::move(stop));
    Random random = Random::forPart(limits.seed, "max-cover");
    progress(0, "search");
    Incumbent incumbent = searchSites(asCosts(problem), problem.rules, problem.count, kCoverRestarts, random, watch);
    SiteChoice choice{.sites = std::move(incumbent.sites), .cost = incumbent.cost};
    progress(0.5, "proof");
    if (!choice.proven() && !watch.over()) {
        const CoverProgram cover = formulate(problem);
        const auto solution = runHighs(cover.program, startOf(problem, choice.sites), 0.99 / cover.scale, limits, watch);
        if (!solution) return fail(solution.error());
        if (!solution->columns.empty()) {
            auto sites = sitesOf(problem, solution->columns);
            const Cost cost = uncovered(problem, sites);
            if (cost < choice.cost) choice.sites = std::move(sites), choice.cost = cost;
        }
        const auto cost = static_cast<double>(choice.cost);
        choice.bound = std::clamp(std::ceil(solution->bound * cover.scale - 1e-6 * std::max(1.0, cost)), 0.0, cost);
    }
    choice.stopped = !choice.proven() && watch.over();
    choice.seconds = watch.elapsed();
    progress(1, "proof");
    return choice;
}

}  // namespace kabar::solve
