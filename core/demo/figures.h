// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/commute_record.h"
#include "core/demo/published_facts.h"
#include "core/geo/territory.h"

#include <span>
#include <string>
#include <vector>

namespace kabar::demo {

/// The people of one commune, beside what its share of the population would be.
struct CommuneFigures {
    std::string code, name;
    int homes = 0;
    double expectedHomes = 0;
    int jobs = 0;
};

/// What is held against the published facts, counted over commute records.
struct Figures {
    int employers = 0;
    int employees = 0;
    double meanDistanceKm = 0;  ///< one way, great circle times detourFactor()
    double shareUnder5Km = 0;
    double shareOwnCommune = 0;  ///< work in the commune that they live in
    std::vector<CommuneFigures> communes;
};

/// Sums records up, employer by employer.
class FigureCount {
public:
    explicit FigureCount(const geo::Territory& territory);
    void addEmployer(std::span<const coop::CommuteRecord> staff);
    [[nodiscard]] Figures figures() const;

private:
    const geo::Territory& m_territory;
    Figures m_sums;
};

/// Fails with `OutOfRange`, naming the figure, when one of the three lies further than kTolerance from what is published.
[[nodiscard]] Status holdAgainst(const Figures& figures, const PublishedFacts& facts);

}  // namespace kabar::demo
