// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/layer_painter.h"

#include "maps/class_breaks.h"
#include "maps/marker_painter.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

constexpr double kFlowSample = 0.9;  ///< opacity of a flow in a legend

QPen linePen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    return {colour, width, style, Qt::RoundCap, Qt::RoundJoin};
}

/// Device pixels a unit of the painter: a window hands on a plain image with a scaled painter, print a scaled image.
double pixelsPerUnit(const QPainter& painter) {
    return painter.deviceTransform().m11();
}

/// Painted apart and laid on as one sheet, so that a finer zone hides the coarse one under it instead of mixing with it.
void paintChoropleth(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                     double opacity) {
    const Choropleth& choropleth = layers.layers().choropleth;
    if (choropleth.isEmpty()) return;
    const double ratio = pixelsPerUnit(painter);
    QImage sheet((view.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(Qt::transparent);
    QPainter onSheet(&sheet);
    onSheet.setRenderHint(QPainter::Antialiasing);
    const QTransform toScreen = view.transform();
    const QRectF visible = view.worldRect();
    const int classes = static_cast<int>(layers.classEdges().size()) + 1;
    onSheet.setPen(linePen(colours.halo, view.zoom > 11 ? 1.0 : 0.5));
    for (const Shape& shape : layers.zones()) {
        if (!shape.bounds.intersects(visible)) continue;
        const int index = classOf(choropleth.values[shape.index], layers.classEdges());
        onSheet.setBrush(classColour(index, classes, choropleth.scale, colours));
        onSheet.drawPath(toScreen.map(shape.path));
    }
    onSheet.end();
    painter.setOpacity(opacity);
    painter.drawImage(QPointF(), sheet);
    painter.setOpacity(1);
}

void paintCatchments(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                     double opacity) {
    painter.setOpacity(opacity);
    painter.setBrush(Qt::NoBrush);
    for (const Shape& shape : layers.catchments()) {
        const QPainterPath outline = view.transform().map(shape.path);
        painter.setPen(linePen(colours.halo, 4));
        painter.drawPath(outline);
        painter.setPen(linePen(colours.place, 1.8, Qt::DashLine));
        painter.drawPath(outline);
    }
    painter.setOpacity(1);
}

/// Broad where people set out, narrow where they arrive, so that a glance tells where they go.
QPolygonF tapered(const QPainterPath& curve, double width) {
    constexpr int kSteps = 24;
    constexpr double kTail = 0.75, kTip = 0.12;  // of the width, to each side
    QPolygonF left, right;
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        const double angle = qDegreesToRadians(curve.angleAtPercent(share));
        const double half = width * (kTail + (kTip - kTail) * share);
        const QPointF at = curve.pointAtPercent(share), across(half * std::sin(angle), half * std::cos(angle));
        left << at + across;
        right.prepend(at - across);
    }
    return left + right;
}

void paintArrow(QPainter& painter, const QPainterPath& curve, double width, const QColor& colour) {
    const double size = width * 1.1 + 5;
    const double length = curve.length();
    if (length < 3 * size) return;
    const QPointF tip = curve.pointAtPercent(1);
    const QPointF before = curve.pointAtPercent(curve.percentAtLength(length - size));
    const QLineF shaft(tip, before);
    QLineF left = shaft, right = shaft;
    left.setAngle(shaft.angle() + 27);
    right.setAngle(shaft.angle() - 27);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, left.p2(), right.p2()});
}

QColor flowColour(double width, double opacity, const Palette& colours) {
    QColor colour = colours.flow;
    colour.setAlphaF(static_cast<float>(opacity * std::clamp(0.22 + width / 14, 0.0, 0.85)));
    return colour;
}

void paintFlows(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                double opacity) {
    const QRectF visible = view.worldRect(20);
    for (const Shape& shape : layers.flows()) {
        if (!shape.bounds.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).intersects(visible)) continue;
        const double unscaled = layers.flowWidth(layers.layers().flows[shape.index].persons);
        const double width = unscaled * colours.typeScale;
        const QColor colour = flowColour(unscaled, opacity, colours);
        const QPainterPath curve = view.transform().map(shape.path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(tapered(curve, width), Qt::WindingFill);
        if (width > 2) paintArrow(painter, curve, width, colour);
    }
}

void paintLineName(QPainter& painter, QPointF at, const QString& words, const Palette& colours) {
    painter.setFont(labelFont(Label::Kind::Place, colours.type()));
    const QFontMetricsF metrics(painter.font());
    QRectF pill(0, 0, metrics.horizontalAdvance(words) + 14, metrics.height() + 4);
    pill.moveCenter(at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.corridor);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colours.card);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void paintCorridor(QPainter& painter, const Corridor& corridor, const QPainterPath& path, double width, const Viewport& view,
                   const Palette& colours) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(colours.card, width + 3));
    painter.drawPath(path);
    painter.setPen(linePen(colours.corridor, width));
    painter.drawPath(path);
    painter.setPen(QPen(colours.corridor, 2));
    painter.setBrush(colours.card);
    for (const geo::Coordinate stop : corridor.line)
        painter.drawEllipse(view.toScreen(stop), width / 2 + 0.5, width / 2 + 0.5);
}

constexpr double kFaint = 0.4;

void paintCorridors(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                    double opacity) {
    painter.setOpacity(opacity);
    for (const Shape& shape : layers.corridors()) {
        const Corridor& corridor = layers.layers().corridors[shape.index];
        const QPainterPath path = view.transform().map(shape.path);
        painter.setOpacity(opacity * (corridor.faint ? kFaint : 1));
        paintCorridor(painter, corridor, path, layers.corridorWidth(corridor.persons) * colours.typeScale, view, colours);
        if (!corridor.label.isEmpty()) paintLineName(painter, path.pointAtPercent(0.5), corridor.label, colours);
    }
    painter.setOpacity(1);
}

