// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"

#include <algorithm>

/// Parts 1 to 3: what is asked, why now, and against what it was weighed.
namespace kabar::report {

namespace {

using namespace words::brief;

Paragraph decisionSentence(Composition& composition) {
    const std::string field(brief_field::kDecision);
    if (const auto text = composition.written(field))
        return {{Text{*text, true, hasDigit(*text) ? composition.citeText(field) : std::string()}}, field};
    const auto& choice = composition.choice;
    if (choice.decided)
        return {
            {Text{composition.say(kCommitTo, composition.quoted(composition.nameOf(*choice.option))), true, choice.source}},
            field};
    if (choice.tied.size() > 1) {
        std::vector<std::string> names;
        for (const auto* scenario : choice.tied) names.push_back(composition.quoted(composition.nameOf(*scenario)));
        return {
            {Gap{composition.say(kSettleTie, words::joined(names, composition.said)), std::string(brief_field::kChosen)}},
            field};
    }
    return {{composition.gap(kGapDecision, field)}, field};
}

/// What the option costs each payer a year and what it returns, at its adoption; nothing where that is not computed.
std::optional<Paragraph> costsAndReturns(Composition& composition) {
    const auto* option = composition.choice.decided ? composition.choice.option : nullptr;
    if (!option) return std::nullopt;
    std::vector<Run> figures;
    for (const auto indicator : {Indicator::EmployerEurosYear, Indicator::AuthorityEurosYear, Indicator::EmployeeEurosYear,
                                 Indicator::Co2eTonnesYear}) {
        const auto* outcome = option->outcome(indicator);
        if (!outcome) return std::nullopt;
        const auto source = composition.citeOutcome(*option, *outcome);
        figures.emplace_back(asChange(composition.figure(indicator, outcome->change, source)));
    }
    return Paragraph{interleaved(composition.say(kCostsAndReturns, "%1", "%2", "%3", "%4"), figures)};
}

/// The chosen option, or the best while nothing is decided; the one that comes next; the cheapest; and doing nothing.
std::vector<const ScenarioFacts*> comparedOptions(const Composition& composition) {
    const auto* option = composition.choice.option;
    const auto* ballot = decidingBallot(composition.in);
    const ScenarioFacts* next = nullptr;
    const auto score = [&](const ScenarioFacts& scenario) {
        const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear);
        return std::pair(votesFor(ballot, scenario).value_or(-1), outcome ? -outcome->change.mid : 0.0);
    };
    for (const auto& scenario : composition.in.scenarios)
        if (&scenario != option && !scenario.baseline && scenario.lacking.empty() &&
            (!next || score(scenario) > score(*next)))
            next = &scenario;
    std::vector<const ScenarioFacts*> compared;
    for (const auto& scenario : composition.in.scenarios)
        if (scenario.baseline || &scenario == option || &scenario == next || &scenario == composition.smallestStep ||
            std::ranges::contains(composition.choice.tied, &scenario))
            compared.push_back(&scenario);
    return compared;
}

/// What a tonne costs, or why it has no price.
Paragraph priceCell(Composition& composition, const ScenarioFacts& scenario) {
    using Why = scenario::TonnePrice::Why;
    const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear);
    if (scenario.price.euros && outcome)
        return {
            {estimated(*scenario.price.euros, composition.say(kEurosATonne), composition.citeOutcome(scenario, *outcome))}};
    switch (scenario.price.why) {
        case Why::Saves:
            return {{Text{composition.say(kSavesMoney)}}};
        case Why::NothingAvoided:
            return {{Text{composition.say(kAvoidsNothing)}}};
        case Why::NotSureToAvoid:
            return {{Text{composition.say(kNotSureToAvoid)}}};
        default:
            return {{Text{"—"}}};
    }
}

Paragraph netCell(Composition& composition, const ScenarioFacts& scenario) {
    const auto* outcome = scenario.outcome(Indicator::EmployerEurosYear);
    if (!scenario.net || !outcome) return {{Text{"—"}}};
    return {{asChange(composition.euros(*scenario.net, composition.citeOutcome(scenario, *outcome)))}};
}

/// Whether the map may show what a family found: while an option stands for some families, theirs alone.
bool isOfOption(const Composition& composition, study::Family family) {
    const auto* option = composition.choice.option;
    if (!option || option->kind == scenario::Kind::Own) return true;
    return std::ranges::contains(option->families, study::name(family));
}

/// How the findings of a family look on the map.
std::optional<words::Phrase> legendOf(study::Family family) {
    switch (family) {
        case study::Family::ThirdPlaces:
            return kLegendPlaces;
        case study::Family::Shuttles:
            return kLegendLines;
        case study::Family::Carpool:
            return kLegendArcs;
        case study::Family::Active:
            break;
    }
    return std::nullopt;
}

void addMarks(Map& map, const study::Finding& finding) {
    for (const auto& mark : finding.marks)
        map.marks.push_back({mark.label, mark.line, mark.weight, mark.zones, std::string(study::name(finding.family))});
}

