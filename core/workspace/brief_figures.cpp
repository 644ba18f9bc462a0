// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/brief_readers.h"

#include <algorithm>
#include <cctype>

namespace kabar::workspace {

namespace {

report::Interval interval(const study::Range& range) {
    return {range.low, range.mid, range.high};
}

report::Indicator indicatorOf(scenario::Indicator indicator) {
    switch (indicator) {
        case scenario::Indicator::VehicleKmDay:
            return report::Indicator::VehicleKmDay;
        case scenario::Indicator::Co2eTonnesYear:
            return report::Indicator::Co2eTonnesYear;
        case scenario::Indicator::EmployerEurosYear:
            return report::Indicator::EmployerEurYear;
        case scenario::Indicator::EmployeeEurosYear:
            return report::Indicator::EmployeeEurYear;
        case scenario::Indicator::AuthorityEurosYear:
            return report::Indicator::AuthorityEurYear;
        case scenario::Indicator::MinutesDay:
            return report::Indicator::MinutesDay;
    }
    return {};
}

/// Factors carry their units as codes; a French document says them in French.
std::string frenchUnit(std::string unit) {
    static constexpr std::pair<std::string_view, std::string_view> words[]{{"CO2e", "CO₂e"},
                                                                           {"passenger-km", "passager·km"},
                                                                           {"persons/car", "personnes/voiture"},
                                                                           {"persons", "personnes"},
                                                                           {"seats", "places"},
                                                                           {"days", "jours"},
                                                                           {"day", "jour"},
                                                                           {"years", "ans"},
                                                                           {"year", "an"},
                                                                           {"trip", "trajet"},
                                                                           {"stop", "arrêt"},
                                                                           {"seat", "place"},
                                                                           {"share", "(part)"},
                                                                           {"ratio", "(rapport)"},
                                                                           {"hour", "heure"},
                                                                           {"week", "semaine"},
                                                                           {"car", "voiture"},
                                                                           {"vehicle", "véhicule"},
                                                                           {"month", "mois"}};
    for (std::size_t at = 0; at < unit.size();) {
        const auto isWhole = [&](std::string_view code) {
            const auto end = at + code.size();
            return unit.compare(at, code.size(), code) == 0 &&
                   (code == "CO2e" || end == unit.size() || std::isalpha(static_cast<unsigned char>(unit[end])) == 0);
        };
        const auto* found = std::ranges::find_if(words, isWhole, &std::pair<std::string_view, std::string_view>::first);
        if (found == std::end(words)) {
            ++at;
            continue;
        }
        unit.replace(at, found->first.size(), found->second);
        at += found->second.size();
    }
    return unit;
}

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

std::vector<std::string> names(const std::vector<scenario::FactorId>& factors) {
    std::vector<std::string> all;
    for (const auto factor : factors) all.emplace_back(scenario::name(factor));
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
        for (const auto& finding : result.findings) {
            report::FindingFacts each{.id = finding.id,
                                      .family = std::string(study::name(finding.family)),
                                      .text = finding.textFr,
                                      .persons = finding.persons,
                                      .vehicleKmPerDay = interval(finding.vehicleKmPerDay),
                                      .table = finding.table,
                                      .cells = static_cast<int>(finding.cells.size()),
                                      .computedAt = result.computedAt,
                                      .seed = result.seed};
            for (const auto& mark : finding.marks)
                each.marks.push_back({mark.label, mark.line, mark.weight, mark.zones, each.family});
            facts.push_back(std::move(each));
        }
    return facts;
}

std::vector<report::ScenarioFacts> scenarioFacts(const scenario::Comparison& comparison) {
    std::vector<report::ScenarioFacts> facts;
    for (const auto& [each, outcome] : comparison.scenarios) {
        report::ScenarioFacts one{.id = each.id > 0 ? std::to_string(each.id) : std::string(scenario::name(each.kind)),
                                  .name = each.name,
                                  .baseline = each.kind == scenario::Kind::Baseline,
                                  .families = familiesOf(each.kind),
                                  .seed = comparison.seed};
        for (const auto indicator : scenario::kIndicators)
            one.outcomes.push_back({indicatorOf(indicator), interval(outcome.values[indicator]),
                                    interval(outcome.change[indicator]), names(scenario::factorsOf(indicator))});
        for (const auto& origin : comparison.origins) one.tables.push_back(origin.name);
        facts.push_back(std::move(one));
    }
    return facts;
}

std::vector<report::FactorFacts> factorFacts(const scenario::FactorSet& factors,
                                             std::span<const study::StudyResult> studies) {
    std::vector<report::FactorFacts> facts;
    for (const auto& factor : factors.all()) {
        const auto value = factor.roomValue ? report::Interval{*factor.roomValue, *factor.roomValue, *factor.roomValue}
                                            : report::Interval{factor.low, factor.mid, factor.high};
        facts.push_back({std::string(scenario::name(factor.id)), factor.labelFr, frenchUnit(factor.unit), factor.source,
                         factor.date, value, factor.roomValue.has_value()});
    }
    for (const auto& result : studies)
        for (const auto& factor : result.factors)
            if (std::ranges::find(facts, factor.id, &report::FactorFacts::id) == facts.end())
                facts.push_back({factor.id, factor.label.fr, frenchUnit(factor.unit), factor.source.fr, factor.date,
                                 interval(factor.value), false});
    return facts;
}

}  // namespace kabar::workspace
