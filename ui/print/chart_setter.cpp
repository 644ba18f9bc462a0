// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include <algorithm>

namespace kabar::print {

using report::Chart;

namespace {

const QColor kBar(0x55, 0xAB, 0xA9);
const QColor kChosenBar(0x0B, 0x6E, 0x75);

/// From value to place within the cell of the bars.
struct Axis {
    double least = 0, most = 0, width = 0;
    [[nodiscard]] double x(double value) const { return most > least ? width * (value - least) / (most - least) : 0; }
};

Axis axisOf(const Chart& chart, double width) {
    Axis axis{.width = width};
    for (const auto& bar : chart.bars)
        axis.least = std::min(axis.least, bar.figure.low), axis.most = std::max(axis.most, bar.figure.high);
    return axis;
}

Fragment barPicture(const Chart::Bar& bar, const Axis& axis, double height, const Palette& ink) {
    Fragment picture;
    picture.height = height;
    const double middle = height / 2, thick = 68, cap = 22;
    const double from = std::min(axis.x(0), axis.x(bar.figure.mid)), to = std::max(axis.x(0), axis.x(bar.figure.mid));
    picture.ops.push_back(LineOp{QPolygonF({{axis.x(0), 0}, {axis.x(0), height}}), ink.muted, 5});
    picture.ops.push_back(BoxOp{.rect = {from, middle - thick / 2, to - from, thick},
                                .fill = bar.role == Chart::Role::Chosen ? kChosenBar : kBar});
    if (bar.figure.high > bar.figure.low) {
        const double low = axis.x(bar.figure.low), high = axis.x(bar.figure.high);
        for (const auto& [width, colour] :
             {std::pair(20.0, QColor(Qt::white)), std::pair(8.0, ink.text)}) {  // a halo, seen on the bar too
            picture.ops.push_back(LineOp{QPolygonF({{low, middle}, {high, middle}}), colour, width});
            for (const double end : {low, high})
                picture.ops.push_back(LineOp{QPolygonF({{end, middle - cap}, {end, middle + cap}}), colour, width});
        }
    }
    return picture;
}

/// The option's name with its role in a frame: told by words, not by colour alone.
Fragment labelCell(const Chart::Bar& bar, words::Language language, double width, const Style& style) {
    const bool chosen = bar.role == Chart::Role::Chosen;
    Fragment cell = Typesetter::plain(QString::fromStdString(bar.label), font(style.size, chosen ? Cut::Bold : Cut::Medium),
                                      style.palette.text, width, 1.15);
    const auto phrase = report::roleName(bar.role);
    if (!phrase) return cell;
    const auto role = QString::fromStdString(words::wordsIn(language).say(*phrase));
    const auto face = font(style.size * 0.8, Cut::Medium);
    const double wide = QFontMetricsF(face).horizontalAdvance(role) + 70, high = style.size * 1.2 * kPoint;
    const double y = cell.height + 8;
    cell.ops.push_back(BoxOp{.rect = {0, y, wide, high},
                             .fill = chosen ? kChosenBar : QColor(),
                             .stroke = chosen ? QColor() : style.palette.muted,
                             .radius = high / 2});
    auto name = Typesetter::plain(role, face, chosen ? QColor(Qt::white) : style.palette.muted, wide);
    const double offset = (high - QFontMetricsF(face).height()) / 2;
    name.height = high;
    cell.place(std::move(name), 35, y + offset);
    cell.height = y + high;
    return cell;
}

}  // namespace

Fragment barPicture(const Chart& chart, const Chart::Bar& bar, double width, double height) {
    return barPicture(bar, axisOf(chart, width), height, kOnPaper);
}

Fragment Typesetter::chart(const Chart& chart, double width, const Style& style) const {
    Fragment whole;
    const double pad = style.space();
    std::vector<double> left{0};
    for (const double share : chart.widths) left.push_back(left.back() + share * width);
    const auto head = [&](const std::string& title, std::size_t column) {
        whole.place(plain(QString::fromStdString(title), font(style.size * 0.88, Cut::Medium), style.palette.muted,
                          left[column + 1] - left[column] - pad, 1.2),
                    left[column], 0);
    };
    head(chart.title, 1);
    for (std::size_t i = 0; i < chart.header.size(); ++i) head(chart.header[i], i + 2);
    whole.height += pad * 0.5;
    whole.ops.push_back(LineOp{QPolygonF({{0, whole.height}, {width, whole.height}}), style.palette.muted, 6});

    const double barCell = left[2] - left[1] - pad;
    const auto axis = axisOf(chart, barCell * 0.43);
    for (const auto& bar : chart.bars) {
        Fragment line;
        const double top = pad * 0.55;
        line.place(labelCell(bar, m_document.language, left[1] - pad, style), 0, top);
        line.place(paragraph(bar.said(), barCell * 0.53, style.stacked()), left[1] + barCell * 0.47, top);
        for (std::size_t i = 0; i < bar.cells.size(); ++i)
            line.place(paragraph(bar.cells[i], left[i + 3] - left[i + 2] - pad, style.stacked()), left[i + 2], top);
        line.height += top;
        line.place(barPicture(bar, axis, line.height, style.palette), left[1], 0);
        if (bar.role == Chart::Role::Chosen)
            line.ops.insert(
                line.ops.begin(),
                BoxOp{.rect = {-pad, 0, width + 2 * pad, line.height}, .fill = QColor(0xEE, 0xF6, 0xF5), .radius = 30});
        line.ops.push_back(LineOp{QPolygonF({{0, line.height}, {width, line.height}}), style.palette.line, 5});
        whole.stack(std::move(line));
    }
    return whole;
}

}  // namespace kabar::print
