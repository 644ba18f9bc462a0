// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fragment.h"

#include "core/report/document_visit.h"

#include <algorithm>

namespace kabar::print {

using report::Overloaded;

void Fragment::place(Fragment other, double x, double y) {
    const QPointF by(x, y);
    for (auto& op : other.ops) {
        std::visit(Overloaded{[&](BoxOp& box) { box.rect.translate(by); }, [&](LineOp& line) { line.points.translate(by); },
                              [&](MapOp& map) { map.rect.translate(by); }, [&](TextOp& text) { text.at += by; }},
                   op);
        ops.push_back(std::move(op));
    }
    for (auto& region : other.regions) {
        region.rect.translate(by);
        regions.push_back(std::move(region));
    }
    height = std::max(height, y + other.height);
}

void Fragment::stack(Fragment other, double gap) {
    place(std::move(other), 0, height + gap);
}

namespace {

void draw(QPainter& painter, const BoxOp& box) {
    painter.setPen(box.stroke.isValid() ? QPen(box.stroke, 6) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
}

void draw(QPainter& painter, const LineOp& line) {
    painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.points);
}

}  // namespace

void paint(QPainter& painter, const Fragment& fragment, const MapPainter& mapPainter) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const auto& op : fragment.ops)
        std::visit(
            Overloaded{[&](const BoxOp& box) { draw(painter, box); }, [&](const LineOp& line) { draw(painter, line); },
                       [&](const MapOp& map) {
                           if (!mapPainter) return;
                           painter.save();
                           painter.setClipRect(map.rect);
                           mapPainter(painter, map.rect, map.map);
                           painter.restore();
                       },
                       [&](const TextOp& text) {
                           painter.setPen(Qt::black);
                           text.layout->draw(&painter, text.at);
                       }},
            op);
}

}  // namespace kabar::print
