// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/base_map.h"

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

QPainterPath pathOf(const geo::MultiPolygon& area) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const geo::Polygon& polygon : area) {
        for (const geo::Line& ring : polygon.rings) {
            QPolygonF points;
            for (const geo::Coordinate point : ring) points << toWorld(point);
            path.addPolygon(points);
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath pathOf(const geo::Line& line) {
    QPolygonF points;
    for (const geo::Coordinate point : line) points << toWorld(point);
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

/// A pen of `width` pixels whatever the painter's transform.
QPen pixelPen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

struct RoadStyle {
    double minZoom;
    double width;  ///< pixels at zoom 11
};

RoadStyle styleOf(geo::Road::Class roadClass) {
    switch (roadClass) {
        case geo::Road::Class::Motorway:
            return {0, 2.6};
        case geo::Road::Class::Main:
            return {8.5, 2.0};
        case geo::Road::Class::Secondary:
            return {10, 1.4};
        case geo::Road::Class::Local:
            return {11.8, 0.9};
    }
    return {0, 1};
}

double widthAt(double zoom, double atEleven) {
    return atEleven * std::clamp(std::exp2((zoom - 11) * 0.55), 0.6, 5.0);
}

}  // namespace

BaseMap::BaseMap(const geo::Territory& territory, MapTheme theme)
    : m_theme(theme),
      m_colours(palette(theme)),
      m_outline(pathOf(territory.outline)),
      m_relief(shadeRelief(territory, m_colours)),
      m_labels(labelsOf(territory)) {
    for (const geo::Commune& commune : territory.communes) m_boundaries.addPath(pathOf(commune.boundary));
    for (const geo::Road& road : territory.roads) {
        const QPainterPath path = pathOf(road.line);
        m_roads.push_back({road.roadClass, path, path.controlPointRect()});
    }
    std::ranges::stable_sort(m_roads, std::greater(), &RoadPath::roadClass);
}

void BaseMap::paintGround(QPainter& painter, const Viewport& view) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), view.size), m_colours.sea);
    painter.setTransform(view.transform(), true);
    paintLand(painter, view);
    if (!m_boundaries.isEmpty() && view.zoom >= 9) {
        QPen pen = pixelPen(m_colours.boundary, view.zoom < 11 ? 0.8 : 1.1, Qt::CustomDashLine);
        pen.setDashPattern({5, 3});
        painter.strokePath(m_boundaries, pen);
    }
    paintRoads(painter, view);
    painter.restore();
}

void BaseMap::paintLand(QPainter& painter, const Viewport& view) const {
    const double reach = std::clamp(std::exp2(view.zoom - 11), 0.5, 6.0);
    for (const double width : {18.0, 11.0, 5.0}) painter.strokePath(m_outline, pixelPen(m_colours.shallows, width * reach));
    painter.fillPath(m_outline, m_colours.land);
    if (!m_relief.image.isNull()) {
        QBrush texture(m_relief.image);
        texture.setTransform(QTransform::fromScale(m_relief.world.width() / m_relief.image.width(),
                                                   m_relief.world.height() / m_relief.image.height()) *
                             QTransform::fromTranslate(m_relief.world.left(), m_relief.world.top()));
        painter.fillPath(m_outline, texture);
    }
    painter.strokePath(m_outline, pixelPen(m_colours.coast, 1.1));
}

void BaseMap::paintRoads(QPainter& painter, const Viewport& view) const {
    const QRectF visible = view.worldRect(12);
    for (const bool casing : {true, false}) {
        for (const RoadPath& road : m_roads) {
            const auto [minZoom, width] = styleOf(road.roadClass);
            if (view.zoom < minZoom || !road.bounds.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).intersects(visible)) continue;
            const bool motorway = road.roadClass == geo::Road::Class::Motorway;
            const QColor& outer = motorway ? m_colours.motorwayCasing : m_colours.roadCasing;
            const QColor& inner = motorway ? m_colours.motorway : m_colours.road;
            const double inside = widthAt(view.zoom, width);
            painter.strokePath(road.path, casing ? pixelPen(outer, inside + 1.6) : pixelPen(inner, inside));
        }
    }
}

double BaseMap::namesZoom(double zoom) {
    return std::floor(zoom * 4) / 4;
}

void BaseMap::paintNames(QPainter& painter, const Viewport& view, const std::vector<QRectF>& taken) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LabelSprites sprites;
    paintLabels(painter, placeLabels(m_labels, namesZoom(view.zoom), m_colours.type(), taken), view, m_colours, sprites);
    painter.restore();
}

}  // namespace kabar::maps
