// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_furniture.h"

#include "core/words/brief_phrases.h"

#include <stop_token>
#include <utility>

namespace kabar::print {

using report::Overloaded;

namespace {

constexpr double kTextTop = 44 * kPoint;

/// Fills pages from the top; what does not fit goes to the next one.
class Flow {
public:
    Flow(Fragment first, double top) : m_pages{std::move(first)}, m_y(top) {}

    void add(Fragment fragment, double gap) {
        if (!fits(fragment.height + gap)) newPage();
        const double height = fragment.height;
        const double space = m_y > kTextTop ? gap : 0;
        m_pages.back().place(std::move(fragment), kMargin, m_y + space);
        m_y += height + space;
    }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= kTextBottom - 10 * kPoint; }
    void newPage() {
        m_pages.emplace_back();
        m_y = kTextTop;
    }
    std::vector<Fragment> take() { return std::move(m_pages); }

private:
    std::vector<Fragment> m_pages;
    double m_y;
};

/// Fills pages with the blocks of sections; nothing is higher than a page once it is taken apart.
class Setter {
public:
    Setter(const Typesetter& typesetter, const Style& style, Flow& flow)
        : m_typesetter(typesetter), m_style(style), m_flow(flow) {}

    void add(const report::Block& block) {
        std::visit(Overloaded{[&](const report::Paragraph& paragraph) { addLines(paragraph, m_style.space()); },
                              [&](const report::List& list) {
                                  for (const auto& item : list.items)
                                      addWhole(report::List{{item}}, {item}, m_style.space() * 0.6);
                              },
                              [&](const report::Table& table) { addTable(table); },
                              [&](const report::Columns& columns) {
                                  for (const auto& column : columns.columns) {
                                      add(report::Subheading{column.title});
                                      for (const auto& paragraph : column.paragraphs)
                                          addLines(paragraph, m_style.space() * 0.6);
                                  }
                              },
                              [&](const report::Map& map) {
                                  m_flow.add(m_typesetter.block(map, kTextWidth * 0.7, m_style), m_style.space());
                              },
                              [&](const report::Chart& chart) { addChart(chart); },
                              [&](const report::Subheading& heading) {
                                  if (!m_flow.fits(40 * kPoint)) m_flow.newPage();
                                  m_flow.add(m_typesetter.block(heading, kTextWidth, m_style), m_style.space() * 1.6);
                              }},
                   block);
    }

private:
    /// A page never ends with the first line of a paragraph, nor begins with its last.
    void addLines(const report::Paragraph& paragraph, double gap) {
        auto lines = m_typesetter.lines(paragraph, kTextWidth, m_style);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool withNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
            if (withNext && !m_flow.fits(gap + lines[i].height + lines[i + 1].height)) m_flow.newPage();
            m_flow.add(std::move(lines[i]), std::exchange(gap, 0));
        }
    }
    /// `block` as it is or, when it is higher than a page, its paragraphs line by line.
    void addWhole(const report::Block& block, const std::vector<report::Paragraph>& paragraphs, double gap) {
        auto whole = m_typesetter.block(block, kTextWidth, m_style);
        if (whole.height <= kTextBottom - kTextTop - 12 * kPoint) return m_flow.add(std::move(whole), gap);
        for (const auto& paragraph : paragraphs) addLines(paragraph, gap);
    }
    /// A bar a piece; each keeps the scale of all.
    void addChart(const report::Chart& chart) {
        report::Table table{.caption = chart.title,
                            .header = {words::wordsIn(m_typesetter.language()).say(words::brief::kOption), chart.title},
                            .rows = {},
                            .widths = {}};
        table.header.insert(table.header.end(), chart.header.begin(), chart.header.end());
        table.widths.assign(table.header.size(), 1.0 / static_cast<double>(table.header.size()));
        for (const auto& bar : chart.bars) {
            table.rows.push_back({{{report::Text{bar.label}}}, bar.said()});
            table.rows.back().insert(table.rows.back().end(), bar.cells.begin(), bar.cells.end());
        }
        addTable(table);
    }
    void addTable(const report::Table& table) {
        auto rows = m_typesetter.tableRows(table, kTextWidth, m_style.stacked());
        const Fragment header = rows.front();
        const double together = header.height + (rows.size() > 1 ? rows[1].height : 0) + m_style.space();
        if (!m_flow.fits(together)) m_flow.newPage();
        m_flow.add(header, m_style.space() * 1.4);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].height + header.height > kTextBottom - kTextTop - 12 * kPoint) {
                for (const auto& cell : table.rows[i - 1]) addLines(cell, m_style.space());
                continue;
            }
            if (!m_flow.fits(rows[i].height)) {
                m_flow.newPage();
                m_flow.add(header, 0);
            }
            m_flow.add(std::move(rows[i]), 0);
        }
    }

    const Typesetter& m_typesetter;
    const Style& m_style;
    Flow& m_flow;
};

}  // namespace

