// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"
#include "core/words/brief_phrases.h"
#include "ui/print/page_furniture.h"
#include "ui/print/printed_document.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kabar::print {

using report::Document;
using report::Section;

namespace {

constexpr double kRowGap = 9 * kPoint;
constexpr double kAnnexSize = 7.8;
const std::vector<double> kFirstRow{0.58, 0.42};  // why now, and the map

/// A part, or an empty one when the document is not a brief.
const Section& part(const Document& document, std::string_view key) {
    static const Section none;
    const auto found = std::ranges::find(document.sections, key, &Section::key);
    return found == document.sections.end() ? none : *found;
}

QString said(const Document& document, words::Phrase phrase) {
    return qt(words::wordsIn(document.language).say(phrase));
}

QString elsewhere(const Document& document, const Section& section) {
    return section.continued ? "   (" + said(document, words::brief::kContinuedElsewhere) + ")" : QString();
}

/// Title over blocks; the map, if any, is left out.
Fragment cell(const Typesetter& typesetter, const Section& section, double width, const Style& style) {
    Fragment whole = sectionTitle(section, typesetter.language(), width, style);
    auto blocks = section.blocks;
    std::erase_if(blocks, [](const report::Block& block) { return std::holds_alternative<report::Map>(block); });
    whole.stack(typesetter.blocks(blocks, width, style), style.space() * 0.7);
    return whole;
}

const report::Map* mapOf(const Section& section) {
    for (const auto& block : section.blocks)
        if (const auto* map = std::get_if<report::Map>(&block)) return map;
    return nullptr;
}

/// What is asked, beside the sentence: amount, time, date.
Fragment asked(const Typesetter& typesetter, const report::Columns& columns, double width, const Style& style) {
    Fragment whole;
    for (const auto& column : columns.columns) {
        Fragment one = Typesetter::plain(qt(column.title), font(style.size * 0.9, Cut::Medium), style.palette.muted, width);
        for (const auto& paragraph : column.paragraphs)
            one.stack(typesetter.paragraph(paragraph, width, style.scaled(1.2)), 5);
        if (whole.height > 0) {
            whole.height += style.space();
            whole.ops.push_back(LineOp{QPolygonF({{0, whole.height}, {width, whole.height}}), style.palette.line, 6});
            whole.height += style.space() * 0.8;
        }
        whole.stack(std::move(one));
    }
    return whole;
}

/// The band across the top of the page: the decision, large.
Fragment band(const Typesetter& typesetter, const Document& document, double size) {
    const Section& decision = part(document, "decision");
    const Style style{size, kOnBand};
    const double side = kTextWidth * 0.25, wide = kTextWidth - side - 26 * kPoint;
    Fragment left = Typesetter::plain(qt(document.title), font(size, Cut::SemiBold), style.palette.text, wide);
    left.stack(Typesetter::plain(qt(document.subtitle), font(size * 0.92), style.palette.muted, wide));
    left.stack(Typesetter::plain("1   " + qt(decision.title) + elsewhere(document, decision),
                                 displayFont(size * 1.22, Cut::SemiBold), style.palette.primary, wide),
               11 * kPoint);
    Fragment right;
    double larger = 1.8;  // the decision itself; what it costs and returns is said below
    for (const auto& block : decision.blocks) {
        if (const auto* sentence = std::get_if<report::Paragraph>(&block))
            left.stack(typesetter.paragraph(*sentence, wide, style.scaled(std::exchange(larger, 1.1))), 20);
        if (const auto* columns = std::get_if<report::Columns>(&block)) right = asked(typesetter, *columns, side, style);
    }
    Fragment whole;
    const double top = 24 * kPoint, bottom = 16 * kPoint;
    const double height = std::max(left.height, right.height) + top + bottom;
    whole.ops.push_back(BoxOp{.rect = {0, 0, kPageSize.width(), height}, .fill = kOnPaper.primary});
    whole.ops.push_back(
        LineOp{QPolygonF({{kMargin + wide + 13 * kPoint, top}, {kMargin + wide + 13 * kPoint, height - bottom}}),
               style.palette.line, 6});
    whole.place(std::move(left), kMargin, top);
    whole.place(std::move(right), kMargin + wide + 26 * kPoint, top);
    whole.height = height;
    return whole;
}

/// Cells side by side: `shares` of the text's width.
Fragment row(std::vector<Fragment> cells, const std::vector<double>& lefts) {
    Fragment whole;
    for (std::size_t i = 0; i < cells.size(); ++i) whole.place(std::move(cells[i]), lefts[i], 0);
    return whole;
}

std::vector<double> widths(const std::vector<double>& shares) {
    std::vector<double> all;
    const double room = kTextWidth - kGutter * static_cast<double>(shares.size() - 1);
    for (const double share : shares) all.push_back(share * room);
    return all;
}

std::vector<double> lefts(const std::vector<double>& widths) {
    std::vector<double> all{0};
    for (const double width : widths) all.push_back(all.back() + width + kGutter);
    all.pop_back();
    return all;
}

/// The rows under the band, before they are placed.
std::vector<Fragment> rows(const Typesetter& typesetter, const Document& document, const Style& style) {
    const auto parts = [&](const std::vector<std::string_view>& keys, const std::vector<double>& shares) {
        const auto wide = widths(shares);
        std::vector<Fragment> cells;
        for (std::size_t i = 0; i < keys.size(); ++i)
            cells.push_back(cell(typesetter, part(document, keys[i]), wide[i], style));
        return row(std::move(cells), lefts(wide));
    };
    std::vector<Fragment> all;
    all.push_back(
        cell(typesetter, part(document, "why_now"), widths(kFirstRow).front(), style));  // the map stands beside it
    all.push_back(parts({"options"}, {1}));
    all.push_back(parts({"benefits"}, {1}));
    all.push_back(parts({"risks", "loss"}, {0.66, 0.34}));
    all.push_back(parts({"evidence", "implementation", "next_step"}, {0.38, 0.36, 0.26}));
    return all;
}

/// Everything on one page, or nothing when it is too high.
std::optional<Fragment> firstPage(const Document& document, double size) {
    const Typesetter typesetter(document);
    const Style style{size, kOnPaper};
    Fragment page = band(typesetter, document, size);
    auto all = rows(typesetter, document, style);
    constexpr double leastMap = 98 * kPoint, mostMap = 190 * kPoint;
    const auto wide = widths(kFirstRow);
    const double leastFirst = std::max(all.front().height, leastMap);
    double used = page.height + kRowGap * static_cast<double>(all.size()) + leastFirst;
    for (std::size_t i = 1; i < all.size(); ++i) used += all[i].height;
    const double spare = kTextBottom - 8 * kPoint - used;
    if (spare < 0) return std::nullopt;

    const double firstHeight = std::min(leastFirst + spare * 0.6, std::max(leastFirst, mostMap));
    if (const auto* map = mapOf(part(document, "why_now"))) {
        auto caption = typesetter.paragraph({{report::Text{map->title, false, map->source}}}, wide[1], style.scaled(0.84));
        const QRectF frame(kTextWidth - wide[1], 0, wide[1], firstHeight - caption.height - 30);
        all.front().place(std::move(caption), frame.left(), frame.bottom() + 30);
        all.front().ops.push_back(MapOp{frame, *map});
        all.front().regions.push_back(
            {.kind = Region::Kind::Figure, .rect = frame, .text = qt(map->description), .source = map->source});
    }
    const double rest = spare - (firstHeight - leastFirst);
    const double gap = kRowGap + std::clamp(rest / static_cast<double>(all.size()), 0.0, 14 * kPoint);
    double y = page.height + gap;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double height = i == 0 ? firstHeight : all[i].height;
        page.place(std::move(all[i]), kMargin, y);
        y += height + gap;
    }
    return page;
}

