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

/// The first finding of each family, those that concern most persons first.
std::vector<const FindingFacts*> bestFindings(const BriefInput& input) {
    std::vector<const FindingFacts*> best;
    std::set<std::string> families;
    for (const auto& finding : input.findings)
        if (families.insert(finding.family).second) best.push_back(&finding);
    std::ranges::stable_sort(best, std::greater{}, &FindingFacts::persons);
    if (best.size() > kFindingsShown) best.resize(kFindingsShown);
    return best;
}

Columns::Column directBenefits(Composition& composition) {
    Columns::Column column{"Directs", {}};
    add(column, writtenParagraphs(composition, brief_field::kDirect, true));
    for (const auto* finding : bestFindings(composition.in))
        column.paragraphs.push_back({{Text{typeset(finding->text), false, composition.citeFinding(*finding)}}});
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
        const bool hasNumber = cell.find_first_of("0123456789") != std::string::npos;
        row.push_back({{cell.empty() ? Run(Gap{what, field})
                                     : Run(Text{cell, false, hasNumber ? composition.citeText(field) : std::string()})},
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
        const auto figure =
            money ? euros(outcome.change, source) : estimated(outcome.change, style(outcome.indicator).unit, source);
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
        const bool hasNumber = text && text->find_first_of("0123456789") != std::string::npos;
        return Paragraph{{Text{typeset(title), true},
                          text ? Run(Text{*text, false, hasNumber ? composition.citeText(field) : std::string()})
                               : Run(Gap{std::string(gap), std::string(field)})},
                         std::string(field)};
    };
    return {List{{number("Plafond : ", brief_field::kLossAmount, "€", "plafond en €"),
                  number("Temps : ", brief_field::kLossPersonMonths, "personnes-mois", "plafond en personnes-mois"),
                  words("Arrêt si : ", brief_field::kStopCriteria, "critères d’arrêt"),
                  words("Prochaine étape de décision : ", brief_field::kNextGate, "date et critère du prochain point")}}};
}

}  // namespace kabar::report
