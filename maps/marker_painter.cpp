// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/marker_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

constexpr double kLowCharge = 25;  ///< percent
constexpr double kNameGap = 5;     ///< pixels

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

/// The ring is full at 100 %. A low charge has the warning colour and an exclamation mark, an unknown one a question mark.
void paintVehicle(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours) {
    const bool known = marker.charge >= 0, low = known && marker.charge < kLowCharge;
    const QColor& colour = low ? colours.accent : colours.vehicle;
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawEllipse(at, radius + 1, radius + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 3.2, known ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
    const QRectF ring(at.x() - radius + 2, at.y() - radius + 2, 2 * radius - 4, 2 * radius - 4);
    painter.drawArc(ring, 90 * 16, known ? static_cast<int>(std::lround(-marker.charge * 3.6 * 16)) : 360 * 16);
    QFont font = labelFont(Label::Kind::Road, 1);
    font.setPixelSize(9);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colours.ink);
    const QString inside = !known ? QStringLiteral("?")
                           : low  ? QStringLiteral("!")
                                  : QString::number(std::lround(marker.charge));
    painter.drawText(ring, Qt::AlignCenter, inside);
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

QFont nameFont(const Palette& colours) {
    return labelFont(Label::Kind::Commune, colours.typeScale * 0.9);
}

void paintName(QPainter& painter, const QString& words, QPointF at, double radius, const Palette& colours) {
    painter.setFont(nameFont(colours));
    const QFontMetricsF metrics(painter.font());
    QPainterPath letters;
    letters.addText(at + QPointF(radius + kNameGap, (metrics.ascent() - metrics.descent()) / 2), painter.font(), words);
    painter.strokePath(letters, QPen(colours.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colours.ink);
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

void paintMarkerName(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours) {
    if (!marker.label.isEmpty()) paintName(painter, marker.label, at, radius, colours);
}

QRectF markerBox(const Marker& marker, QPointF at, double radius, const Palette& colours) {
    const QRectF shape(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    if (marker.label.isEmpty()) return shape;
    const QFontMetricsF metrics(nameFont(colours));
    return shape.united({at.x() + radius, at.y() - metrics.height() / 2, kNameGap + metrics.horizontalAdvance(marker.label),
                         metrics.height()});
}

}  // namespace kabar::maps
