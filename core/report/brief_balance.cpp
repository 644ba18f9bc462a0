// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

/// Parts 4 to 6: what is gained, what may go wrong, what may be lost.
namespace kabar::report {

namespace {

constexpr std::size_t kFindingsShown = 4;
constexpr std::string_view kArrow = "→";

/// From the width of the range against its middle: under a quarter either way is high, under 60 % is middling.
std::string confidence(const Interval& range) {
    if (range.low < 0 && range.high > 0) return "signe incertain";
    const double half = (range.high - range.low) / 2;
    if (range.mid == 0) return "confiance faible";
    const double relative = half / std::abs(range.mid);
    return relative <= 0.25 ? "confiance élevée" : relative <= 0.6 ? "confiance moyenne" : "confiance faible";
}

void add(Columns::Column& column, std::vector<Paragraph> paragraphs) {
    for (auto& paragraph : paragraphs) column.paragraphs.push_back(std::move(paragraph));
}

/// What the option rests on: the best findings of its one family, or the first of each of its families, those that concern
/// most persons first. While nothing is decided, and for the room's own option, every family counts.
std::vector<const FindingFacts*> bestFindings(const Composition& composition) {
    const auto& choice = composition.choice;
    const auto wanted = choice.option && choice.decided ? choice.option->families : std::vector<std::string>();
    std::vector<const FindingFacts*> best;
    std::set<std::string> families;
    for (const auto& finding : composition.in.findings) {
        if (!wanted.empty() && !std::ranges::contains(wanted, finding.family)) continue;
        if (families.insert(finding.family).second || wanted.size() == 1) best.push_back(&finding);
    }
    std::ranges::stable_sort(best, std::greater{}, &FindingFacts::persons);
    if (best.size() > kFindingsShown) best.resize(kFindingsShown);
    return best;
}

/// The main clause of a finding; the annexe has the whole of it.
std::string mainClause(const std::string& text) {
    constexpr std::size_t kLeast = 40;
    std::size_t end = text.size();
    for (const std::string_view boundary : {", ", " : ", "\u202F: ", "\u202F; ", " ; ", "."})
        end = std::min(end, text.find(boundary, std::min(kLeast, text.size())));
    return text.substr(0, end);
}

Paragraph findingInBrief(Composition& composition, const FindingFacts& finding) {
    const auto source = composition.citeFinding(finding);
    Paragraph paragraph{{Text{typeset(mainClause(finding.text)), false, source}}};
    if (finding.vehicleKmPerDay.high > 0) {
        paragraph.runs.push_back(Text{typeset(" : ")});
        paragraph.runs.push_back(estimated(finding.vehicleKmPerDay, "véh·km évités/jour", source));
    }
    return paragraph;
}

Columns::Column directBenefits(Composition& composition) {
    Columns::Column column{"Directs", {}};
    add(column, writtenParagraphs(composition, brief_field::kDirect, true));
    for (const auto* finding : bestFindings(composition)) column.paragraphs.push_back(findingInBrief(composition, *finding));
    if (column.paragraphs.empty())
        column.paragraphs.push_back({{Gap{"bénéfices directs (calculer les études)", std::string(brief_field::kDirect)}},
                                     std::string(brief_field::kDirect)});
    return column;
}

Columns::Column indirectBenefits(Composition& composition) {
    const std::string field(brief_field::kIndirect);
    Columns::Column column{"Indirects", writtenParagraphs(composition, field, true)};
    if (column.paragraphs.empty())
        column.paragraphs.push_back({{Gap{"bénéfices indirects (attractivité, image, santé…)", field}}, field});
    return column;
}

Columns::Column quantifiedBenefits(Composition& composition) {
    Columns::Column column{"Quantifiables", {}};
    const auto* option = composition.choice.option;
    if (option && !composition.choice.decided)
        column.paragraphs.push_back({{Text{typeset("Pour « " + option->name + " »")}, Label{"option non encore choisie"}}});
    for (const auto indicator : kIndicators) {
        const auto* outcome = option ? option->outcome(indicator) : nullptr;
        if (!outcome || outcome->change.mid >= 0) continue;
        const auto source = composition.citeOutcome(*option, *outcome);
        const bool money = style(indicator).unit == "€/an";
        column.paragraphs.push_back(
            {{Text{typeset(style(indicator).label + " : ")},
              money ? euros(outcome->change, source) : estimated(outcome->change, style(indicator).unit, source),
              Label{confidence(outcome->change)}}});
    }
    if (!column.paragraphs.empty())
        column.paragraphs.push_back({{Text{typeset("Horizon : "), true}, Text{"une année pleine, l’option en place"}}});
    add(column, writtenParagraphs(composition, brief_field::kQuantified, true));
    if (column.paragraphs.empty())
        column.paragraphs.push_back(
            {{Gap{"bénéfices quantifiables (calculer les scénarios)", std::string(brief_field::kQuantified)}},
             std::string(brief_field::kQuantified)});
    return column;
}

/// One typed line: risk → action → owner → what remains; what is not there becomes a gap.
std::vector<Paragraph> riskRow(Composition& composition, std::string_view line) {
    static constexpr std::array<const char*, 4> missing{"risque", "action", "porteur", "ce qui reste"};
    const std::string field(brief_field::kRisks);
    std::vector<Paragraph> row;
    for (const auto* what : missing) {
        const auto end = std::min(line.find(kArrow), line.size());
        auto cell = std::string(line.substr(0, end));
        while (cell.starts_with(' ')) cell.erase(0, 1);
        while (cell.ends_with(' ')) cell.pop_back();
        row.push_back({{cell.empty() ? Run(Gap{what, field})
                                     : Run(Text{cell, false, hasDigit(cell) ? composition.citeText(field) : std::string()})},
                       field});
        line.remove_prefix(std::min(end + kArrow.size(), line.size()));
    }
    return row;
}

std::vector<std::string> writtenRisks(const Composition& composition) {
    std::vector<std::string> lines;
    auto text = composition.written(brief_field::kRisks).value_or("");
    for (std::size_t at; (at = text.find("->")) != std::string::npos;) text.replace(at, 2, kArrow);
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        if (const auto line = text.substr(from, end - from); !folded(line).empty()) lines.push_back(line);
        from = end + 1;
    }
    return lines;
}

/// The outcomes of the chosen option of which not even the sign is sure.
std::vector<std::vector<Paragraph>> computedRisks(Composition& composition) {
    std::vector<std::vector<Paragraph>> rows;
    const auto* option = composition.choice.option;
    if (!option) return rows;
    const std::string field(brief_field::kRisks);
    for (const auto& outcome : option->outcomes) {
        if (outcome.change.low >= 0 || outcome.change.high <= 0) continue;
        const auto source = composition.citeOutcome(*option, outcome);
        const bool money = style(outcome.indicator).unit == "€/an";
        const auto figure = asChange(money ? euros(outcome.change, source)
                                           : estimated(outcome.change, style(outcome.indicator).unit, source));
        rows.push_back({{{Text{typeset(style(outcome.indicator).label + ", signe incertain : ")}, figure}, field},
                        {{Gap{"action", field}}, field},
                        {{Gap{"porteur", field}}, field},
                        {{Gap{"ce qui reste", field}}, field}});
    }
    return rows;
}

}  // namespace

