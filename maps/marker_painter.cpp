// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/marker_painter.h"

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

void paintEmployer(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    painter.setPen(QPen(colours.card, 1.6));
    painter.setBrush(colours.ink);
    painter.drawRoundedRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), 2.5, 2.5);
}

void paintHouse(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    const double r = radius;
    const QPolygonF house{at + QPointF(0, -r),
                          at + QPointF(r, -r * 0.15),
                          at + QPointF(r * 0.78, -r * 0.15),
                          at + QPointF(r * 0.78, r * 0.85),
                          at + QPointF(-r * 0.78, r * 0.85),
                          at + QPointF(-r * 0.78, -r * 0.15),
                          at + QPointF(-r, -r * 0.15)};
    painter.setPen(QPen(colours.card, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.place);
    painter.drawPolygon(house);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRect(QRectF(at.x() - r * 0.2, at.y() + r * 0.2, r * 0.4, r * 0.65));
}

void paintInside(QPainter& painter, QPointF at, double radius, const QString& words, const QColor& colour,
                 const Palette& colours) {
    QFont font = labelFont(Label::Kind::Road, 1);
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(radius * (words.size() > 2 ? 0.72 : 0.86)))));
    if (font.pixelSize() < colours.leastType) return;  // the shape alone rather than what nobody reads
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, words);
}

/// An exclamation mark on the shoulder of a shape.
void paintWanting(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    const double small = radius * 0.5;
    const QPointF shoulder = at + QPointF(radius * 0.78, -radius * 0.78);
    painter.setPen(QPen(colours.card, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(shoulder, small, small);
    paintInside(painter, shoulder, small * 1.5, QStringLiteral("!"), colours.card, colours);
}

/// The ring is full at 100 %. One that wants charging has the warning colour and an exclamation mark, an old reading is grey
/// and dotted, an unknown charge has a question mark.
void paintVehicle(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours) {
    const bool known = marker.charge >= 0;
    const QColor& colour = !known || marker.stale ? colours.label : marker.wanting ? colours.accent : colours.vehicle;
    painter.setPen(QPen(colours.label, 1));
    painter.setBrush(colours.card);
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
    const double width = radius * 0.28, middle = radius - width / 2 - 1;
    const QRectF ring(at.x() - middle, at.y() - middle, 2 * middle, 2 * middle);
    painter.setPen(QPen(colours.line, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colour, width, known && !marker.stale ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, known ? static_cast<int>(std::lround(-marker.charge * 3.6 * 16)) : 360 * 16);
    paintInside(painter, at, radius, known ? QString::number(std::lround(marker.charge)) : QStringLiteral("?"),
                marker.stale ? colours.label : colours.ink, colours);
    if (marker.wanting && !marker.stale) paintWanting(painter, at, radius, colours);
}

void paintStop(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    painter.setPen(QPen(colours.corridor, 2));
    painter.setBrush(colours.card);
    painter.drawEllipse(at, radius, radius);
}

void paintCandidate(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    painter.setPen(QPen(colours.place, 1.8));
    painter.setBrush(colours.card);
    painter.drawPolygon(
        QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius), at + QPointF(-radius, 0)});
}

}  // namespace

void paintMarker(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours) {
    switch (marker.kind) {
        case Marker::Kind::Employer:
            paintEmployer(painter, at, radius, colours);
            break;
        case Marker::Kind::ThirdPlace:
            paintHouse(painter, at, radius, colours);
            break;
        case Marker::Kind::Vehicle:
            paintVehicle(painter, marker, at, radius, colours);
            break;
        case Marker::Kind::Stop:
            paintStop(painter, at, radius, colours);
            break;
        case Marker::Kind::Candidate:
            paintCandidate(painter, at, radius, colours);
            break;
    }
}

void paintStack(QPainter& painter, std::size_t count, bool wanting, QPointF at, double radius, const Palette& colours) {
    painter.setPen(QPen(colours.vehicle, 1.5));
    painter.setBrush(colours.card);
    const double step = radius * 0.22, disc = radius - step;
    for (const double shift : {1.0, 0.0, -1.0}) painter.drawEllipse(at + QPointF(shift, -shift) * step, disc, disc);
    paintInside(painter, at + QPointF(-step, step), disc * 1.1, QStringLiteral("×%1").arg(count), colours.ink, colours);
    if (wanting) paintWanting(painter, at, radius, colours);
}

void paintLeader(QPainter& painter, QPointF shape, QPointF place, const Palette& colours) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.halo, 4));
    painter.drawLine(shape, place);
    painter.setPen(QPen(colours.ink, 1.2));
    painter.drawLine(shape, place);
    painter.setPen(QPen(colours.card, 1));
    painter.setBrush(colours.ink);
    painter.drawEllipse(place, 2.5, 2.5);
}

}  // namespace kabar::maps
