// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/location.h"

#include <algorithm>
#include <cmath>

namespace kabar::solve {

namespace {
// "No limit" must not overflow the clock.
constexpr double kLongest = 1e7;
}  // namespace

double SiteChoice::gap() const {
    if (cost == 0) return 0;
    return std::max(0.0, (static_cast<double>(cost) - bound) / std::abs(static_cast<double>(cost)));
}

Status checkSites(std::size_t sites, std::size_t count, std::span<const SiteRule> rules) {
    if (count < 1 || count > sites)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("solve.sites", sites)}.of(
            "count", std::to_string(count)));
    if (rules.empty()) return {};
    if (rules.size() != sites)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("solve.rules")}.of(
            "rules", std::to_string(rules.size())));
    const auto forced = static_cast<std::size_t>(std::ranges::count(rules, SiteRule::Forced));
    const auto forbidden = static_cast<std::size_t>(std::ranges::count(rules, SiteRule::Forbidden));
    if (forced > count) return fail(Error::Code::Infeasible, clause("solve.forced"));
    if (sites - forbidden < count) return fail(Error::Code::Infeasible, clause("solve.forbidden"));
    return {};
}

Watch::Watch(const Limits& limits, std::stop_token stop)
    : m_begin(std::chrono::steady_clock::now()), m_stop(std::move(stop)) {
    const std::chrono::duration<double> length(std::clamp(limits.time.count(), 0.0, kLongest));
    m_end = m_begin + std::chrono::duration_cast<std::chrono::steady_clock::duration>(length);
}

double Watch::elapsed() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
}

double Watch::remaining() const {
    if (m_stop.stop_requested()) return 0;
    return std::max(0.0, std::chrono::duration<double>(m_end - std::chrono::steady_clock::now()).count());
}

}  // namespace kabar::solve
