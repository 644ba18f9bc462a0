// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/composition.h"
#include "core/words/findings.h"
#include "core/words/numbers.h"
#include "core/words/units.h"

#include <algorithm>
#include <array>

/// How each kind of record presents itself when a reader asks where a figure comes from.
namespace kabar::report {

namespace {

using namespace words::brief;

struct FieldName {
    std::string_view field;
    words::Phrase name;
};
/// What the page calls the fields that a person writes; what is not here is called as it is kept.
constexpr std::array kFieldNames{FieldName{brief_field::kDecision, kPartDecision},
                                 FieldName{brief_field::kAmount, kAmount},
                                 FieldName{brief_field::kPersonMonths, kPersonMonths},
                                 FieldName{brief_field::kDate, kDecideBefore},
                                 FieldName{brief_field::kChosen, kOptionChosen},
                                 FieldName{brief_field::kWhyNow, kPartWhyNow},
                                 FieldName{brief_field::kDirect, kDirect},
                                 FieldName{brief_field::kIndirect, kIndirect},
                                 FieldName{brief_field::kQuantified, kQuantifiable},
                                 FieldName{brief_field::kRisks, kPartRisks},
                                 FieldName{brief_field::kLossAmount, kCap},
                                 FieldName{brief_field::kLossPersonMonths, kPartLoss},
                                 FieldName{brief_field::kStopCriteria, kStopIf},
                                 FieldName{brief_field::kNextGate, kNextGate},
                                 FieldName{brief_field::kEvidence, kPartEvidence},
                                 FieldName{brief_field::kImplementation, kPartImplementation},
                                 FieldName{brief_field::kNextStep, kPartNextStep}};

const TableFacts* tableNamed(const BriefInput& input, std::string_view name) {
    const auto found = std::ranges::find(input.tables, name, &TableFacts::name);
    return found == input.tables.end() ? nullptr : &*found;
}

std::string describe(const Composition& composition, const FactorFacts& factor) {
    const auto& name = composition.nameOf(factor.label);
    const auto unit = words::unitName(factor.unit, composition.said);
    if (factor.missing) return composition.say(kFactorMissing, name);
    if (!factor.cases.empty()) {
        std::vector<std::string> cases;
        for (const auto& each : factor.cases) {
            const int decimals = decimalsFor({each.value, each.value, each.value});
            cases.push_back(composition.say(kFactorCase, words::number(each.value, decimals, composition.said), unit,
                                            composition.nameOf(each.label)));
        }
        return composition.say(kFactorCases, name, words::joined(cases, composition.said));
    }
    const auto number = [&](double value) { return words::number(value, decimalsFor(factor.value), composition.said); };
    auto text = composition.say(kFactorDetail, name, number(factor.value.mid), unit, number(factor.value.low),
                                number(factor.value.high), words::typeset(factor.source));
    if (!factor.date.empty()) text += ", " + composition.date(factor.date);
    if (factor.changedInRoom) text += ", " + composition.say(kChangedInRoom);
    return text;
}

std::string tableNames(const Composition& composition, const std::vector<std::string>& tables) {
    std::vector<std::string> names;
    for (const auto& table : tables) names.push_back(words::tableName(table, composition.said));
    return words::joined(names, composition.said);
}

}  // namespace

std::string Composition::citeText(std::string_view field) {
    const auto found = std::ranges::find(kFieldNames, field, &FieldName::field);
    const auto name = found == kFieldNames.end() ? std::string(field) : say(found->name);
    return cite(
        {.id = "text/brief/" + std::string(field), .label = say(kSourceText), .origin = say(kOriginText, quoted(name))});
}

std::string Composition::citeFinding(const FindingFacts& facts) {
    const auto& finding = facts.finding;
    const auto* table = tableNamed(in, finding.table);
    const auto rank = finding.id.substr(finding.id.rfind('/') + 1);
    return cite({.id = "study/" + finding.id,
                 .label = say(kSourceStudy, quoted(words::familyName(finding.family, said))),
                 .origin = said.sayCounted(kOriginFinding, finding.cells.size(), rank,
                                           quoted(words::tableName(finding.table, said))),
                 .date = facts.computedAt,
                 .algorithmHash = table ? table->algorithmHash : std::string(),
                 .seed = std::to_string(facts.seed)});
}

std::string Composition::citeOutcome(const ScenarioFacts& scenario, const ScenarioFacts::Outcome& outcome) {
    Source source{
        .id = "scenario/" + scenario.id + "/" + std::string(scenario::name(outcome.indicator)),
        .label = say(kSourceOutcome, quoted(nameOf(scenario)), words::lowered(label(outcome.indicator))),
        .origin = scenario.tables.empty() ? say(kOriginComputed) : say(kOriginTables, tableNames(*this, scenario.tables)),
        .date = scenario.computedAt,
        .seed = std::to_string(scenario.seed)};
    for (const auto& name : scenario.tables)
        if (const auto* table = tableNamed(in, name); table && source.algorithmHash.empty())
            source.algorithmHash = table->algorithmHash;
    for (const auto& id : outcome.factors) {
        const auto factor = std::ranges::find(in.factors, id, &FactorFacts::id);
        if (factor != in.factors.end()) source.details.push_back(describe(*this, *factor));
    }
    return cite(std::move(source));
}

std::string Composition::citeBallot(const BallotFacts& ballot) {
    return cite({.id = "ballot/" + ballot.id,
                 .label = say(kSourceVote, quoted(ballot.question)),
                 .origin = said.sayCounted(kOriginVote, ballot.voters, ballot.maxChoices),
                 .date = ballot.closedAt});
}

std::string Composition::citePeople() {
    return cite({.id = "participants", .label = say(kSourcePeople), .origin = say(kOriginPeople), .date = in.workshop.date});
}

std::string Composition::citeTable(const TableFacts& table) {
    return cite({.id = "table/" + table.name,
                 .label = say(kSourceTable, quoted(words::tableName(table.name, said))),
                 .origin = say(kOriginTable, table.released, table.asked),
                 .date = table.releasedAt,
                 .algorithmHash = table.algorithmHash});
}

std::string Composition::citeAction(const ActionFacts& action) {
    return cite(
        {.id = "action/" + action.id, .label = say(kSourceAction), .origin = say(kOriginAction), .date = action.due});
}

std::string Composition::citeFactor(const FactorFacts& factor) {
    return cite({.id = "factor/" + factor.id,
                 .label = say(kSourceFactor, nameOf(factor.label)),
                 .origin = words::typeset(factor.source),
                 .date = factor.date});
}

}  // namespace kabar::report
