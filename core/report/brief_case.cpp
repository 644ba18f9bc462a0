// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <algorithm>

/// Parts 1 to 3: what is asked, why now, and against what it was weighed.
namespace kabar::report {

namespace {

Paragraph decisionSentence(Composition& composition) {
    const std::string field(brief_field::kDecision);
    if (const auto text = composition.written(field))
        return {{Text{*text, true, hasDigit(*text) ? composition.citeText(field) : std::string()}}, field};
    const auto& choice = composition.choice;
    if (choice.decided)
        return {{Text{typeset("Engager l’option « " + choice.option->name + " »"), true, choice.source}}, field};
    if (choice.tied.size() > 1) {
        std::string names;
        for (const auto& name : choice.tied) names += (names.empty() ? "« " : ", « ") + name + " »";
        return {{Gap{typeset("départager " + names + ", ex æquo au vote"), std::string(brief_field::kChosen)}}, field};
    }
    return {{Gap{"la décision, en une phrase", field}}, field};
}

/// How the findings of a family look on the map.
std::string legendOf(std::string_view family) {
    if (family == "third_places") return "maisons : tiers-lieux";
    if (family == "shuttles") return "lignes à arrêts : navettes";
    if (family == "carpool") return "arcs : covoiturage";
    return {};
}

Map territoryMap(Composition& composition) {
    Map map;
    std::string legend;
    for (const auto& finding : composition.in.findings) {
        if (finding.marks.empty()) continue;
        if (map.source.empty()) map.source = composition.citeFinding(finding);
        if (const auto words = legendOf(finding.family); !legend.contains(words))
            legend += (legend.empty() ? "" : " ; ") + words;
        map.marks.insert(map.marks.end(), finding.marks.begin(), finding.marks.end());
    }
    std::ranges::stable_sort(map.marks, std::greater{}, &Map::Mark::weight);
    map.title = typeset(legend.empty() ? "Carte du territoire, sans constat placé" : "Carte du territoire ; " + legend);
    map.description = map.title;
    for (std::size_t i = 0; i < std::min<std::size_t>(map.marks.size(), 5); ++i)
        if (!map.marks[i].label.empty())
            map.description += (i == 0 ? ". Les plus fréquentés : " : ", ") + map.marks[i].label;
    map.description = typeset(map.description);
    return map;
}

/// What fell is told in words; the figures stand in the row itself.
Paragraph verdict(Composition& composition, const ScenarioFacts& scenario) {
    const auto& choice = composition.choice;
    if (choice.decided && &scenario == choice.option) return {{Text{"Option retenue", true, choice.source}}};
    const std::string field = std::string(brief_field::kFallen) + scenario.name;
    if (const auto text = composition.written(field))
        return {{Text{*text, false, hasDigit(*text) ? composition.citeText(field) : std::string()}}, field};
    if (!choice.decided) return {{Text{"—"}}, field};
    Paragraph paragraph{{}, field};
    const auto* ballot = decidingBallot(composition.in);
    const auto votes = votesFor(ballot, scenario);
    if (const auto best = votesFor(ballot, *choice.option); votes && best && *votes < *best)
        paragraph.runs.push_back(
            Text{std::to_string(*votes) + " voix contre " + std::to_string(*best), false, composition.citeBallot(*ballot)});
    const auto* mine = scenario.outcome(Indicator::Co2eTonnesYear);
    const auto* chosen = choice.option->outcome(Indicator::Co2eTonnesYear);
    if (mine && chosen && mine->change.mid > chosen->change.mid)
        paragraph.runs.push_back(Text{paragraph.runs.empty() ? "Évite moins de CO₂e" : typeset(" ; évite moins de CO₂e")});
    if (paragraph.runs.empty()) paragraph.runs.push_back(Gap{"pourquoi écartée", field});
    return paragraph;
}

Paragraph moneyCell(Composition& composition, const ScenarioFacts& scenario, Indicator indicator) {
    const auto* outcome = scenario.outcome(indicator);
    if (!outcome) return {{Text{"—"}}};
    const auto source = composition.citeOutcome(scenario, *outcome);
    if (scenario.baseline) return {{euros(outcome->total, source)}};
    return {{asChange(euros(outcome->change, source))}};
}

Chart::Role roleOf(const Composition& composition, const ScenarioFacts& scenario) {
    if (scenario.baseline) return Chart::Role::StatusQuo;
    if (composition.choice.decided && &scenario == composition.choice.option) return Chart::Role::Chosen;
    return &scenario == composition.smallestStep ? Chart::Role::SmallestStep : Chart::Role::Other;
}

Chart::Bar optionBar(Composition& composition, const ScenarioFacts& scenario) {
    Chart::Bar bar{.label = typeset(scenario.name), .role = roleOf(composition, scenario), .figure = {}, .cells = {}};
    if (const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear)) {
        const auto source = composition.citeOutcome(scenario, *outcome);
        bar.figure = scenario.baseline ? counted(0, "t", source) : estimated(avoided(outcome->change), "t", source);
    } else {
        bar.figure = counted(0, "t",
                             composition.cite({.id = "scenario/" + scenario.id,
                                               .label = typeset("Scénario « " + scenario.name + " »"),
                                               .origin = "sans résultat"}));
    }
    for (const auto payer : {Indicator::EmployerEurYear, Indicator::EmployeeEurYear, Indicator::AuthorityEurYear})
        bar.cells.push_back(moneyCell(composition, scenario, payer));
    bar.cells.push_back(scenario.baseline ? Paragraph{{Text{typeset("Point de comparaison : niveaux ; ailleurs, écarts")}}}
                                          : verdict(composition, scenario));
    return bar;
}

}  // namespace

