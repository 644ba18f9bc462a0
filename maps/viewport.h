// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace kabar::maps {

/// Web Mercator (EPSG:3857) scaled to the unit square: x grows to the east, y to the south.
[[nodiscard]] QPointF toWorld(geo::Coordinate point);
[[nodiscard]] geo::Coordinate fromWorld(QPointF world);

/// What a picture of the map shows. At zoom z the world is 256 · 2^z pixels wide, as in every tile map.
struct Viewport {
    QPointF centre{0.5, 0.5};  ///< in the unit square
    double zoom = 0;
    QSizeF size;  ///< pixels

    [[nodiscard]] static Viewport at(geo::Coordinate centre, double zoom, QSizeF size);
    /// The closest view that shows all of `box` inside `margins`.
    [[nodiscard]] static Viewport fit(const geo::Box& box, QSizeF size, QMarginsF margins = {});
    [[nodiscard]] static Viewport tile(int zoom, int x, int y);

    [[nodiscard]] double worldSize() const;  ///< pixels
    [[nodiscard]] QPointF toScreen(QPointF world) const;
    [[nodiscard]] QPointF toScreen(geo::Coordinate point) const { return toScreen(toWorld(point)); }
    [[nodiscard]] QPointF toWorldPoint(QPointF screen) const;
    [[nodiscard]] geo::Coordinate toCoordinate(QPointF screen) const { return fromWorld(toWorldPoint(screen)); }
    /// From the unit square to pixels.
    [[nodiscard]] QTransform transform() const;
    /// What is visible, in the unit square, with `margin` pixels around it.
    [[nodiscard]] QRectF worldRect(double margin = 0) const;
    [[nodiscard]] double metresPerPixel() const;  ///< at the centre
};

}  // namespace kabar::maps
