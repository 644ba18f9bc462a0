// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/corridor.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace kabar::study {

namespace {

constexpr double kShortHops = 1.5;  // exponent: two hops of 5 km cost less than one of 10
constexpr double kStrength = 0.75;
constexpr double kLongHop = 4;  // times dearer: only where nobody lives between

using Matrix = std::vector<std::vector<double>>;

class CorridorSearch {
public:
    CorridorSearch(const std::vector<geo::Coordinate>& points, const std::vector<Flow>& flows, const CorridorRules& rules)
        : m_flows(flows),
          m_rules(rules),
          m_between(points.size(), std::vector<double>(points.size())),
          m_taken(flows.size(), false) {
        for (std::size_t a = 0; a < points.size(); ++a)
            for (std::size_t b = 0; b < points.size(); ++b) m_between[a][b] = geo::distance(points[a], points[b]).value;
    }

    [[nodiscard]] std::optional<Corridor> strongest(const std::stop_token& stop) const {
        std::optional<Corridor> best;
        for (const std::size_t seed : seeds()) {
            if (stop.stop_requested()) break;
            auto corridor = along(chain(m_flows[seed].origin, m_flows[seed].destination));
            if (corridor && (!best || strength(*corridor) > strength(*best))) best = std::move(corridor);
        }
        return best;
    }

    void take(const Corridor& corridor) {
        for (const std::size_t flow : corridor.flows) m_taken[flow] = true;
    }

private:
    static double strength(const Corridor& corridor) {
        return corridor.tripMetres / std::pow(std::max(1.0, corridor.length), kStrength);
    }

    [[nodiscard]] std::vector<std::size_t> seeds() const {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            if (!m_taken[i] && m_flows[i].origin != m_flows[i].destination) order.push_back(i);
        std::ranges::stable_sort(order, std::greater(),
                                 [&](std::size_t i) { return m_flows[i].trips * m_flows[i].distance; });
        order.resize(std::min(order.size(), m_rules.seeds));
        return order;
    }

    /// Dijkstra's shortest chain of hops.
    [[nodiscard]] std::vector<std::size_t> chain(std::size_t from, std::size_t to) const {
        const std::size_t count = m_between.size();
        std::vector<double> cost(count, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> previous(count, count);
        using Entry = std::pair<double, std::size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        cost[from] = 0;
        queue.emplace(0, from);
        while (!queue.empty()) {
            const auto [reached, point] = queue.top();
            queue.pop();
            if (point == to) break;
            if (reached > cost[point]) continue;
            for (std::size_t next = 0; next < count; ++next) {
                if (next == point) continue;
                const double hop = m_between[point][next];
                const double total = reached + std::pow(hop, kShortHops) * (hop > m_rules.longestHop.value ? kLongHop : 1);
                if (total < cost[next]) cost[next] = total, previous[next] = point, queue.emplace(total, next);
            }
        }
        std::vector<std::size_t> stops;
        for (std::size_t point = to; point != count; point = previous[point]) stops.push_back(point);
        std::ranges::reverse(stops);
        return stops;
    }

    /// Positions along `stops` in metres by road.
    [[nodiscard]] std::vector<double> positions(const std::vector<std::size_t>& stops) const {
        std::vector<double> at{0};
        for (std::size_t i = 1; i < stops.size(); ++i)
            at.push_back(at.back() + m_between[stops[i - 1]][stops[i]] * m_rules.roadFactor);
        return at;
    }

    [[nodiscard]] std::optional<std::size_t> nearestStop(const std::vector<std::size_t>& stops, std::size_t point) const {
        const auto nearest = std::ranges::min_element(stops, {}, [&](std::size_t stop) { return m_between[point][stop]; });
        if (m_between[point][*nearest] > m_rules.access.value) return std::nullopt;
        return static_cast<std::size_t>(nearest - stops.begin());
    }

    [[nodiscard]] Corridor load(const std::vector<std::size_t>& stops) const {
        Corridor corridor{
            .stops = stops, .boardings = std::vector<double>(stops.size()), .alightings = std::vector<double>(stops.size())};
        const auto at = positions(stops);
        corridor.length = at.back();
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            if (m_taken[i]) continue;
            const Flow& flow = m_flows[i];
            const auto board = nearestStop(stops, flow.origin), alight = nearestStop(stops, flow.destination);
            if (!board || !alight || *board >= *alight) continue;
            if (at[*alight] - at[*board] > m_rules.greatestDetour * flow.distance) continue;
            corridor.flows.push_back(i);
            corridor.boardings[*board] += flow.trips;
            corridor.alightings[*alight] += flow.trips;
            corridor.trips += flow.trips;
            corridor.tripMetres += flow.trips * flow.distance;
        }
        return corridor;
    }

    /// The line over `stops` without the stops that hardly anybody uses.
    [[nodiscard]] std::optional<Corridor> along(std::vector<std::size_t> stops) const {
        if (stops.size() < 2) return std::nullopt;
        Corridor corridor = load(stops);
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < stops.size(); ++i) {
            const bool end = i == 0 || i + 1 == stops.size();
            if (end || corridor.boardings[i] + corridor.alightings[i] >= m_rules.leastAtStop) kept.push_back(stops[i]);
        }
        if (kept.size() < stops.size()) corridor = load(kept);
        if (corridor.flows.empty() || corridor.length > m_rules.longestLine) return std::nullopt;
        return corridor;
    }

    const std::vector<Flow>& m_flows;
    const CorridorRules& m_rules;
    Matrix m_between;  ///< great circle, metres
    std::vector<bool> m_taken;
};

}  // namespace

std::vector<Corridor> strongestCorridors(const std::vector<geo::Coordinate>& points, const std::vector<Flow>& flows,
                                         std::size_t count, const CorridorRules& rules, const std::stop_token& stop) {
    CorridorSearch search(points, flows, rules);
    std::vector<Corridor> corridors;
    while (corridors.size() < count && !stop.stop_requested()) {
        auto best = search.strongest(stop);
        if (!best) break;
        search.take(*best);
        corridors.push_back(std::move(*best));
    }
    return corridors;
}

}  // namespace kabar::study
