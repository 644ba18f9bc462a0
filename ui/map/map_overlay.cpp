// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_overlay.h"

#include "maps/base_map.h"
#include "maps/layer_painter.h"

#include <QQuickWindow>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kabar::ui {

MapOverlay::MapOverlay(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setSmooth(false);  // painted pixel by pixel of the screen: nothing to filter
    connect(this, &MapOverlay::opacitiesChanged, this, &MapOverlay::redraw);
}

maps::Viewport MapOverlay::viewport() const {
    return m_camera ? m_camera->viewport(size()) : maps::Viewport{.size = size()};
}

maps::LayerOpacities MapOverlay::opacities() const {
    return {.choropleth = m_choroplethOpacity,
            .catchments = m_catchmentsOpacity,
            .flows = m_flowsOpacity,
            .corridors = m_corridorsOpacity,
            .employers = m_employersOpacity,
            .thirdPlaces = m_thirdPlacesOpacity,
            .vehicles = m_vehiclesOpacity};
}

void MapOverlay::paint(QPainter* painter) {
    if (!m_ground || !m_camera) return;
    const maps::Viewport view = viewport();
    const maps::Palette& colours = m_ground->colours();
    const maps::PreparedLayers& layers = m_layers.prepared();
    maps::paintAreas(*painter, layers, view, colours, opacities());
    place();
    paintNames(*painter, view, colours);
    const std::vector<maps::PlacedMarker> markers = markersIn(view, colours);
    const auto highlight = [&](maps::Hit::Kind kind) {
        if (!m_selected.isEmpty()) maps::paintHighlight(*painter, layers, markers, view, colours, {kind, m_selected, {}});
    };
    for (const auto kind : {maps::Hit::Kind::Zone, maps::Hit::Kind::Flow, maps::Hit::Kind::Corridor}) highlight(kind);
    maps::paintThings(*painter, layers, markers, view, colours, opacities(), m_sprites);
    highlight(maps::Hit::Kind::Marker);
    if (m_hover && m_hover->id != m_selected) maps::paintHighlight(*painter, layers, markers, view, colours, *m_hover);
}

void MapOverlay::paintNames(QPainter& painter, const maps::Viewport& view, const maps::Palette& colours) {
    if (colours.leastType <= 0) return maps::paintLabels(painter, m_names, view, colours, m_sprites);
    std::vector<maps::PlacedLabel> whole;
    std::ranges::copy_if(m_names, std::back_inserter(whole), [&](const maps::PlacedLabel& name) {
        const QRectF box = maps::labelBox(name.label->kind, name.label->text, colours.type());
        return boundingRect().contains(box.translated(view.toScreen(name.position)));
    });
    maps::paintLabels(painter, whole, view, colours, m_sprites);
}

std::vector<maps::PlacedMarker> MapOverlay::markersIn(const maps::Viewport& view, const maps::Palette& colours) const {
    std::vector<maps::PlacedMarker> markers = m_markers;
    for (maps::PlacedMarker& marker : markers)
        if (colours.leastType > 0 && !boundingRect().contains(marker.nameBox(view.toScreen(marker.position), colours)))
            marker.name.clear();
    return markers;
}

double MapOverlay::stepOfZoom() const {
    return maps::BaseMap::namesZoom(m_camera->zoom());
}

void MapOverlay::place() {
    if (!m_ground || !m_camera || m_placedZoom == stepOfZoom()) return;
    m_placedZoom = stepOfZoom();
    const maps::Palette& colours = m_ground->colours();
    m_markers = maps::placeMarkers(m_layers.prepared(), m_placedZoom, colours, opacities());
    m_names =
        maps::placeLabels(m_ground->labels(), m_placedZoom, colours.type(), maps::takenBy(m_markers, m_placedZoom, colours));
}

void MapOverlay::redraw() {
    m_placedZoom = -1;
    update();
}

void MapOverlay::setGround(MapGround* ground) {
    if (m_ground == ground) return;
    if (m_ground) m_ground->disconnect(this);
    m_ground = ground;
    if (ground) connect(ground, &MapGround::changed, this, &MapOverlay::redraw);
    emit groundChanged();
    redraw();
}

void MapOverlay::setCamera(MapCamera* camera) {
    if (m_camera == camera) return;
    if (m_camera) m_camera->disconnect(this);
    m_camera = camera;
    if (camera)
        connect(camera, &MapCamera::moved, this, [this] {
            rehover();
            update();
        });
    emit cameraChanged();
    update();
}

void MapOverlay::setLayers(const MapLayers& layers) {
    if (m_layers == layers) return;
    m_layers = layers;
    redraw();  // first: what was placed came from the layers before
    emit layersChanged();
    rehover();
}

void MapOverlay::setPointer(QPointF pointer) {
    if (std::exchange(m_pointer, pointer) == pointer) return;
    emit pointerChanged();
    rehover();
}

void MapOverlay::setSelected(const QString& id) {
    if (std::exchange(m_selected, id) == id) return;
    emit selectedChanged();
    update();
}

std::optional<maps::Hit> MapOverlay::hitAt(QPointF pixel) {
    if (!m_camera || pixel.x() < 0 || pixel.y() < 0) return {};
    place();
    return m_layers.prepared().hitAt(pixel, viewport(), opacities(), m_markers);
}

void MapOverlay::rehover() {
    auto hit = hitAt(m_pointer);
    if (hit == m_hover) return;
    m_hover = std::move(hit);
    emit hoverChanged();
    update();
}

void MapOverlay::click(QPointF pixel) {
    const auto hit = hitAt(pixel);
    if (!hit) return emit nothingClicked();
    switch (hit->kind) {
        case maps::Hit::Kind::Zone:
            return emit zoneClicked(hit->id);
        case maps::Hit::Kind::Flow:
            return emit flowClicked(hit->id);
        case maps::Hit::Kind::Corridor:
            return emit corridorClicked(hit->id);
        case maps::Hit::Kind::Marker:
            return emit markerClicked(hit->id);
        case maps::Hit::Kind::Stack:
            return openStack(hit->id);
    }
}

void MapOverlay::openStack(const QString& firstId) {
    const maps::Layers& all = m_layers.prepared().layers();
    for (const maps::PlacedMarker& placed : m_markers) {
        if (!placed.isStack() || !placed.holds(all, firstId)) continue;
        m_camera->zoomAbout(maps::stepsToOpen(placed, all, m_camera->zoom()), viewport().toScreen(placed.anchor), size());
        return;
    }
}

QPointF MapOverlay::positionOf(const QString& id) {
    const maps::Layers& all = m_layers.prepared().layers();
    const maps::Viewport view = viewport();
    place();
    for (const maps::PlacedMarker& placed : m_markers)
        if (placed.holds(all, id)) return view.toScreen(placed.position);
    for (std::size_t i = 0; i < all.choropleth.size(); ++i)
        if (const geo::Zone zone = (*all.choropleth.zones)[i]; QString::fromStdString(zone.text()) == id)
            return view.toScreen(zone.centre());
    for (const auto* shapes : {&m_layers.prepared().flows(), &m_layers.prepared().corridors()})
        for (const auto& shape : *shapes) {
            const bool isFlow = shapes == &m_layers.prepared().flows();
            if ((isFlow ? all.flows[shape.index].id : all.corridors[shape.index].id) == id)
                return view.toScreen(shape.path.pointAtPercent(0.5));
        }
    return {-1, -1};
}

}  // namespace kabar::ui
