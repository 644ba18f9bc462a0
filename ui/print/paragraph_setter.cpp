// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include <QTextCharFormat>

#include <algorithm>

namespace kabar::print {

using report::Overloaded;

namespace {

constexpr double kLeading = 1.06;  // of Inter's own line height, which is 1.21

/// A region told in characters, before lines are known.
struct Span {
    Region region;
    int from = 0, to = 0;
};

struct Composed {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Span> spans;

    void add(QString words, const QFont& font, const QColor& colour, bool raised = false, bool dashed = false) {
        words.replace(u'\n', QChar::LineSeparator);  // a line that a person typed stays one
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(colour);
        if (raised) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        if (dashed) {
            format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            format.setUnderlineColor(colour);
        }
        formats.push_back({static_cast<int>(text.size()), static_cast<int>(words.size()), format});
        text += words;
    }
};

Composed composed(const report::Document& document, const report::Paragraph& paragraph, const Style& style) {
    Composed all;
    const auto& ink = style.palette;
    const auto mark = [&](const std::string& id) {
        const int number = document.sourceNumber(id);
        if (number > 0)
            all.add(QChar(0xFEFF) + QString("[%1]").arg(number), font(style.size * 0.95, Cut::Medium), ink.primary, true);
    };
    const auto span = [&](Region region, int from) {
        all.spans.push_back({std::move(region), from, static_cast<int>(all.text.size())});
    };
    for (const auto& run : paragraph.runs) {
        const int from = static_cast<int>(all.text.size());
        std::visit(
            Overloaded{
                [&](const report::Text& text) {
                    all.add(qt(text.text), font(style.size, text.strong ? Cut::SemiBold : Cut::Regular), ink.text);
                    if (text.source.empty()) return;
                    mark(text.source);
                    span({.kind = Region::Kind::Figure, .text = qt(text.text), .source = text.source}, from);
                },
                [&](const report::Figure& figure) {
                    const auto bounds = [&](const std::string& text) {
                        return qt(text).replace(u' ', QChar::Nbsp);  // both on one line
                    };
                    const auto range = bounds(figure.range(document.language));
                    all.add(qt(figure.text(document.language)), font(style.size, Cut::SemiBold), ink.text);
                    if (!range.isEmpty())
                        all.add(style.stackedRanges ? QChar(QChar::LineSeparator) + bounds(figure.bounds(document.language))
                                                    : " (" + range + ")",
                                font(style.size * 0.86), ink.muted);
                    mark(figure.source);
                    span({.kind = Region::Kind::Figure,
                          .text = qt(figure.text(document.language)),
                          .range = range,
                          .source = figure.source},
                         from);
                },
                [&](const report::Gap& gap) {
                    all.add(qt(gap.text(document.language)), font(style.size, Cut::Medium), ink.gap, false, true);
                    span({.kind = Region::Kind::Gap, .text = qt(gap.text(document.language)), .field = gap.field}, from);
                },
                [&](const report::Label& label) {
                    all.add(" (" + qt(label.text) + ")", font(style.size * 0.88, Cut::Italic), ink.muted);
                }},
            run);
    }
    return all;
}

double breakLines(QTextLayout& layout, double width, double leading) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double step = QFontMetricsF(layout.font()).height() * leading;
    double y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::max(step, line.height() * 0.98);
    }
    layout.endLayout();
    return y;
}

/// The formats of the characters [from, to), counted from `from`.
QList<QTextLayout::FormatRange> formatsWithin(const QList<QTextLayout::FormatRange>& formats, int from, int to) {
    QList<QTextLayout::FormatRange> within;
    for (const auto& range : formats) {
        const int start = std::max(range.start, from), end = std::min(range.start + range.length, to);
        if (start < end) within.push_back({start - from, end - start, range.format});
    }
    return within;
}

}  // namespace

Fragment Typesetter::plain(const QString& text, const QFont& font, const QColor& colour, double width, double leading) {
    auto layout = std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextCharFormat format;
    format.setForeground(colour);
    layout->setFormats({{0, static_cast<int>(text.size()), format}});
    Fragment fragment;
    fragment.height = breakLines(*layout, width, leading / 1.21);
    fragment.ops.push_back(TextOp{{0, 0}, std::move(layout)});
    return fragment;
}

std::vector<Fragment> Typesetter::lines(const report::Paragraph& paragraph, double width, const Style& style) const {
    const auto all = composed(m_document, paragraph, style);
    QTextLayout whole(all.text, font(style.size));
    whole.setFormats(all.formats);
    breakLines(whole, width, kLeading);
    std::vector<Fragment> lines;
    for (int i = 0; i < whole.lineCount(); ++i) {
        const auto line = whole.lineAt(i);
        const int from = line.textStart(), to = from + line.textLength();
        auto words = all.text.sliced(from, to - from);
        if (words.endsWith(QChar::LineSeparator)) words.chop(1);
        auto layout = std::make_shared<QTextLayout>(words, font(style.size));
        layout->setFormats(formatsWithin(all.formats, from, to));
        Fragment fragment;
        fragment.height =
            breakLines(*layout, width + kPoint, kLeading);  // a little more, so that no rounding breaks it again
        for (const auto& span : all.spans) {
            const int start = std::max(span.from, from), end = std::min(span.to, to);
            if (start >= end) continue;
            auto region = span.region;
            const double left = line.cursorToX(start), right = line.cursorToX(end);
            region.rect = {std::min(left, right), 0, std::abs(right - left), fragment.height};
            if (region.field.empty()) region.field = paragraph.field;
            fragment.regions.push_back(std::move(region));
        }
        fragment.ops.push_back(TextOp{{0, 0}, std::move(layout)});
        lines.push_back(std::move(fragment));
    }
    return lines;
}

Fragment Typesetter::paragraph(const report::Paragraph& paragraph, double width, const Style& style) const {
    Fragment fragment;
    for (auto& line : lines(paragraph, width, style)) fragment.stack(std::move(line));
    if (!paragraph.field.empty())
        fragment.regions.insert(fragment.regions.begin(), {.kind = Region::Kind::Field,
                                                           .rect = {0, 0, width, fragment.height},
                                                           .text = {},
                                                           .range = {},
                                                           .source = {},
                                                           .field = paragraph.field});
    return fragment;
}

}  // namespace kabar::print
