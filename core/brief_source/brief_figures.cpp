// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/brief_readers.h"

#include <algorithm>
#include <tuple>

namespace kabar::brief_source {

namespace {

/// The studies whose proposals a ready scenario tries out; none for teleworking, electric cars, and the room's own.
std::vector<std::string> familiesOf(scenario::Kind kind) {
    switch (kind) {
        case scenario::Kind::ThirdPlaces:
            return {"third_places"};
        case scenario::Kind::Carpool:
            return {"carpool"};
        case scenario::Kind::Shuttles:
            return {"shuttles"};
        case scenario::Kind::Light:
            return {"active"};
        case scenario::Kind::Together:
            return {"third_places", "active", "carpool", "shuttles"};
        case scenario::Kind::Baseline:
        case scenario::Kind::Remote:
        case scenario::Kind::Electric:
        case scenario::Kind::Own:
            break;
    }
    return {};
}

std::vector<std::string> names(const std::vector<factor::FactorId>& factors) {
    std::vector<std::string> all;
    for (const auto id : factors) all.emplace_back(factor::name(id));
    return all;
}

}  // namespace

std::vector<report::TableFacts> tableFacts(std::span<const coop::ReleasedTable> tables) {
    std::vector<report::TableFacts> facts;
    for (const auto& table : tables)
        facts.push_back({table.name, table.algorithmHash, table.releasedAt, table.report.asked, table.report.released,
                         table.report.merged, table.report.minPersonsInCell, table.report.persons});
    return facts;
}

std::vector<report::FindingFacts> findingFacts(std::span<const study::StudyResult> studies) {
    std::vector<report::FindingFacts> facts;
    for (const auto& result : studies)
        for (const auto& finding : result.findings) facts.push_back({finding, result.computedAt, result.seed});
    return facts;
}

/// Emissions under each case of the grid that the room has not chosen from.
void addCases(const scenario::Comparison& comparison, const scenario::Outcome& outcome, report::ScenarioFacts& facts) {
    const auto emissions =
        std::ranges::find(facts.outcomes, report::Indicator::Co2eTonnesYear, &report::ScenarioFacts::Outcome::indicator);
    if (emissions == facts.outcomes.end()) return;
    for (const auto& each : outcome.cases)
        for (const auto& factor : comparison.factors) {
            const auto named = std::ranges::find(factor.value.cases, each.id, &factor::Case::id);
            if (named == factor.value.cases.end() || !factor::isKnown(each.value)) continue;
            emissions->cases.push_back({each.id, named->label, each.value, each.change});
        }
}

std::vector<report::ScenarioFacts> scenarioFacts(const scenario::Comparison& comparison) {
    std::vector<report::ScenarioFacts> facts;
    for (const scenario::Compared& compared : comparison.scenarios) {
        const auto& [each, outcome] = std::tie(compared.scenario, compared.outcome);
        report::ScenarioFacts one{.id = each.id > 0 ? std::to_string(each.id) : std::string(scenario::name(each.kind)),
                                  .name = each.name,
                                  .kind = each.kind,
                                  .baseline = each.kind == scenario::Kind::Baseline,
                                  .families = familiesOf(each.kind),
                                  .lacking = outcome.lacking,
                                  .seed = comparison.seed};
        for (const auto indicator : scenario::kIndicators)
            if (factor::isKnown(outcome.values[indicator]))  // what rests on a missing factor stays a gap
                one.outcomes.push_back({indicator, outcome.values[indicator], outcome.change[indicator],
                                        names(scenario::factorsOf(indicator))});
        addCases(comparison, outcome, one);
        if (!one.baseline && outcome.lacking.empty() && scenario::isKnown(outcome.stake)) {
            one.net = scenario::netEuros(outcome.stake, outcome.stakes);
            one.price = scenario::tonnePrice(outcome.stake, outcome.stakes);
        }
        for (const auto& origin : comparison.origins) one.tables.push_back(origin.name);
        facts.push_back(std::move(one));
    }
    return facts;
}

std::vector<report::FactorFacts> factorFacts(const factor::FactorSet& factors) {
    std::vector<report::FactorFacts> facts;
    for (const auto& each : factors.all()) {
        report::FactorFacts one{.id = std::string(factor::name(each.id)),
                                .label = each.label,
                                .unit = each.unit,
                                .source = each.value.source,
                                .date = each.value.date,
                                .value = each.range(),
                                .changedInRoom = each.roomValue.has_value(),
                                .missing = each.isMissing(),
                                .fromFrance = each.standing == factor::Standing::France};
        if (each.isOpen())
            for (const auto& named : each.value.cases) one.cases.push_back({named.label, named.value});
        facts.push_back(std::move(one));
    }
    return facts;
}

}  // namespace kabar::brief_source
