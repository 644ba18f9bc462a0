// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <algorithm>
#include <format>

/// Parts 7 to 9: what it rests on, who does what, and the next step.
namespace kabar::report {

namespace {

Paragraph participants(Composition& composition) {
    const auto& people = composition.in.people;
    if (people.empty())
        return {{Text{typeset("Participants : "), true}, Gap{"qui était inscrit, qui était présent (page Atelier)", {}}}};
    const auto source = composition.citePeople();
    return {{Text{typeset("Participants : "), true},
             counted(static_cast<double>(std::ranges::count_if(people, &Person::present)), "présents", source), Text{", "},
             counted(static_cast<double>(std::ranges::count_if(people, &Person::registered)), "inscrits", source)}};
}

Paragraph method(Composition& composition) {
    const auto& in = composition.in;
    if (in.tables.empty())
        return {{Text{typeset("Méthode : "), true}, Gap{"interroger les employeurs (page Coopérative)", {}}}};
    const auto widest = std::ranges::max_element(in.tables, {}, &TableFacts::persons);
    const auto source = composition.citeTable(*widest);
    Paragraph paragraph{
        {Text{typeset("Méthode : "), true}, Text{"sommes de "}, counted(widest->persons, "salariés", source)}};
    if (in.employers > 0) {
        paragraph.runs.push_back(Text{", "});
        paragraph.runs.push_back(counted(
            in.employers, "employeurs",
            composition.cite(
                {.id = "employers", .label = "Employeurs de la coopérative", .origin = "liste des employeurs du fichier"})));
    }
    if (in.disclosure) {
        paragraph.runs.push_back(Text{", calculées chez eux, jamais moins de "});
        paragraph.runs.push_back(counted(in.disclosure->minPersons, "personnes par cellule", source));
    }
    return paragraph;
}

Paragraph score(Composition& composition) {
    const auto* ballot = decidingBallot(composition.in);
    if (!ballot) return {{Text{"Vote : ", true}, Gap{"un vote clos (page Atelier)", {}}}};
    const auto source = composition.citeBallot(*ballot);
    Paragraph paragraph{{Text{typeset("Vote : "), true}}};
    const auto best = winners(*ballot);
    for (const auto* option : best) paragraph.runs.push_back(Text{typeset("« " + option->label + " » ")});
    paragraph.runs.push_back(counted(best.front()->votes, best.size() > 1 ? "voix chacun, ex æquo" : "voix", source));
    paragraph.runs.push_back(Text{" sur "});
    paragraph.runs.push_back(counted(ballot->voters, "votants", source));
    return paragraph;
}

/// The option, other than `option`, that avoids most.
const ScenarioFacts* strongestRival(const BriefInput& input, const ScenarioFacts* option) {
    const ScenarioFacts* rival = nullptr;
    for (const auto& scenario : input.scenarios) {
        const auto* other = scenario.outcome(Indicator::Co2eTonnesYear);
        if (&scenario == option || scenario.baseline || !other) continue;
        if (!rival || other->change.mid < rival->outcome(Indicator::Co2eTonnesYear)->change.mid) rival = &scenario;
    }
    return rival;
}

/// Whether the order of the two survives their ranges.
std::string rankInWords(const std::string& name, const Interval& mine, const std::string& rival, const Interval& theirs) {
    if (mine.mid >= theirs.mid)
        return "« " + name + " » évite le plus de CO₂e" +
               (mine.low > theirs.high ? ", même au bas de sa fourchette"
                                       : ", mais sa fourchette recouvre celle de « " + rival + " »");
    return "« " + name + " » évite moins de CO₂e que « " + rival + " »" +
           (mine.high < theirs.low ? ", quelles que soient les hypothèses" : ", mais leurs fourchettes se recouvrent");
}

Paragraph robustness(Composition& composition) {
    const auto* option = composition.choice.option;
    const auto* chosen = option ? option->outcome(Indicator::Co2eTonnesYear) : nullptr;
    if (!chosen) return {{Text{typeset("Robustesse : "), true}, Gap{"calculer les scénarios", {}}}};
    const auto* rival = strongestRival(composition.in, option);
    const auto words = rival ? rankInWords(option->name, avoided(chosen->change), rival->name,
                                           avoided(rival->outcome(Indicator::Co2eTonnesYear)->change))
                             : std::string("aucune autre option à laquelle comparer");
    return {{Text{typeset("Robustesse : "), true}, Text{typeset(words), false, composition.citeOutcome(*option, *chosen)}}};
}

Paragraph dissent(Composition& composition) {
    const auto* ballot = decidingBallot(composition.in);
    if (!ballot)
        return {{Text{typeset("Désaccord : "), true},
                 Gap{"qui n’était pas d’accord, et pourquoi", std::string(brief_field::kEvidence)}},
                std::string(brief_field::kEvidence)};
    const int without = ballot->voters - winners(*ballot).front()->votes;
    return {{Text{typeset("Désaccord : "), true},
             counted(without, without > 1 ? "votants ne l’ont pas choisi" : "votant ne l’a pas choisi",
                     composition.citeBallot(*ballot))}};
}

/// On an island with a coal-fired grid, the ranking of electric cars hangs on this one number.
std::optional<Paragraph> flip(Composition& composition) {
    if (!composition.in.electricFlip) return std::nullopt;
    auto figure = estimated(*composition.in.electricFlip, "kgCO₂e/kWh",
                            composition.cite({.id = "scenario/electric_flip",
                                              .label = "Seuil de l’électricité",
                                              .origin = "facteurs des voitures thermique et électrique, tirés ensemble",
                                              .date = composition.in.workshop.composedAt,
                                              .seed = std::to_string(composition.in.workshop.seed)}));
    figure.decimals = 2;
    return Paragraph{{Text{typeset("Ce qui ferait changer d’avis : "), true}, Text{"au-delà de "}, figure,
                      Text{", une voiture électrique émet plus qu’une thermique"}}};
}

bool isOpen(const ActionFacts& action) {
    return action.state != "done";
}

const ActionFacts* firstDue(const BriefInput& input) {
    const ActionFacts* first = nullptr;
    for (const auto& action : input.actions)
        if (isOpen(action) && !action.due.empty() && (!first || action.due < first->due)) first = &action;
    return first;
}

Paragraph actionLine(Composition& composition, const ActionFacts& action) {
    Paragraph paragraph{{Text{typeset(action.text), false, composition.citeAction(action)}, Text{" — "}}};
    paragraph.runs.push_back(action.owner.empty() ? Run(Gap{"porteur", {}}) : Run(Text{typeset(action.owner)}));
    paragraph.runs.push_back(Text{", "});
    paragraph.runs.push_back(action.due.empty() ? Run(Gap{"date", {}}) : Run(Text{formatDate(action.due)}));
    return paragraph;
}

}  // namespace

std::vector<Block> evidencePart(Composition& composition) {
    List list{
        {participants(composition), method(composition), score(composition), robustness(composition), dissent(composition)}};
    if (auto threshold = flip(composition)) list.items.push_back(std::move(*threshold));
    for (auto& paragraph : writtenParagraphs(composition, brief_field::kEvidence, true))
        list.items.push_back(std::move(paragraph));
    return {std::move(list)};
}

std::vector<Block> implementationPart(Composition& composition) {
    const std::string field(brief_field::kImplementation);
    std::vector<Block> blocks;
    for (auto& paragraph : writtenParagraphs(composition, field, false)) blocks.push_back(std::move(paragraph));
    List list;
    for (const auto& action : composition.in.actions)
        if (isOpen(action)) list.items.push_back(actionLine(composition, action));
    if (!list.items.empty()) blocks.push_back(std::move(list));
    if (blocks.empty())
        blocks.push_back(Paragraph{{Gap{"qui fait quoi, avant quand (actions de la page Atelier)", field}}, field});
    return blocks;
}

std::vector<Block> nextStepPart(Composition& composition) {
    const std::string field(brief_field::kNextStep);
    auto written = writtenParagraphs(composition, field, false);
    if (!written.empty()) return {written.begin(), written.end()};
    if (const auto* action = firstDue(composition.in)) {
        auto line = actionLine(composition, *action);
        line.field = field;
        return {std::move(line)};
    }
    return {Paragraph{{Gap{"le plus petit geste à faire, par qui, quel jour", field}}, field}};
}

Table actionTable(Composition& composition) {
    Table table{.caption = "Actions décidées",
                .header = {"Action", "Type", "Porteur", "Échéance", "État"},
                .rows = {},
                .widths = {0.4, 0.2, 0.16, 0.14, 0.1}};
    for (const auto& action : composition.in.actions) {
        const auto state = action.state == "done" ? "faite" : action.state == "started" ? "en cours" : "décidée";
        table.rows.push_back({{{Text{typeset(action.text), false, composition.citeAction(action)}}},
                              {{Text{typeset(action.kind)}}},
                              {{action.owner.empty() ? Run(Gap{"porteur", {}}) : Run(Text{typeset(action.owner)})}},
                              {{action.due.empty() ? Run(Gap{"date", {}}) : Run(Text{formatDate(action.due)})}},
                              {{Text{state}}}});
    }
    return table;
}

}  // namespace kabar::report
