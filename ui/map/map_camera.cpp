// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_camera.h"

#include <algorithm>

namespace kabar::ui {

QGeoCoordinate MapCamera::centre() const {
    const geo::Coordinate centre = maps::fromWorld(m_world);
    return {centre.latitude, centre.longitude};
}

void MapCamera::place(QPointF world, double zoom, bool held) {
    m_zoom = std::clamp(zoom, minimumZoom(), maximumZoom());
    m_world = {std::clamp(world.x(), m_limits.left(), m_limits.right()),
               std::clamp(world.y(), m_limits.top(), m_limits.bottom())};
    m_held = held;
    emit moved();
}

void MapCamera::pan(double dx, double dy) {
    place(m_world - QPointF(dx, dy) / viewport({}).worldSize(), m_zoom, true);
}

void MapCamera::shift(double dx, double dy) {
    place(m_world - QPointF(dx, dy) / viewport({}).worldSize(), m_zoom, m_held);
}

void MapCamera::zoomAbout(double steps, QPointF pixel, QSizeF size) {
    const QPointF anchor = viewport(size).toWorldPoint(pixel);
    maps::Viewport changed = viewport(size);
    changed.zoom = std::clamp(m_zoom + steps, minimumZoom(), maximumZoom());
    place(m_world + anchor - changed.toWorldPoint(pixel), changed.zoom, true);
}

void MapCamera::lookAt(const QGeoCoordinate& centre, double zoom) {
    place(maps::toWorld({centre.latitude(), centre.longitude()}), zoom, true);
}

void MapCamera::fit(const geo::Box& box, QSizeF size, QMarginsF margins) {
    const QRectF land(maps::toWorld({box.north, box.west}), maps::toWorld({box.south, box.east}));
    m_limits = land.marginsAdded({land.width() / 3, land.height() / 3, land.width() / 3, land.height() / 3});
    const maps::Viewport view = maps::Viewport::fit(box, size, margins);
    place(view.centre, view.zoom, false);
}

}  // namespace kabar::ui