Fragment sectionTitle(const report::Section& section, words::Language language, double width, const Style& style) {
    Fragment title;
    title.ops.push_back(LineOp{QPolygonF({{0, 0}, {width, 0}}), style.palette.line, 6});
    title.ops.push_back(LineOp{QPolygonF({{0, 0}, {220, 0}}), style.palette.primary, 18});
    double x = 0;
    const double points = style.size * 1.22, y = style.space() * 1.1;
    if (section.number > 0) {
        const auto number = QString::number(section.number);
        const auto face = displayFont(points, Cut::Bold);
        title.place(Typesetter::plain(number, face, style.palette.primary, 300), 0, y);
        x = QFontMetricsF(face).horizontalAdvance(number) + points * 0.5 * kPoint;
    }
    title.place(Typesetter::plain(qt(section.title), displayFont(points, Cut::SemiBold), style.palette.text, width - x), x,
                y);
    if (section.continued) {
        const auto face = font(style.size * 0.88, Cut::Italic);
        const auto elsewhere = qt(words::wordsIn(language).say(words::brief::kContinuedElsewhere));
        const double wide = QFontMetricsF(face).horizontalAdvance(elsewhere) + kPoint;
        title.place(Typesetter::plain(elsewhere, face, style.palette.muted, wide), width - wide, y + points * 0.3 * kPoint);
    }
    title.regions.push_back({.kind = Region::Kind::Section, .rect = {0, 0, width, title.height}, .text = qt(section.title)});
    return title;
}

void addFooters(std::vector<Fragment>& pages, const report::Document& document) {
    QStringList imprint;
    for (const auto& word : document.imprint) imprint << qt(word);
    const auto provenance = qt(words::wordsIn(document.language).say(words::brief::kSeeProvenance));
    const auto face = font(6.6);
    const double y = kPageSize.height() - 29 * kPoint;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto& page = pages[i];
        page.ops.push_back(LineOp{QPolygonF({{kMargin, y - 60}, {kMargin + kTextWidth, y - 60}}), kOnPaper.line, 5});
        const auto number = QString("%1 / %2").arg(i + 1).arg(pages.size());
        const double wide = QFontMetricsF(face).horizontalAdvance(number) + 10;
        const auto line = QFontMetricsF(face).elidedText(
            (imprint + (i == 0 && !document.annexes.empty() ? QStringList{provenance} : QStringList())).join("  ·  "),
            Qt::ElideRight, kTextWidth - wide - 100);
        page.place(Typesetter::plain(line, face, kOnPaper.muted, kTextWidth - wide), kMargin, y);
        page.place(Typesetter::plain(number, face, kOnPaper.muted, wide), kMargin + kTextWidth - wide + 10, y);
    }
}

std::vector<Fragment> flow(const Typesetter& typesetter, const std::vector<report::Section>& sections, Fragment first,
                           double top, const Style& style, std::stop_token stop) {
    Flow pages(std::move(first), top);
    for (const auto& section : sections) {
        Fragment title = sectionTitle(section, typesetter.language(), kTextWidth, style);
        if (!pages.fits(title.height + 60 * kPoint)) pages.newPage();
        pages.add(std::move(title), style.space() * 3);
        Setter setter(typesetter, style, pages);
        for (const auto& block : section.blocks) {
            if (stop.stop_requested()) return {};
            setter.add(block);
        }
    }
    return pages.take();
}

}  // namespace kabar::print
