// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace kabar::solve {

/// Whole costs, so that a bound can prove an optimum.
using Cost = std::int64_t;

enum class SiteRule : std::uint8_t { Free, Forced, Forbidden };

/// Clients by sites, row by row: what serving all of a client's demand from a site costs.
struct CostMatrix {
    std::size_t clients = 0;
    std::size_t sites = 0;
    std::vector<Cost> costs;

    CostMatrix() = default;
    CostMatrix(std::size_t clientCount, std::size_t siteCount)
        : clients(clientCount), sites(siteCount), costs(clientCount * siteCount) {}
    [[nodiscard]] std::span<const Cost> row(std::size_t client) const { return {costs.data() + client * sites, sites}; }
    [[nodiscard]] std::span<Cost> row(std::size_t client) { return {costs.data() + client * sites, sites}; }
};

/// How long a solver may take. The deadline is kept; without one it runs to the proof.
struct Limits {
    std::chrono::duration<double> time{60};
    std::uint64_t seed = 0;
};

/// The best choice found and what is proven about it. With the same problem and seed, the same choice whenever the time
/// suffices for the proof.
struct SiteChoice {
    std::vector<std::size_t> sites;  ///< chosen, ascending
    Cost cost = 0;
    double bound = 0;  ///< no choice costs less
    double seconds = 0;
    bool stopped = false;  ///< by the deadline or the stop token, before the proof was complete

    /// (cost − bound) / cost, 0 when the cost is 0.
    [[nodiscard]] double gap() const;
    [[nodiscard]] bool proven() const { return static_cast<double>(cost) <= bound; }
};

/// Checks that `count` sites can be chosen under `rules` (one a site, or empty for all free). Fails with `OutOfRange`
/// on a wrong length or a count outside [1, sites], with `Infeasible` when too many are forced or forbidden.
[[nodiscard]] Status checkSites(std::size_t sites, std::size_t count, std::span<const SiteRule> rules);

/// Whether the stop token or the deadline says to end; cheap enough for inner loops.
class Watch {
public:
    Watch(const Limits& limits, std::stop_token stop);
    [[nodiscard]] bool over() const { return m_stop.stop_requested() || std::chrono::steady_clock::now() >= m_end; }
    [[nodiscard]] double elapsed() const;    ///< seconds
    [[nodiscard]] double remaining() const;  ///< seconds, 0 once over
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

private:
    std::chrono::steady_clock::time_point m_begin, m_end;
    std::stop_token m_stop;
};

}  // namespace kabar::solve
