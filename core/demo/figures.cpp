// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/figures.h"

#include "core/demo/commuting.h"

#include <cmath>
#include <format>

namespace kabar::demo {

FigureCount::FigureCount(const geo::Territory& territory) : m_territory(territory) {
    for (const geo::Commune& commune : territory.communes) m_sums.communes.push_back({commune.code, commune.name, 0, 0, 0});
}

void FigureCount::addEmployer(std::span<const coop::CommuteRecord> staff) {
    const auto indexOf = [this](const geo::Commune& commune) {
        return static_cast<std::size_t>(&commune - m_territory.communes.data());
    };
    ++m_sums.employers;
    m_sums.employees += static_cast<int>(staff.size());
    for (const coop::CommuteRecord& record : staff) {
        const Metres way = roadDistance(record.home, record.work);
        m_sums.meanDistanceKm += way.value / 1000;
        if (way < kNear) ++m_sums.shareUnder5Km;
        const geo::Commune* home = m_territory.communeAt(record.home);
        const geo::Commune* work = m_territory.communeAt(record.work);
        if (home) ++m_sums.communes[indexOf(*home)].homes;
        if (work) ++m_sums.communes[indexOf(*work)].jobs;
        if (home && home == work) ++m_sums.shareOwnCommune;
    }
}

Figures FigureCount::figures() const {
    Figures figures = m_sums;
    if (figures.employees == 0) return figures;
    figures.meanDistanceKm /= figures.employees;
    figures.shareUnder5Km /= figures.employees;
    figures.shareOwnCommune /= figures.employees;
    double population = 0;
    for (const geo::Commune& commune : m_territory.communes) population += commune.population;
    for (std::size_t c = 0; c < figures.communes.size(); ++c)
        figures.communes[c].expectedHomes = figures.employees * m_territory.communes[c].population / population;
    return figures;
}

Status holdAgainst(const Figures& figures, const PublishedFacts& facts) {
    const auto hold = [](std::string_view name, double value, double published) -> Status {
        if (std::abs(value / published - 1) <= kTolerance) return {};
        return fail(Error{.code = Error::Code::OutOfRange,
                          .clause = clause("demo.published", std::lround(100 * kTolerance), published)}
                        .of(name, std::format("{:.3f}", value)));
    };
    if (auto held = hold("mean_distance_km", figures.meanDistanceKm, facts.meanDistanceKm); !held) return held;
    if (auto held = hold("share_under_5km", figures.shareUnder5Km, facts.shareUnder5Km); !held) return held;
    return hold("share_own_commune", figures.shareOwnCommune, facts.shareOwnCommune);
}

}  // namespace kabar::demo
