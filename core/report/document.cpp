// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/words/brief_phrases.h"
#include "core/words/numbers.h"
#include "core/words/typography.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace kabar::report {

namespace {

std::string citedBy(const Run& run) {
    if (const auto* figure = std::get_if<Figure>(&run)) return figure->source;
    if (const auto* text = std::get_if<Text>(&run)) return text->source;
    return {};
}

/// What a section cites, in reading order; a chart's bar comes before its cells.
std::vector<std::string> citations(const Section& section) {
    std::vector<std::string> ids;
    const auto fromParagraph = [&](const Paragraph& paragraph) {
        for (const auto& run : paragraph.runs) ids.push_back(citedBy(run));
    };
    for (const auto& block : section.blocks) {
        if (const auto* map = std::get_if<Map>(&block)) ids.push_back(map->source);
        if (const auto* chart = std::get_if<Chart>(&block)) {
            for (const auto& bar : chart->bars) {
                ids.push_back(bar.figure.source);
                for (const auto& cell : bar.cells) fromParagraph(cell);
            }
        } else {
            forEachParagraph(block, fromParagraph);
        }
    }
    std::erase(ids, std::string());
    return ids;
}

/// An estimate's middle bears three significant digits, the ends of its range two, as in `words::range`.
constexpr int kMiddleDigits = 3, kEndDigits = 2;

/// `value` as it is shown: an estimate with `digits` significant ones from where they are whole.
std::string shown(double value, const Figure& figure, words::Language language, int digits = kMiddleDigits) {
    const bool isLong = std::abs(value) >= std::pow(10, digits);
    if (figure.kind == Figure::Kind::Estimated && isLong) value = words::significant(value, digits);
    const auto number = words::number(value, figure.decimals, language);
    const bool isZero = number.find_first_not_of("0,.") == std::string::npos;
    return figure.isChange && value > 0 && !isZero ? "+" + number : number;
}

}  // namespace

std::string Figure::text(words::Language language) const {
    const auto number = shown(mid, *this, language);
    if (unit == "€" && language == words::Language::English) return number.starts_with("\u2212") ? number : unit + number;
    return unit.empty() ? number : number + std::string(words::kNarrowSpace) + unit;
}

std::string Figure::range(words::Language language) const {
    if (kind != Kind::Estimated || low == high) return {};
    return words::wordsIn(language).say(words::brief::kRangeFromTo, shown(low, *this, language, kEndDigits),
                                        shown(high, *this, language, kEndDigits));
}

std::string Figure::bounds(words::Language language) const {
    if (kind != Kind::Estimated || low == high) return {};
    return words::wordsIn(language).say(words::brief::kBounds, shown(low, *this, language, kEndDigits),
                                        shown(high, *this, language, kEndDigits));
}

std::optional<words::Phrase> roleName(Chart::Role role) {
    switch (role) {
        case Chart::Role::StatusQuo:
            return words::brief::kRoleToday;
        case Chart::Role::SmallestStep:
            return words::brief::kRoleSmallestStep;
        case Chart::Role::Chosen:
            return words::brief::kRoleChosen;
        case Chart::Role::Other:
            break;
    }
    return std::nullopt;
}

Paragraph Chart::Bar::name(words::Language language) const {
    Paragraph named{{Text{label, role == Role::Chosen}}};
    if (const auto mark = roleName(role)) named.runs.push_back(Label{words::wordsIn(language).say(*mark)});
    return named;
}

std::string Gap::text(words::Language language) const {
    return words::wordsIn(language).say(words::brief::kMissing, what);
}

const Source* Document::source(std::string_view id) const {
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

int Document::sourceNumber(std::string_view id) const {
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? 0 : static_cast<int>(found - sources.begin()) + 1;
}

bool isSameThing(const Gap& a, const Gap& b) {
    return a.what == b.what || (!a.field.empty() && a.field == b.field);
}

std::vector<PlacedGap> gaps(const Document& document) {
    std::vector<PlacedGap> all;
    for (const auto& section : document.sections)
        forEachParagraph(section, [&](const Paragraph& paragraph) {
            for (const auto& run : paragraph.runs)
                if (const auto* gap = std::get_if<Gap>(&run)) all.push_back({*gap, section.key});
        });
    return all;
}

std::vector<PlacedGap> toFillIn(const Document& document) {
    std::vector<PlacedGap> things;
    for (PlacedGap& placed : gaps(document))
        if (std::ranges::none_of(things, [&](const PlacedGap& each) { return isSameThing(each.gap, placed.gap); }))
            things.push_back(std::move(placed));
    return things;
}

std::vector<Figure> figures(const Section& section) {
    std::vector<Figure> all;
    const auto fromParagraph = [&](const Paragraph& paragraph) {
        for (const auto& run : paragraph.runs)
            if (const auto* figure = std::get_if<Figure>(&run)) all.push_back(*figure);
    };
    for (const auto& block : section.blocks) {
        if (const auto* chart = std::get_if<Chart>(&block))
            for (const auto& bar : chart->bars)
                if (bar.instead.empty()) all.push_back(bar.figure);
        forEachParagraph(block, fromParagraph);
    }
    return all;
}

void numberSources(Document& document, const std::vector<Source>& known) {
    document.sources.clear();
    for (const auto* sections : {&document.sections, &document.annexes})
        for (const auto& section : *sections)
            for (const auto& id : citations(section)) {
                if (document.source(id)) continue;
                const auto found = std::ranges::find(known, id, &Source::id);
                if (found != known.end()) document.sources.push_back(*found);
            }
}

}  // namespace kabar::report
