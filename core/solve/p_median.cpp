// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/p_median.h"

#include "core/solve/interchange.h"
#include "core/solve/lagrangian.h"
#include "core/solve/mixed_program.h"

#include <algorithm>
#include <cmath>

namespace kabar::solve {

namespace {

constexpr int kMedianRestarts = 8;
constexpr double kRounding = 1e-6;  // relative: how far a bound in floating point may be off

/// The greatest whole number that `bound` proves, never above `cost`.
double wholeBound(double bound, Cost cost) {
    const auto most = static_cast<double>(cost);
    return std::min(most, std::ceil(bound - kRounding * std::max(1.0, most)));
}

/// The radius formulation: for each client and each of its distinct costs D1 < D2 < … a column z_k, 1 when no chosen site
/// costs at most D_k; the cost of the client is D1 + Σ (D_{k+1} − D_k) z_k.
class RadiusProgram {
public:
    RadiusProgram(const CostMatrix& costs, const std::vector<SiteRule>& rules, std::size_t count, double scale)
        : m_costs(costs), m_scale(scale), m_column(costs.sites, -1) {
        for (std::size_t site = 0; site < costs.sites; ++site)
            if (rules[site] != SiteRule::Forbidden)
                m_column[site] = m_program.addColumn(0, rules[site] == SiteRule::Forced ? 1 : 0, 1, true);
        m_program.addRow(static_cast<double>(count), static_cast<double>(count));
        for (const int column : m_column)
            if (column >= 0) m_program.addEntry(column, 1);
        const auto allowed =
            static_cast<std::size_t>(std::ranges::count_if(m_column, [](int column) { return column >= 0; }));
        for (std::size_t client = 0; client < costs.clients; ++client) addClient(client, allowed - count + 1);
    }

    [[nodiscard]] const MixedProgram& program() const { return m_program; }
    [[nodiscard]] double constant() const { return m_constant; }

    [[nodiscard]] std::vector<double> start(const std::vector<std::size_t>& sites) const {
        std::vector<double> values(m_program.costs.size(), 0);
        for (const std::size_t site : sites)
            if (m_column[site] >= 0) values[static_cast<std::size_t>(m_column[site])] = 1;
        for (const auto& [column, client, radius] : m_radii) {
            const bool reached =
                std::ranges::any_of(sites, [&](std::size_t site) { return m_costs.row(client)[site] <= radius; });
            values[static_cast<std::size_t>(column)] = reached ? 0 : 1;
        }
        return values;
    }

    [[nodiscard]] std::vector<std::size_t> sites(const std::vector<double>& values) const {
        std::vector<std::size_t> chosen;
        for (std::size_t site = 0; site < m_column.size(); ++site)
            if (m_column[site] >= 0 && values[static_cast<std::size_t>(m_column[site])] > 0.5) chosen.push_back(site);
        return chosen;
    }

private:
    struct Radius {
        int column;
        std::size_t client;
        Cost radius;
    };

    /// Among any `reach` cheapest allowed sites at least one is chosen, so that no further radius matters.
    void addClient(std::size_t client, std::size_t reach) {
        std::vector<std::pair<Cost, int>> near;
        for (std::size_t site = 0; site < m_costs.sites; ++site)
            if (m_column[site] >= 0) near.emplace_back(m_costs.row(client)[site], m_column[site]);
        std::ranges::sort(near);
        m_constant += static_cast<double>(near.front().first) / m_scale;
        const Cost last = near[reach - 1].first;
        int previous = -1;
        for (std::size_t i = 0; i < near.size() && near[i].first < last;) {
            const Cost radius = near[i].first;
            const std::size_t from = i;
            while (near[i].first == radius) ++i;  // ends, for the last radius is greater
            const int column = m_program.addColumn(static_cast<double>(near[i].first - radius) / m_scale, 0, 1, false);
            m_radii.push_back({column, client, radius});
            m_program.addRow(previous < 0 ? 1 : 0, MixedProgram::kInfinity);  // z_k + Σ y ≥ z_{k−1}, and z_0 = 1
            m_program.addEntry(column, 1);
            if (previous >= 0) m_program.addEntry(previous, -1);
            for (std::size_t j = from; j < i; ++j) m_program.addEntry(near[j].second, 1);
            previous = column;
        }
    }