std::vector<Block> benefitsPart(Composition& composition) {
    return {Columns{{directBenefits(composition), indirectBenefits(composition), quantifiedBenefits(composition)}}};
}

std::vector<Block> risksPart(Composition& composition) {
    Table table{.caption = {},
                .header = {"Risque", "Action", "Porteur", "Ce qui reste"},
                .rows = {},
                .widths = {0.31, 0.28, 0.19, 0.22}};
    for (const auto& line : writtenRisks(composition)) table.rows.push_back(riskRow(composition, line));
    for (auto& row : computedRisks(composition)) table.rows.push_back(std::move(row));
    if (table.rows.empty()) table.rows.push_back(riskRow(composition, ""));
    return {std::move(table)};
}

std::vector<Block> lossPart(Composition& composition) {
    const auto number = [&](const char* title, std::string_view field, std::string_view unit, std::string_view gap) {
        return Paragraph{{Text{typeset(title), true}, typedNumber(composition, field, unit, gap)}, std::string(field)};
    };
    const auto words = [&](const char* title, std::string_view field, std::string_view gap) {
        const auto text = composition.written(field);
        return Paragraph{{Text{typeset(title), true},
                          text ? Run(Text{*text, false, hasDigit(*text) ? composition.citeText(field) : std::string()})
                               : Run(Gap{std::string(gap), std::string(field)})},
                         std::string(field)};
    };
    return {List{{number("Plafond : ", brief_field::kLossAmount, "€", "plafond en €"),
                  number("Temps : ", brief_field::kLossPersonMonths, "personnes-mois", "plafond en personnes-mois"),
                  words("Arrêt si : ", brief_field::kStopCriteria, "critères d’arrêt"),
                  words("Prochaine étape de décision : ", brief_field::kNextGate, "date et critère du prochain point")}}};
}

}  // namespace kabar::report
