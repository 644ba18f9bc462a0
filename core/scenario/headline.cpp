// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/headline.h"

#include <algorithm>

namespace kabar::scenario {

Headline headlineOf(const Comparison& comparison, std::size_t scenario) {
    const Compared& one = comparison.scenarios[scenario];
    const auto named = [](const Compared& each) { return Named{each.scenario.name, each.scenario.kind}; };
    const auto base =
        std::ranges::find(comparison.scenarios, Kind::Baseline, [](const Compared& each) { return each.scenario.kind; });
    const bool hasBase = base != comparison.scenarios.end();
    Headline headline{.scenario = named(one),
                      .against = hasBase ? named(*base) : Named{std::string(readyName(Kind::Baseline)), Kind::Baseline},
                      .vehicleKm = one.outcome.change[Indicator::VehicleKmDay],
                      .tonnes = one.outcome.change[Indicator::Co2eTonnesYear],
                      .euros = netEuros(one.outcome.stake, one.outcome.stakes),
                      .price = tonnePrice(one.outcome.stake, one.outcome.stakes),
                      .leaveOut = one.waterfall.leaveOut,
                      .withoutThem = one.waterfall.without - one.waterfall.whole,
                      .already = one.waterfall.already.outlay};
    for (const CaseOutcome& each : one.outcome.cases) headline.tonnesByCase.push_back(each.change.mid);
    if (hasBase && &*base != &one) headline.wins = wins(one.outcome.stakes, base->outcome.stakes);
    if (one.better) {
        const Compared& other = comparison.scenarios[*one.better];
        headline.better = Better{named(other), other.outcome.stake - one.outcome.stake};
    }
    return headline;
}

}  // namespace kabar::scenario