struct Attempt {
    report::PageBudget budget;
    double size;
};

/// Type first, then words; the last always fits.
std::vector<Attempt> attempts() {
    std::vector<Attempt> all;
    for (const double size : {9.4, 9.0, 8.6, 8.2, 7.8, 7.4}) all.push_back({{100'000, 1'000, 1'000}, size});
    for (const auto& budget : {report::PageBudget{420, 8, 12},
                               {320, 8, 10},
                               {260, 7, 9},
                               {220, 6, 8},
                               {180, 6, 8},
                               {150, 6, 8},
                               {130, 5, 8},
                               {115, 5, 7},
                               {115, 4, 7},
                               {100, 4, 6},
                               {100, 3, 5},
                               {80, 3, 4},
                               {60, 2, 3},
                               {40, 1, 3}})
        for (const double size : {8.0, 7.4}) all.push_back({budget, size});
    all.push_back({{24, 1, 3}, 6.6});
    return all;
}

}  // namespace

Result<PrintedDocument> printBrief(const Document& brief, std::stop_token stop) {
    for (const auto& attempt : attempts()) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        auto document = report::shortened(brief, attempt.budget);
        auto page = firstPage(document, attempt.size);
        if (!page) continue;
        PrintedDocument printed{
            .pages = {}, .bodySize = attempt.size, .isShortened = document.annexes.size() > brief.annexes.size()};
        printed.pages.push_back(std::move(*page));
        const Typesetter typesetter(document);
        Fragment first;
        first.place(
            Typesetter::plain(said(document, words::brief::kAnnexes), displayFont(20, Cut::Bold), kOnPaper.text, kTextWidth),
            kMargin, 40 * kPoint);
        first.place(Typesetter::plain(qt(document.title), font(8.6), kOnPaper.muted, kTextWidth), kMargin,
                    first.height + 20);
        const double top = first.height + 6 * kPoint;
        for (auto& annex : flow(typesetter, document.annexes, std::move(first), top, Style{kAnnexSize, kOnPaper}, stop))
            printed.pages.push_back(std::move(annex));
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        addFooters(printed.pages, document);
        printed.document = std::move(document);
        return printed;
    }
    return fail(Error::Code::Infeasible, clause("print.page"));
}

Result<PrintedDocument> printPages(const Document& document, std::stop_token stop) {
    const Typesetter typesetter(document);
    const Style style{9, kOnPaper};
    Fragment first;
    first.place(Typesetter::plain(qt(document.title), displayFont(20, Cut::Bold), kOnPaper.text, kTextWidth), kMargin,
                44 * kPoint);
    first.place(Typesetter::plain(qt(document.subtitle), font(9.5), kOnPaper.muted, kTextWidth), kMargin, first.height + 40);
    auto sections = document.sections;
    sections.insert(sections.end(), document.annexes.begin(), document.annexes.end());
    const double top = first.height + 14 * kPoint;
    PrintedDocument printed{.pages = flow(typesetter, sections, std::move(first), top, style, stop),
                            .document = document,
                            .bodySize = style.size};
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    addFooters(printed.pages, document);
    return printed;
}

}  // namespace kabar::print
