// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace kabar::print {

/// Draws a map of the territory with its marks into a rectangle of the painter.
using MapPainter = std::function<void(QPainter&, const QRectF&, const report::Map&)>;

struct TextOp {
    QPointF at;
    std::shared_ptr<const QTextLayout> layout;  ///< bound to the thread that made it
};
struct BoxOp {
    QRectF rect;
    QColor fill;
    QColor stroke = {};  ///< invalid: none
    double radius = 0;
};
struct LineOp {
    QPolygonF points;
    QColor colour;
    double width = 5;
};
struct MapOp {
    QRectF rect;
    report::Map map;
};
using Op = std::variant<BoxOp, LineOp, MapOp, TextOp>;

/// A place on the page that means something: what the window makes clickable, and a screen reader reads.
struct Region {
    enum class Kind { Figure, Gap, Field, Section };
    Kind kind = Kind::Field;
    QRectF rect;
    QString text;
    QString range;       ///< of a figure; empty for an exact one
    std::string source;  ///< id of the record behind it
    std::string field;   ///< of the text that a person edits here
};

/// Something laid out, from its own origin down: layout units.
struct Fragment {
    double height = 0;
    std::vector<Op> ops;
    std::vector<Region> regions;

    /// Puts `other` with its origin at (x, y); the height grows to hold it.
    void place(Fragment other, double x, double y);
    /// Puts `other` under what is there, `gap` below it.
    void stack(Fragment other, double gap = 0);
};

/// Draws it; without `mapPainter` a map is left empty.
void paint(QPainter& painter, const Fragment& fragment, const MapPainter& mapPainter);

}  // namespace kabar::print
