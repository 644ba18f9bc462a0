// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/prepared_layers.h"

#include "maps/class_breaks.h"
#include "maps/marker_placement.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace kabar::maps {

namespace {

constexpr double kWidestFlow = 11, kWidestCorridor = 9;  ///< pixels
constexpr double kBend = 0.16;                           ///< of an arc, as a share of its length
constexpr std::size_t kLinesOfAStack = 8;                ///< that its tooltip names one by one

/// Sides that only one of the zones has: together they are the outline. A coarse zone with finer ones of the list inside it
/// stands for its rest; those say better where it is.
QPainterPath outlineOf(const std::vector<geo::Zone>& all) {
    const auto holdsFiner = [&](geo::Zone zone) {
        return std::ranges::any_of(all, [&](geo::Zone other) {
            return other.resolution() > zone.resolution() && other.parent(zone.resolution()) == zone;
        });
    };
    std::vector<geo::Zone> zones = all;
    std::erase_if(zones, holdsFiner);
    using Corner = std::pair<qint64, qint64>;
    const auto key = [](QPointF p) { return Corner{std::llround(p.x() * 1e9), std::llround(p.y() * 1e9)}; };
    std::map<std::pair<Corner, Corner>, std::pair<QLineF, int>> sides;
    for (const geo::Zone zone : zones) {
        const QPolygonF ring = ringOf(zone);
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QLineF side(ring[i], ring[(i + 1) % ring.size()]);
            auto& entry = sides.try_emplace(std::minmax(key(side.p1()), key(side.p2())), side, 0).first->second;
            ++entry.second;
        }
    }
    QPainterPath path;
    for (const auto& [corners, entry] : sides) {
        if (entry.second != 1) continue;
        path.moveTo(entry.first.p1());
        path.lineTo(entry.first.p2());
    }
    return path;
}

/// Bends to the left of its direction, so that the two directions of one pair lie apart.
QPainterPath arc(QPointF from, QPointF to) {
    const QPointF along = to - from;
    QPainterPath path(from);
    path.quadTo((from + to) / 2 + QPointF(along.y(), -along.x()) * kBend, to);
    return path;
}

std::vector<double> symmetricEdges(const std::vector<double>& values) {
    std::vector<double> sizes;
    for (const double value : values) sizes.push_back(std::abs(value));
    const std::vector<double> sides = classBreaks(std::move(sizes), 3);
    std::vector<double> edges;
    for (auto edge = sides.rbegin(); edge != sides.rend(); ++edge) edges.push_back(-*edge);
    edges.push_back(-1e-9);
    edges.push_back(1e-9);
    edges.insert(edges.end(), sides.begin(), sides.end());
    return edges;
}

template <class Items>
std::vector<std::size_t> ascending(const Items& items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].persons; });
    return order;
}

std::vector<double> edgesOf(const Choropleth& choropleth) {
    if (!choropleth.edges.empty()) return choropleth.edges;
    return choropleth.scale == Choropleth::Scale::Sequential ? classBreaks(choropleth.values, kClasses)
                                                             : symmetricEdges(choropleth.values);
}

bool samePlaces(const std::vector<Corridor>& a, const std::vector<Corridor>& b) {
    return std::ranges::equal(
        a, b, [](const Corridor& x, const Corridor& y) { return x.line == y.line && x.persons == y.persons; });
}

bool samePlaces(const std::vector<Catchment>& a, const std::vector<Catchment>& b) {
    return std::ranges::equal(a, b, {}, &Catchment::zones, &Catchment::zones);
}

std::vector<Shape> linesOf(const std::vector<Corridor>& corridors) {
    std::vector<Shape> shapes;
    for (const std::size_t i : ascending(corridors)) {
        QPolygonF points;
        for (const geo::Coordinate point : corridors[i].line) points << toWorld(point);
        QPainterPath path;
        path.addPolygon(points);
        shapes.push_back(shaped(std::move(path), i));
    }
    return shapes;
}

std::vector<Shape> outlinesOf(const std::vector<Catchment>& catchments) {
    std::vector<Shape> shapes;
    for (std::size_t i = 0; i < catchments.size(); ++i) shapes.push_back(shaped(outlineOf(catchments[i].zones), i));
    return shapes;
}

template <class Items>
double mostIn(const Items& items) {
    double most = 0;
    for (const auto& item : items) most = std::max(most, item.persons);
    return most;
}

}  // namespace

PreparedLayers::PreparedLayers(Layers layers, const PreparedLayers& before)
    : m_layers(std::move(layers)), m_edges(edgesOf(m_layers.choropleth)) {
    m_catchments =
        samePlaces(m_layers.catchments, before.m_layers.catchments) ? before.m_catchments : outlinesOf(m_layers.catchments);
    m_corridors =
        samePlaces(m_layers.corridors, before.m_layers.corridors) ? before.m_corridors : linesOf(m_layers.corridors);
    for (const std::size_t i : ascending(m_layers.flows))
        m_flows.push_back(shaped(arc(toWorld(m_layers.flows[i].from), toWorld(m_layers.flows[i].to)), i));
    m_mostInFlow = mostIn(m_layers.flows);
    m_mostInCorridor = mostIn(m_layers.corridors);
    for (const Marker& marker : m_layers.markers) m_mostAtEmployer = std::max(m_mostAtEmployer, marker.weight);
}

