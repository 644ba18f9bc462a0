// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/pair_headline.h"

#include "core/words/headlines.h"
#include "ui/async/qt_text.h"

namespace kabar::ui {

using namespace scenario;

PairHeadline pairHeadline(const PairRun& run, std::span<const Scenario> scenarios, std::size_t a, std::size_t b) {
    const Scale scale(run.model(), baselineOf(scenarios), run.factors().middle());
    std::vector<Stake> stakes;
    for (const Scenario& each : scenarios) stakes.push_back(scale.of(each.levers));
    const auto named = [&](std::size_t index) { return Named{scenarios[index].name, scenarios[index].kind}; };
    const Outcome& outcome = run.outcomeB();
    PairHeadline headline{.facts = {.scenario = named(b),
                                    .against = named(a),
                                    .vehicleKm = outcome.change[Indicator::VehicleKmDay],
                                    .tonnes = outcome.change[Indicator::Co2eTonnesYear],
                                    .euros = netEuros(outcome.stake, outcome.stakes),
                                    .price = tonnePrice(outcome.stake, outcome.stakes)},
                          .better = betterThan(stakes, b),
                          .waterfall = waterfall(scale, scenarios[b].levers)};
    Headline& facts = headline.facts;
    for (const CaseOutcome& each : outcome.cases) facts.tonnesByCase.push_back(each.change.mid);
    if (a != b) facts.wins = wins(outcome.stakes, std::vector<Stake>(outcome.stakes.size()));
    if (headline.better) facts.better = Better{named(*headline.better), stakes[*headline.better] - stakes[b]};
    facts.leaveOut = headline.waterfall.leaveOut;
    facts.withoutThem = headline.waterfall.without - headline.waterfall.whole;
    facts.already = headline.waterfall.already.outlay;
    return headline;
}

ScenarioHeadline inWords(const PairHeadline& headline, const words::Words& words) {
    const Headline& facts = headline.facts;
    ScenarioHeadline said;
    said.sentence = qt(words::headline(facts, words));
    said.ranges = qt(words::headlineRanges(facts, words));
    said.price = qt(words::tonnePrice(facts, words));
    said.better = qt(words::better(facts, words));
    said.betterIndex = headline.better ? static_cast<int>(*headline.better) : -1;
    said.wins = qt(words::wins(facts, words));
    said.leaveOut = qt(words::leaveOut(facts, words));
    said.already = qt(words::alreadyPaid(facts, words));
    return said;
}

}  // namespace kabar::ui
