// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composition.h"
#include "core/report/french.h"

#include <algorithm>
#include <format>

/// How each kind of record presents itself when a reader asks where a figure comes from.
namespace kabar::report {

namespace {

const TableFacts* tableNamed(const BriefInput& input, std::string_view name) {
    const auto found = std::ranges::find(input.tables, name, &TableFacts::name);
    return found == input.tables.end() ? nullptr : &*found;
}

std::string describe(const FactorFacts& factor) {
    const int decimals = decimalsFor(factor.value);
    return typeset(std::format("{} : {} {} (de {} à {}) — {}{}{}", factor.label, formatNumber(factor.value.mid, decimals),
                               factor.unit, formatNumber(factor.value.low, decimals),
                               formatNumber(factor.value.high, decimals), factor.source,
                               factor.date.empty() ? "" : ", " + formatDate(factor.date),
                               factor.changedInRoom ? ", modifié pendant l’atelier" : ""));
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : ", ") + tableTitle(word);
    return text;
}

}  // namespace

std::string Composition::citeText(std::string_view field) {
    return cite({.id = "text/brief/" + std::string(field),
                 .label = "Texte saisi par l’animateur",
                 .origin = "dossier, champ " + std::string(field)});
}

std::string Composition::citeFinding(const FindingFacts& finding) {
    const auto* table = tableNamed(in, finding.table);
    return cite({.id = "study/" + finding.id,
                 .label = typeset("Étude « " + familyName(finding.family) + " »"),
                 .origin = typeset(std::format("constat {}, table « {} », {} cellules publiées",
                                               finding.id.substr(finding.id.rfind('/') + 1), tableTitle(finding.table),
                                               formatNumber(finding.cells, 0))),
                 .date = finding.computedAt,
                 .algorithmHash = table ? table->algorithmHash : std::string(),
                 .seed = std::to_string(finding.seed)});
}

std::string Composition::citeOutcome(const ScenarioFacts& scenario, const ScenarioFacts::Outcome& outcome) {
    const auto indicator = style(outcome.indicator);
    Source source{.id = "scenario/" + scenario.id + "/" + indicator.key,
                  .label = typeset("Scénario « " + scenario.name + " », " + folded(indicator.label)),
                  .origin = "tables " + joined(scenario.tables),
                  .date = scenario.computedAt,
                  .seed = std::to_string(scenario.seed)};
    if (scenario.tables.empty()) source.origin = "calcul du scénario";
    for (const auto& name : scenario.tables)
        if (const auto* table = tableNamed(in, name); table && source.algorithmHash.empty())
            source.algorithmHash = table->algorithmHash;
    for (const auto& id : outcome.factors) {
        const auto factor = std::ranges::find(in.factors, id, &FactorFacts::id);
        if (factor != in.factors.end()) source.details.push_back(describe(*factor));
    }
    return cite(std::move(source));
}

std::string Composition::citeBallot(const BallotFacts& ballot) {
    return cite({.id = "ballot/" + ballot.id,
                 .label = typeset("Vote « " + ballot.question + " »"),
                 .origin = std::format("{} bulletins, {} choix au plus, vote consultatif", ballot.voters, ballot.maxChoices),
                 .date = ballot.closedAt});
}

std::string Composition::citePeople() {
    return cite({.id = "participants",
                 .label = "Liste des participants",
                 .origin = "inscrits et présents, tenus pendant l’atelier",
                 .date = in.workshop.date});
}

std::string Composition::citeTable(const TableFacts& table) {
    return cite({.id = "table/" + table.name,
                 .label = typeset("Table « " + tableTitle(table.name) + " »"),
                 .origin = std::format("{} cellules publiées sur {} demandées", formatNumber(table.released, 0),
                                       formatNumber(table.asked, 0)),
                 .date = table.releasedAt,
                 .algorithmHash = table.algorithmHash});
}

std::string Composition::citeAction(const ActionFacts& action) {
    return cite({.id = "action/" + action.id,
                 .label = "Action décidée",
                 .origin = "liste des actions de l’atelier",
                 .date = action.due});
}

std::string Composition::citeFactor(const FactorFacts& factor) {
    return cite({.id = "factor/" + factor.id,
                 .label = "Facteur " + typeset(factor.label),
                 .origin = typeset(factor.source),
                 .date = factor.date});
}

}  // namespace kabar::report