const std::vector<Shape>& PreparedLayers::zones() const {
    static const std::vector<Shape> none;
    return m_layers.choropleth.zones ? m_layers.choropleth.zones->shapes() : none;
}

double PreparedLayers::flowWidth(double persons) const {
    return m_mostInFlow > 0 ? std::max(0.8, kWidestFlow * std::pow(persons / m_mostInFlow, 0.75)) : 1;
}

double PreparedLayers::corridorWidth(double persons) const {
    return m_mostInCorridor > 0 ? std::max(3.0, kWidestCorridor * std::sqrt(persons / m_mostInCorridor)) : 4;
}

double PreparedLayers::markerRadius(const Marker& marker) const {
    switch (marker.kind) {
        case Marker::Kind::Employer:
            return m_mostAtEmployer > 0 ? 4 + 5 * std::sqrt(std::max(0.0, marker.weight) / m_mostAtEmployer) : 6;
        case Marker::Kind::ThirdPlace:
            return 12;
        case Marker::Kind::Vehicle:
            return 13;
        case Marker::Kind::Candidate:
            return 7;
        case Marker::Kind::Stop:
            return 4.5;
    }
    return 6;
}

Hit PreparedLayers::hitOf(const PlacedMarker& placed) const {
    const auto& markers = m_layers.markers;
    const Marker& first = markers[placed.members.front()];
    if (!placed.isStack()) return {Hit::Kind::Marker, first.id, first.text};
    QStringList lines;
    for (const std::size_t member : placed.members | std::views::take(kLinesOfAStack)) lines << markers[member].text;
    if (placed.members.size() > kLinesOfAStack) lines << QStringLiteral("+ %1").arg(placed.members.size() - kLinesOfAStack);
    return {Hit::Kind::Stack, first.id, lines.join(QLatin1Char('\n'))};
}

const Shape* PreparedLayers::nearLine(const std::vector<Shape>& lines, QPointF screen, const Viewport& view,
                                      double reach) const {
    const double worldReach = reach / view.worldSize();
    const QPointF at = view.toWorldPoint(screen);
    for (auto shape = lines.rbegin(); shape != lines.rend(); ++shape) {
        if (!shape->bounds.adjusted(-worldReach, -worldReach, worldReach, worldReach).contains(at)) continue;
        const QPolygonF points = view.transform().map(shape->path).toSubpathPolygons().value(0);
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF side = points[i] - points[i - 1], away = screen - points[i - 1];
            const double squared = QPointF::dotProduct(side, side);
            const double along = squared > 0 ? std::clamp(QPointF::dotProduct(away, side) / squared, 0.0, 1.0) : 0;
            const QPointF rest = away - side * along;
            if (std::hypot(rest.x(), rest.y()) <= reach) return &*shape;
        }
    }
    return nullptr;
}

std::optional<Hit> PreparedLayers::hitAt(QPointF screen, const Viewport& view, const LayerOpacities& opacities,
                                         std::span<const PlacedMarker> markers) const {
    if (const PlacedMarker* placed = markerAt(markers, screen, view)) return hitOf(*placed);
    if (opacities.corridors > 0)
        if (const Shape* shape = nearLine(m_corridors, screen, view, 7)) {
            const Corridor& corridor = m_layers.corridors[shape->index];
            return Hit{Hit::Kind::Corridor, corridor.id, corridor.text};
        }
    if (opacities.flows > 0)
        if (const Shape* shape = nearLine(m_flows, screen, view, 5)) {
            const Flow& flow = m_layers.flows[shape->index];
            return Hit{Hit::Kind::Flow, flow.id, flow.text};
        }
    if (const Choropleth& choropleth = m_layers.choropleth; opacities.choropleth > 0 && choropleth.zones)
        if (const auto zone = choropleth.zones->at(view.toCoordinate(screen)))
            return Hit{Hit::Kind::Zone, QString::fromStdString((*choropleth.zones)[*zone].text()), choropleth.text(*zone)};
    return {};
}

QRectF PreparedLayers::extent() const {
    QRectF extent;
    for (const auto* shapes : {&zones(), &m_catchments, &m_flows, &m_corridors})
        for (const Shape& shape : *shapes) extent |= shape.bounds;
    constexpr double kPoint = 1e-7;  // a point alone has no extent: some metres
    for (const Marker& marker : m_layers.markers) extent |= QRectF(toWorld(marker.position), QSizeF(kPoint, kPoint));
    return extent;
}

}  // namespace kabar::maps