    const CostMatrix& m_costs;
    double m_scale;
    std::vector<int> m_column;  ///< of each site; −1 when it is out
    std::vector<Radius> m_radii;
    MixedProgram m_program;
    double m_constant = 0;
};

/// Costs of metres times persons would drown HiGHS's tolerances: its coefficients are kept below 10 000.
double scaleOf(const CostMatrix& costs) {
    return std::max(1.0, static_cast<double>(std::ranges::max(costs.costs)) / 1e4);
}

Status prove(const MedianProblem& problem, const std::vector<SiteRule>& rules, const Limits& limits, const Watch& watch,
             SiteChoice& choice) {
    const auto forced = static_cast<std::size_t>(std::ranges::count(rules, SiteRule::Forced));
    const auto forbidden = static_cast<std::size_t>(std::ranges::count(rules, SiteRule::Forbidden));
    if (forced > problem.count || rules.size() - forbidden < problem.count) {
        choice.bound = static_cast<double>(choice.cost);  // the relaxation alone has shown that nothing better exists
        return {};
    }
    const double scale = scaleOf(problem.costs);
    const RadiusProgram radius(problem.costs, rules, problem.count, scale);
    // The incumbent may lie outside what the relaxation left open: then only better choices are looked for.
    const bool inside =
        std::ranges::all_of(choice.sites, [&](std::size_t site) { return rules[site] != SiteRule::Forbidden; }) &&
        static_cast<std::size_t>(std::ranges::count_if(
            choice.sites, [&](std::size_t site) { return rules[site] == SiteRule::Forced; })) == forced;
    const auto start = inside ? radius.start(choice.sites) : std::vector<double>();
    const auto solution = runHighs(radius.program(), start, 0.99 / scale, limits, watch);
    if (!solution) {
        if (solution.error().code != Error::Code::Infeasible) return fail(solution.error());
        choice.bound = static_cast<double>(choice.cost);  // nothing better exists
        return {};
    }
    if (!solution->columns.empty()) {
        auto sites = radius.sites(solution->columns);
        const Cost cost = medianCost(problem.costs, sites);
        if (cost < choice.cost) choice.sites = std::move(sites), choice.cost = cost;
    }
    // A choice outside the open sites costs at least as much as the incumbent did.
    choice.bound = std::max(choice.bound, wholeBound((solution->bound + radius.constant()) * scale, choice.cost));
    return {};
}

}  // namespace

Result<SiteChoice> solveMedian(const MedianProblem& problem, const Limits& limits, std::stop_token stop,
                               const Progress& progress) {
    if (problem.costs.clients == 0) return fail(Error::Code::OutOfRange, clause("solve.no-client"));
    if (auto checked = checkSites(problem.costs.sites, problem.count, problem.rules); !checked) return fail(checked.error());
    if (std::ranges::any_of(problem.costs.costs, [](Cost cost) { return cost < 0; }))
        return fail(Error::Code::OutOfRange, clause("solve.cost"));

    const Watch watch(limits, std::move(stop));
    Random random = Random::forPart(limits.seed, "p-median");
    progress(0, "search");
    Incumbent incumbent = searchSites(problem.costs, problem.rules, problem.count, kMedianRestarts, random, watch);
    progress(0.3, "bound");
    const auto relaxation =
        relaxMedian(problem.costs, problem.rules, problem.count, incumbent, watch, part(progress, 0.3, 0.6));

    SiteChoice choice{
        .sites = std::move(incumbent.sites), .cost = incumbent.cost, .bound = wholeBound(relaxation.bound, incumbent.cost)};
    choice.bound = std::max(choice.bound, 0.0);
    progress(0.6, "proof");
    if (!choice.proven() && !watch.over())
        if (auto proof = prove(problem, relaxation.rules, limits, watch, choice); !proof) return fail(proof.error());
    choice.stopped = !choice.proven() && watch.over();
    choice.seconds = watch.elapsed();
    progress(1, "proof");
    return choice;
}

}  // namespace kabar::solve