Map territoryMap(Composition& composition) {
    Map map;
    std::string legend;
    std::vector<study::Family> shown;
    for (const auto& facts : composition.in.findings) {
        const auto& finding = facts.finding;
        if (finding.marks.empty() || !isOfOption(composition, finding.family)) continue;
        if (map.source.empty()) map.source = composition.citeFinding(facts);
        const auto phrase = legendOf(finding.family);
        if (phrase && !std::ranges::contains(shown, finding.family)) {
            shown.push_back(finding.family);
            legend = legend.empty() ? composition.say(*phrase) : composition.say(kAndAlso, legend, composition.say(*phrase));
        }
        addMarks(map, finding);
    }
    std::ranges::stable_sort(map.marks, std::greater{}, &Map::Mark::weight);
    map.title = legend.empty() ? composition.say(kMapPlain) : composition.say(kMapLegend, legend);
    map.description = map.title;
    std::vector<std::string> busiest;
    for (std::size_t i = 0; i < std::min<std::size_t>(map.marks.size(), 5); ++i)
        if (!map.marks[i].label.empty()) busiest.push_back(words::typeset(map.marks[i].label));
    if (!busiest.empty())
        map.description = composition.say(kMapMostUsed, map.title, words::joined(busiest, composition.said));
    return map;
}

/// The text that says why it fell: by its id, or by its name where an older version wrote that.
std::string fallenField(const Composition& composition, const ScenarioFacts& scenario) {
    std::string byName = std::string(brief_field::kFallen) + scenario.name;
    return composition.written(byName) ? byName : std::string(brief_field::kFallen) + scenario.id;
}

/// Whatever the grid.
bool avoidsLess(const ScenarioFacts::Outcome& mine, const ScenarioFacts::Outcome& theirs, std::size_t gridCases) {
    for (std::size_t i = 0; i < std::max<std::size_t>(gridCases, 1); ++i)
        if (changeUnder(mine, i).mid <= changeUnder(theirs, i).mid) return false;
    return true;
}

/// What fell is told in words; the figures stand in the row itself.
Paragraph verdict(Composition& composition, const ScenarioFacts& scenario) {
    const auto& choice = composition.choice;
    if (choice.decided && &scenario == choice.option) return {{Text{composition.say(kOptionChosen), true, choice.source}}};
    const std::string field = fallenField(composition, scenario);
    if (const auto text = composition.written(field))
        return {{Text{*text, false, hasDigit(*text) ? composition.citeText(field) : std::string()}}, field};
    if (!choice.decided) return {{Text{"—"}}, field};
    Paragraph paragraph{{}, field};
    const auto* ballot = decidingBallot(composition.in);
    const auto votes = votesFor(ballot, scenario);
    if (const auto best = votesFor(ballot, *choice.option); votes && best && *votes < *best)
        paragraph.runs.push_back(
            Text{composition.said.sayCounted(kVotesAgainst, *votes, *best), false, composition.citeBallot(*ballot)});
    const auto* mine = scenario.outcome(Indicator::Co2eTonnesYear);
    const auto* chosen = choice.option->outcome(Indicator::Co2eTonnesYear);
    if (mine && chosen && avoidsLess(*mine, *chosen, openCases(composition.in).size()))
        paragraph.runs.push_back(Text{composition.say(paragraph.runs.empty() ? kAvoidsLess : kAlsoAvoidsLess)});
    if (paragraph.runs.empty()) paragraph.runs.push_back(composition.gap(kGapWhyFell, field));
    return paragraph;
}

Paragraph moneyCell(Composition& composition, const ScenarioFacts& scenario, Indicator indicator) {
    const auto* outcome = scenario.outcome(indicator);
    if (!outcome) return {{Text{"—"}}};
    const auto source = composition.citeOutcome(scenario, *outcome);
    if (scenario.baseline) return {{composition.euros(outcome->total, source)}};
    return {{asChange(composition.euros(outcome->change, source))}};
}

Chart::Role roleOf(const Composition& composition, const ScenarioFacts& scenario) {
    if (scenario.baseline) return Chart::Role::StatusQuo;
    if (composition.choice.decided && &scenario == composition.choice.option) return Chart::Role::Chosen;
    return &scenario == composition.smallestStep ? Chart::Role::SmallestStep : Chart::Role::Other;
}

/// What the rows are compared with, and under which of the grid's cases the CO₂e beside them is.
std::string comparisonPoint(const Composition& composition) {
    const auto cases = openCases(composition.in);
    return cases.size() < 2 ? composition.say(kComparisonPoint)
                            : composition.say(kComparisonPointOfCase, composition.nameOf(cases.front()));
}

