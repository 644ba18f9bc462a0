// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include <algorithm>
#include <cmath>

namespace kabar::print {

using report::Overloaded;

namespace {

constexpr double kMapRatio = 0.62;

void rule(Fragment& fragment, double y, double width, const QColor& colour, double thickness = 5) {
    fragment.ops.push_back(LineOp{QPolygonF({{0, y}, {width, y}}), colour, thickness});
}

/// Letters as they will stand on paper, more or less.
double lengthOf(const report::Paragraph& paragraph, words::Language language) {
    double letters = 0;
    for (const auto& run : paragraph.runs)
        letters += static_cast<double>(std::visit(
            Overloaded{
                [](const report::Text& text) { return text.text.size(); },
                [&](const report::Figure& figure) { return figure.text(language).size() + figure.range(language).size(); },
                [&](const report::Gap& gap) { return gap.text(language).size(); },
                [](const report::Label& label) { return label.text.size(); }},
            run));
    return letters;
}

}  // namespace

std::vector<double> columnShares(const report::Columns& columns, words::Language language) {
    constexpr double kEven = 90;  // letters: keeps a short column from becoming a strip
    std::vector<double> shares;
    double whole = 0;
    for (const auto& column : columns.columns) {
        double letters = kEven;
        for (const auto& paragraph : column.paragraphs) letters += lengthOf(paragraph, language);
        whole += shares.emplace_back(std::sqrt(letters));
    }
    for (double& share : shares) share /= whole;
    return shares;
}

double mapHeight(double width) {
    return width * kMapRatio;
}

Fragment Typesetter::list(const report::List& list, double width, const Style& style) const {
    Fragment fragment;
    const double indent = style.size * 0.95 * kPoint;
    for (const auto& item : list.items) {
        auto set = paragraph(item, width - indent, style);
        const double y = fragment.height + (fragment.height > 0 ? style.space() * 0.55 : 0);
        const double dot = style.size * 0.26 * kPoint;
        fragment.ops.push_back(
            BoxOp{.rect = {0, y + style.size * 0.52 * kPoint, dot, dot}, .fill = style.palette.primary, .radius = dot / 2});
        fragment.place(std::move(set), indent, y);
    }
    return fragment;
}

Fragment Typesetter::columns(const report::Columns& columns, double width, const Style& style) const {
    Fragment fragment;
    const auto shares = columnShares(columns, m_document.language);
    const double room = width - kGutter * (static_cast<double>(shares.size()) - 1);
    double x = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto& column = columns.columns[i];
        const double each = shares[i] * room;
        Fragment part = plain(qt(column.title), font(style.size, Cut::SemiBold), style.palette.primary, each);
        rule(part, part.height + 10, each, style.palette.primary, 8);
        part.height += style.space() * 0.9;
        for (const auto& each_ : column.paragraphs) part.stack(paragraph(each_, each, style), style.space() * 0.6);
        fragment.place(std::move(part), x, 0);
        x += each + kGutter;
    }
    return fragment;
}

Fragment Typesetter::row(const std::vector<report::Paragraph>& cells, const std::vector<double>& widths, double width,
                         const Style& style) const {
    Fragment fragment;
    const double pad = style.space() * 0.7;
    double x = 0;
    for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
        const double cell = widths[i] * width;
        fragment.place(paragraph(cells[i], cell - pad * 1.5, style), x, pad * 0.7);
        x += cell;
    }
    fragment.height += pad * 0.7;
    rule(fragment, fragment.height, width, style.palette.line);
    return fragment;
}

std::vector<Fragment> Typesetter::tableRows(const report::Table& table, double width, const Style& style) const {
    std::vector<Fragment> rows;
    Fragment header;
    if (!table.caption.empty()) {
        header = plain(qt(table.caption), font(style.size, Cut::SemiBold), style.palette.text, width);
        header.height += style.space() * 0.4;
    }
    Fragment titles;
    double x = 0;
    for (std::size_t i = 0; i < table.header.size() && i < table.widths.size(); ++i) {
        const double cell = table.widths[i] * width;
        titles.place(
            plain(qt(table.header[i]), font(style.size * 0.88, Cut::Medium), style.palette.muted, cell - style.space(), 1.2),
            x, 0);
        x += cell;
    }
    header.stack(std::move(titles));
    header.height += style.space() * 0.35;
    rule(header, header.height, width, style.palette.muted, 6);
    rows.push_back(std::move(header));
    for (const auto& cells : table.rows) rows.push_back(row(cells, table.widths, width, style));
    return rows;
}

Fragment Typesetter::block(const report::Block& block, double width, const Style& style) const {
    return std::visit(Overloaded{[&](const report::Subheading& heading) {
                                     return plain(qt(heading.text), font(style.size * 1.08, Cut::SemiBold),
                                                  style.palette.text, width);
                                 },
                                 [&](const report::Paragraph& each) { return paragraph(each, width, style); },
                                 [&](const report::List& each) { return list(each, width, style); },
                                 [&](const report::Table& table) {
                                     Fragment whole;
                                     for (auto& each : tableRows(table, width, style)) whole.stack(std::move(each));
                                     return whole;
                                 },
                                 [&](const report::Columns& each) { return columns(each, width, style); },
                                 [&](const report::Chart& each) { return chart(each, width, style); },
                                 [&](const report::Map& map) {
                                     Fragment picture;
                                     picture.height = mapHeight(width);
                                     picture.ops.push_back(MapOp{{0, 0, width, picture.height}, map});
                                     picture.regions.push_back({.kind = Region::Kind::Figure,
                                                                .rect = {0, 0, width, picture.height},
                                                                .text = qt(map.description),
                                                                .source = map.source});
                                     return picture;
                                 }},
                      block);
}

Fragment Typesetter::blocks(const std::vector<report::Block>& blocks, double width, const Style& style) const {
    Fragment whole;
    for (const auto& each : blocks) whole.stack(block(each, width, style), whole.height > 0 ? style.space() : 0);
    return whole;
}

}  // namespace kabar::print