std::vector<Block> decisionPart(Composition& composition) {
    std::vector<Block> blocks{decisionSentence(composition)};
    Columns asked;
    const auto ask = [&](const char* title, std::string_view field, std::string_view unit, std::string_view gap) {
        asked.columns.push_back({title, {{{typedNumber(composition, field, unit, gap)}, std::string(field)}}});
    };
    ask("Montant", brief_field::kAmount, "€", "montant");
    ask("Temps", brief_field::kPersonMonths, "personnes-mois", "personnes-mois");
    const std::string date(brief_field::kDate);
    const auto written = composition.written(date);
    const Run when =
        written ? Run(Text{typeset(formatDate(readDate(*written).value_or(*written))), false, composition.citeText(date)})
                : Run(Gap{"date", date});
    asked.columns.push_back({"Décider avant", {{{when}, date}}});
    blocks.push_back(std::move(asked));
    return blocks;
}

std::vector<Block> whyNowPart(Composition& composition) {
    std::vector<Block> blocks;
    const std::string field(brief_field::kWhyNow);
    for (auto& paragraph : writtenParagraphs(composition, field, true)) blocks.push_back(std::move(paragraph));
    if (blocks.empty()) blocks.push_back(Paragraph{{Gap{"ce qui presse", field}}, field});
    const auto* statusQuo = composition.statusQuo;
    const std::size_t before = blocks.size();
    if (statusQuo) {
        List list;
        for (const auto indicator : {Indicator::VehicleKmDay, Indicator::Co2eTonnesYear, Indicator::EmployeeEurYear}) {
            const auto* outcome = statusQuo->outcome(indicator);
            if (!outcome) continue;
            const auto source = composition.citeOutcome(*statusQuo, *outcome);
            const auto figure = indicator == Indicator::EmployeeEurYear
                                    ? euros(outcome->total, source)
                                    : estimated(outcome->total, style(indicator).unit, source);
            list.items.push_back({{Text{typeset(style(indicator).label + " : ")}, figure}});
        }
        if (!list.items.empty()) {
            blocks.push_back(Paragraph{{Text{typeset("Ne rien faire, c’est continuer ainsi :"), true}}});
            blocks.push_back(std::move(list));
        }
    }
    if (blocks.size() == before) blocks.push_back(Paragraph{{Gap{"le coût de ne rien faire (calculer les scénarios)", {}}}});
    if (composition.in.workshop.territory.empty())
        blocks.push_back(Paragraph{{Gap{"la carte (page Territoire)", {}}}});
    else
        blocks.push_back(territoryMap(composition));
    return blocks;
}

std::vector<Block> optionsPart(Composition& composition) {
    if (composition.in.scenarios.empty()) return {Paragraph{{Gap{"les options (calculer les scénarios)", {}}}}};
    Chart chart{.title = "CO₂e évité, en tonnes par an",
                .header = {"Employeurs", "Salariés", "Collectivité", "Verdict"},
                .widths = {0.16, 0.24, 0.125, 0.125, 0.125, 0.225},
                .bars = {}};
    for (const auto& scenario : composition.in.scenarios) chart.bars.push_back(optionBar(composition, scenario));
    std::vector<Block> blocks{std::move(chart)};
    if (!composition.choice.decided)
        blocks.push_back(
            Paragraph{{Gap{"l’option retenue (vote clos, ou choix de l’animateur)", std::string(brief_field::kChosen)}},
                      std::string(brief_field::kChosen)});
    if (!composition.statusQuo) blocks.push_back(Paragraph{{Gap{"le statu quo, comme point de comparaison", {}}}});
    return blocks;
}

}  // namespace kabar::report