Chart::Bar optionBar(Composition& composition, const ScenarioFacts& scenario) {
    Chart::Bar bar{.label = words::typeset(composition.nameOf(scenario)),
                   .role = roleOf(composition, scenario),
                   .figure = {},
                   .instead = {},
                   .cells = {}};
    const auto nothing = [&](std::string source) {
        auto figure = bareCount(0, std::move(source));
        figure.unit = composition.say(kTonnes);
        return figure;
    };
    if (const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear)) {
        const auto source = composition.citeOutcome(scenario, *outcome);
        bar.figure =
            scenario.baseline ? nothing(source) : estimated(avoided(outcome->change), composition.say(kTonnes), source);
    } else {
        bar.instead = composition.say(kUncomputed);
        bar.figure = nothing(
            composition.cite({.id = "scenario/" + scenario.id,
                              .label = composition.say(kSourceScenario, composition.quoted(composition.nameOf(scenario))),
                              .origin = composition.say(kOriginNoResult)}));
    }
    for (const auto payer : {Indicator::EmployerEurosYear, Indicator::EmployeeEurosYear, Indicator::AuthorityEurosYear})
        bar.cells.push_back(moneyCell(composition, scenario, payer));
    bar.cells.push_back(netCell(composition, scenario));
    bar.cells.push_back(priceCell(composition, scenario));
    bar.cells.push_back(scenario.baseline ? Paragraph{{Text{comparisonPoint(composition)}}}
                                          : verdict(composition, scenario));
    return bar;
}

}  // namespace

std::vector<Block> decisionPart(Composition& composition) {
    std::vector<Block> blocks{decisionSentence(composition)};
    if (auto returns = costsAndReturns(composition)) blocks.push_back(std::move(*returns));
    Columns asked;
    const auto ask = [&](words::Phrase title, std::string_view field, words::Phrase unit, words::Phrase gap) {
        asked.columns.push_back(
            {composition.say(title), {{{typedNumber(composition, field, unit, gap)}, std::string(field)}}});
    };
    ask(kAmount, brief_field::kAmount, kEuros, kGapAmount);
    ask(kTime, brief_field::kPersonMonths, kPersonMonths, kGapPersonMonths);
    const std::string date(brief_field::kDate);
    const auto written = composition.written(date);
    const Run when = written ? Run(Text{words::typeset(composition.date(words::readDate(*written).value_or(*written))),
                                        false, composition.citeText(date)})
                             : Run(composition.gap(kGapDate, date));
    asked.columns.push_back({composition.say(kDecideBefore), {{{when}, date}}});
    blocks.push_back(std::move(asked));
    return blocks;
}

std::vector<Block> whyNowPart(Composition& composition) {
    std::vector<Block> blocks;
    const std::string field(brief_field::kWhyNow);
    for (auto& paragraph : writtenParagraphs(composition, field, true)) blocks.push_back(std::move(paragraph));
    if (blocks.empty()) blocks.push_back(Paragraph{{composition.gap(kGapPressing, field)}, field});
    const auto* statusQuo = composition.statusQuo;
    const std::size_t before = blocks.size();
    if (statusQuo) {
        List list;
        for (const auto indicator : {Indicator::VehicleKmDay, Indicator::Co2eTonnesYear, Indicator::EmployeeEurosYear}) {
            const auto* outcome = statusQuo->outcome(indicator);
            if (!outcome) continue;
            const auto source = composition.citeOutcome(*statusQuo, *outcome);
            list.items.push_back({{Text{composition.say(kLabelled, composition.label(indicator))},
                                   composition.figure(indicator, outcome->total, source)}});
        }
        if (!list.items.empty()) {
            blocks.push_back(Paragraph{{Text{composition.say(kDoingNothing), true}}});
            blocks.push_back(std::move(list));
        }
    }
    if (blocks.size() == before) blocks.push_back(Paragraph{{composition.gap(kGapCostOfNothing)}});
    if (composition.in.workshop.territory.empty())
        blocks.push_back(Paragraph{{composition.gap(kGapMap)}});
    else
        blocks.push_back(territoryMap(composition));
    return blocks;
}

std::vector<Block> optionsPart(Composition& composition) {
    if (composition.in.scenarios.empty()) return {Paragraph{{composition.gap(kGapOptions)}}};
    Chart chart{.title = composition.say(kCo2eAvoided),
                .header = {composition.say(kEmployers), composition.say(kEmployees), composition.say(kAuthority),
                           composition.say(kAllPayers), composition.say(kPriceOfATonne), composition.say(kVerdict)},
                .widths = {0.13, 0.15, 0.115, 0.115, 0.115, 0.115, 0.11, 0.15},
                .bars = {}};
    for (const auto* scenario : comparedOptions(composition)) chart.bars.push_back(optionBar(composition, *scenario));
    const auto shown = chart.bars.size();
    std::vector<Block> blocks{std::move(chart)};
    if (shown < composition.in.scenarios.size()) blocks.push_back(Paragraph{{Text{composition.say(kOthersInAnnex)}}});
    if (!composition.choice.decided)
        blocks.push_back(Paragraph{{composition.gap(kGapChosen, brief_field::kChosen)}, std::string(brief_field::kChosen)});
    if (!composition.statusQuo) blocks.push_back(Paragraph{{composition.gap(kGapStatusQuo)}});
    return blocks;
}

}  // namespace kabar::report