void paintHalo(QPainter& painter, QPointF at, double radius, const Palette& colours) {
    painter.setPen(QPen(colours.card, 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(colours.ink, 2));
    painter.drawEllipse(at, radius, radius);
}

}  // namespace

QColor classColour(int index, int classes, Choropleth::Scale scale, const Palette& colours) {
    const bool sequential = scale == Choropleth::Scale::Sequential;
    const int available = static_cast<int>(sequential ? colours.sequential.size() : colours.diverging.size());
    // few classes take the far ends of the palette, so that they stay easy to tell apart
    const int spread =
        classes > 1 ? static_cast<int>(std::lround(index * (available - 1.0) / (classes - 1))) : available / 2;
    const auto chosen = static_cast<std::size_t>(std::clamp(spread, 0, available - 1));
    return sequential ? colours.sequential[chosen] : colours.diverging[chosen];
}

void paintAreas(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                const LayerOpacities& opacities) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (opacities.choropleth > 0) paintChoropleth(painter, layers, view, colours, opacities.choropleth);
    if (opacities.catchments > 0) paintCatchments(painter, layers, view, colours, opacities.catchments);
    if (opacities.flows > 0) paintFlows(painter, layers, view, colours, opacities.flows);
    if (opacities.corridors > 0) paintCorridors(painter, layers, view, colours, opacities.corridors);
    painter.restore();
}

void paintThings(QPainter& painter, const PreparedLayers& layers, std::span<const PlacedMarker> markers,
                 const Viewport& view, const Palette& colours, const LayerOpacities& opacities, LabelSprites& sprites) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& all = layers.layers().markers;
    const auto first = [&](const PlacedMarker& placed) -> const Marker& { return all[placed.members.front()]; };
    const auto strength = [&](const PlacedMarker& placed) { return opacities.of(first(placed).kind); };
    for (const PlacedMarker& placed : markers) {
        painter.setOpacity(strength(placed));
        if (placed.isMoved()) paintLeader(painter, view.toScreen(placed.position), view.toScreen(placed.anchor), colours);
    }
    for (const PlacedMarker& placed : markers) {
        painter.setOpacity(strength(placed));
        const QPointF at = view.toScreen(placed.position);
        const bool wanting = std::ranges::any_of(placed.members, [&](std::size_t i) { return all[i].wanting; });
        if (placed.isStack())
            paintStack(painter, placed.members.size(), wanting, at, placed.radius, colours);
        else
            paintMarker(painter, first(placed), at, placed.radius, colours);
    }
    for (const PlacedMarker& placed : markers) {
        painter.setOpacity(strength(placed));
        if (!placed.name.isEmpty())
            sprites.paint(painter, view.toScreen(placed.position) + placed.nameAway, Label::Kind::Marker, placed.name,
                          colours);
    }
    painter.restore();
}

void paintLineSample(QPainter& painter, LineSign sign, const QRectF& box, double width, const Palette& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double y = box.center().y(), scaled = width * colours.typeScale;
    QPainterPath path(QPointF(box.left() + 6, y));
    path.lineTo(box.right() - 6, y);
    if (sign == LineSign::Flow) {
        const QColor colour = flowColour(width, kFlowSample, colours);
        painter.setPen(QPen(colour, scaled, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
        if (scaled > 2) paintArrow(painter, path, scaled, colour);
    } else if (sign == LineSign::Corridor) {
        painter.setPen(linePen(colours.corridor, scaled));
        painter.drawPath(path);
        painter.setPen(QPen(colours.corridor, 2));
        painter.setBrush(colours.card);
        for (const double x : {box.left() + 6, box.right() - 6})
            painter.drawEllipse(QPointF(x, y), scaled / 2 + 0.5, scaled / 2 + 0.5);
    } else {
        painter.setPen(linePen(colours.place, 1.8, Qt::DashLine));
        painter.drawPath(path);
    }
    painter.restore();
}

void paintHighlight(QPainter& painter, const PreparedLayers& layers, std::span<const PlacedMarker> markers,
                    const Viewport& view, const Palette& colours, const Hit& hit) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto outline = [&](const std::vector<Shape>& shapes, const auto& items, const auto& name, double width) {
        for (const Shape& shape : shapes) {
            if (name(items[shape.index]) != hit.id) continue;
            const QPainterPath path = view.transform().map(shape.path);
            painter.setPen(linePen(colours.card, width + 2));
            painter.drawPath(path);
            painter.setPen(linePen(colours.ink, width));
            painter.drawPath(path);
        }
    };
    const Layers& all = layers.layers();
    const auto ownId = [](const auto& item) { return item.id; };
    if (hit.kind == Hit::Kind::Zone)
        if (!all.choropleth.isEmpty())
            outline(
                layers.zones(), all.choropleth.zones->zones(),
                [](geo::Zone zone) { return QString::fromStdString(zone.text()); }, 2);
    if (hit.kind == Hit::Kind::Flow) outline(layers.flows(), all.flows, ownId, 3);
    if (hit.kind == Hit::Kind::Corridor) outline(layers.corridors(), all.corridors, ownId, 3);
    if (hit.kind == Hit::Kind::Marker || hit.kind == Hit::Kind::Stack)
        for (const PlacedMarker& placed : markers)
            if (placed.holds(all, hit.id)) paintHalo(painter, view.toScreen(placed.position), placed.radius + 4, colours);
    painter.restore();
}

}  // namespace kabar::maps
