// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_symbol.h"

#include "maps/layer_painter.h"
#include "maps/marker_painter.h"
#include "ui/map/map_ground.h"

namespace kabar::ui {

namespace {

constexpr double kSampleCharge = 70;  ///< percent

maps::Marker sample(MapSymbol::Sign sign) {
    using Kind = maps::Marker::Kind;
    if (sign == MapSymbol::Employer) return {.kind = Kind::Employer};
    if (sign == MapSymbol::ThirdPlace) return {.kind = Kind::ThirdPlace};
    return {.kind = Kind::Vehicle,
            .charge = sign == MapSymbol::UnknownVehicle   ? -1
                      : sign == MapSymbol::WantingVehicle ? 100 - kSampleCharge
                                                          : kSampleCharge,
            .stale = sign == MapSymbol::StaleVehicle,
            .wanting = sign == MapSymbol::WantingVehicle};
}

}  // namespace

MapSymbol::MapSymbol(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &MapSymbol::changed, this, [this] { update(); });
}

void MapSymbol::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    maps::Palette colours = maps::palette(mapTheme(m_variant));
    colours.leastType = m_leastType;
    const QRectF box = boundingRect();
    const double radius = std::min(box.width(), box.height()) / 2 - 1;
    switch (m_sign) {
        case Catchment:
            return maps::paintLineSample(*painter, maps::LineSign::Catchment, box, 0, colours);
        case Flow:
            return maps::paintLineSample(*painter, maps::LineSign::Flow, box, m_lineWidth, colours);
        case Corridor:
            return maps::paintLineSample(*painter, maps::LineSign::Corridor, box, m_lineWidth, colours);
        case Stack:
            return maps::paintStack(*painter, 3, false, box.center(), radius, colours);
        case WantingVehicle:  // its mark stands over its shoulder
            return maps::paintMarker(*painter, sample(m_sign), box.center() + QPointF(-1, 1), radius * 0.85, colours);
        default:
            return maps::paintMarker(*painter, sample(m_sign), box.center(), m_sign == Employer ? radius * 0.6 : radius,
                                     colours);
    }
}

}  // namespace kabar::ui
