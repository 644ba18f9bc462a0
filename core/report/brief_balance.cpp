// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/text/names.h"
#include "core/words/findings.h"
#include "core/words/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>

/// Parts 4 to 6: what is gained, what may go wrong, what may be lost.
namespace kabar::report {

namespace {

using namespace words::brief;

constexpr std::string_view kArrow = "→";

/// From the width of the range against its middle: under a quarter either way is high, under 60 % is middling.
words::Phrase confidence(const Interval& range) {
    if (range.low < 0 && range.high > 0) return kUncertainSign;
    const double half = (range.high - range.low) / 2;
    if (range.mid == 0) return kLowConfidence;
    const double relative = half / std::abs(range.mid);
    return relative <= 0.25 ? kHighConfidence : relative <= 0.6 ? kFairConfidence : kLowConfidence;
}

void add(Columns::Column& column, std::vector<Paragraph> paragraphs) {
    for (auto& paragraph : paragraphs) column.paragraphs.push_back(std::move(paragraph));
}

/// What the option changes for the better, at its adoption: not what the studies would find if everybody joined in.
void addChanges(Columns::Column& column, Composition& composition, std::initializer_list<Indicator> indicators) {
    const auto* option = composition.choice.option;
    for (const auto indicator : indicators) {
        const auto* outcome = option ? option->outcome(indicator) : nullptr;
        if (!outcome || outcome->change.mid >= 0) continue;
        const auto source = composition.citeOutcome(*option, *outcome);
        const Text label{composition.say(kLabelled, composition.label(indicator))};
        for (const auto& each : outcome->cases)  // of the grid, that the room has not chosen from
            column.paragraphs.push_back({{label, asChange(composition.figure(indicator, each.change, source)),
                                          Label{composition.nameOf(each.label)}}});
        if (outcome->cases.empty())
            column.paragraphs.push_back({{label, asChange(composition.figure(indicator, outcome->change, source)),
                                          Label{composition.say(confidence(outcome->change))}}});
    }
}

Columns::Column directBenefits(Composition& composition) {
    Columns::Column column{composition.say(kDirect), {}};
    add(column, writtenParagraphs(composition, brief_field::kDirect, true));
    addChanges(column, composition, {Indicator::VehicleKmDay, Indicator::EmployeeEurosYear, Indicator::MinutesDay});
    if (column.paragraphs.empty())
        column.paragraphs.push_back(
            {{composition.gap(composition.in.emptyStudies.empty() ? kGapDirect : kGapDirectUnknown, brief_field::kDirect)},
             std::string(brief_field::kDirect)});
    return column;
}

Columns::Column indirectBenefits(Composition& composition) {
    const std::string field(brief_field::kIndirect);
    Columns::Column column{composition.say(kIndirect), writtenParagraphs(composition, field, true)};
    if (column.paragraphs.empty()) column.paragraphs.push_back({{composition.gap(kGapIndirect, field)}, field});
    return column;
}

Columns::Column quantifiedBenefits(Composition& composition) {
    Columns::Column column{composition.say(kQuantifiable), {}};
    const auto* option = composition.choice.option;
    if (option && !composition.choice.decided)
        column.paragraphs.push_back({{Text{composition.say(kForOption, composition.quoted(composition.nameOf(*option)))},
                                      Label{composition.say(kOptionNotChosen)}}});
    addChanges(column, composition,
               {Indicator::Co2eTonnesYear, Indicator::EmployerEurosYear, Indicator::AuthorityEurosYear});
    if (!column.paragraphs.empty())
        column.paragraphs.push_back({{composition.heading(kHorizon), Text{composition.say(kFullYear)}}});
    add(column, writtenParagraphs(composition, brief_field::kQuantified, true));
    if (column.paragraphs.empty())
        column.paragraphs.push_back(
            {{composition.gap(kGapQuantified, brief_field::kQuantified)}, std::string(brief_field::kQuantified)});
    return column;
}

/// One typed line: risk → action → owner → what remains; what is not there becomes a gap.
std::vector<Paragraph> riskRow(Composition& composition, std::string_view line) {
    static constexpr std::array missing{kGapRisk, kGapAction, kGapOwner, kGapRemains};
    const std::string field(brief_field::kRisks);
    std::vector<Paragraph> row;
    for (const auto what : missing) {
        const auto end = std::min(line.find(kArrow), line.size());
        auto cell = std::string(line.substr(0, end));
        while (cell.starts_with(' ')) cell.erase(0, 1);
        while (cell.ends_with(' ')) cell.pop_back();
        row.push_back({{cell.empty() ? Run(composition.gap(what, field))
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
        if (const auto line = text.substr(from, end - from); !text::folded(line).empty()) lines.push_back(line);
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
        const auto figure = asChange(composition.figure(outcome.indicator, outcome.change, source));
        rows.push_back({{{Text{composition.say(kSignOf, composition.label(outcome.indicator))}, figure}, field},
                        {{composition.gap(kGapAction, field)}, field},
                        {{composition.gap(kGapOwner, field)}, field},
                        {{composition.gap(kGapRemains, field)}, field}});
    }
    return rows;
}

/// Who may not lose what is asked has not decided to give it.
std::optional<Paragraph> contradiction(Composition& composition) {
    const auto cap = typedNumber(composition, brief_field::kLossAmount, kEuros, kGapCap);
    const auto asked = typedNumber(composition, brief_field::kAmount, kEuros, kGapAmount);
    const auto* less = std::get_if<Figure>(&cap);
    const auto* more = std::get_if<Figure>(&asked);
    if (!less || !more || less->unit != more->unit || less->mid >= more->mid) return std::nullopt;
    return Paragraph{interleaved(composition.say(kLossBelowAsked, "%1", "%2"), {*less, *more})};
}

}  // namespace

std::vector<Block> benefitsPart(Composition& composition) {
    return {Columns{{directBenefits(composition), indirectBenefits(composition), quantifiedBenefits(composition)}}};
}

std::vector<Block> risksPart(Composition& composition) {
    Table table{
        .caption = {},
        .header = {composition.say(kRisk), composition.say(kAction), composition.say(kOwner), composition.say(kWhatRemains)},
        .rows = {},
        .widths = {0.31, 0.28, 0.19, 0.22}};
    for (const auto& line : writtenRisks(composition)) table.rows.push_back(riskRow(composition, line));
    for (auto& row : computedRisks(composition)) table.rows.push_back(std::move(row));
    if (table.rows.empty()) table.rows.push_back(riskRow(composition, ""));
    return {std::move(table)};
}

std::vector<Block> lossPart(Composition& composition) {
    const auto number = [&](words::Phrase title, std::string_view field, words::Phrase unit, words::Phrase gap) {
        return Paragraph{{composition.heading(title), typedNumber(composition, field, unit, gap)}, std::string(field)};
    };
    const auto text = [&](words::Phrase title, std::string_view field, words::Phrase gap) {
        const auto written = composition.written(field);
        const auto source = written && hasDigit(*written) ? composition.citeText(field) : std::string();
        return Paragraph{
            {composition.heading(title), written ? Run(Text{*written, false, source}) : Run(composition.gap(gap, field))},
            std::string(field)};
    };
    List list{{number(kCap, brief_field::kLossAmount, kEuros, kGapCap),
               number(kTime, brief_field::kLossPersonMonths, kPersonMonths, kGapTimeCap),
               text(kStopIf, brief_field::kStopCriteria, kGapStop), text(kNextGate, brief_field::kNextGate, kGapGate)}};
    if (auto said = contradiction(composition)) list.items.push_back(std::move(*said));
    return {std::move(list)};
}

}  // namespace kabar::report
