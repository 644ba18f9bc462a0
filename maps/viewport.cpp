// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/viewport.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kabar::maps {

namespace {
constexpr double kTileSize = 256;
constexpr double kEquator = 40'075'016.686;  // metres, WGS 84
constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}
}  // namespace

QPointF toWorld(geo::Coordinate point) {
    const double latitude = radians(std::clamp(point.latitude, -85.0, 85.0));
    return {point.longitude / 360 + 0.5, 0.5 - std::asinh(std::tan(latitude)) / (2 * std::numbers::pi)};
}

geo::Coordinate fromWorld(QPointF world) {
    return {std::atan(std::sinh((0.5 - world.y()) * 2 * std::numbers::pi)) * 180 / std::numbers::pi,
            (world.x() - 0.5) * 360};
}

Viewport Viewport::at(geo::Coordinate centre, double zoom, QSizeF size) {
    return {toWorld(centre), zoom, size};
}

Viewport Viewport::fit(const geo::Box& box, QSizeF size, QMarginsF margins) {
    const QPointF topLeft = toWorld({box.north, box.west}), bottomRight = toWorld({box.south, box.east});
    const double width = std::max(1.0, size.width() - margins.left() - margins.right());
    const double height = std::max(1.0, size.height() - margins.top() - margins.bottom());
    const double pixels = std::min(width / std::max(1e-9, bottomRight.x() - topLeft.x()),
                                   height / std::max(1e-9, bottomRight.y() - topLeft.y()));
    const QPointF offset((margins.right() - margins.left()) / 2, (margins.bottom() - margins.top()) / 2);
    return {(topLeft + bottomRight) / 2 + offset / pixels, std::log2(pixels / kTileSize), size};
}

Viewport Viewport::tile(int zoom, int x, int y) {
    const double tiles = std::exp2(zoom);
    return {{(x + 0.5) / tiles, (y + 0.5) / tiles}, static_cast<double>(zoom), {kTileSize, kTileSize}};
}

double Viewport::worldSize() const {
    return kTileSize * std::exp2(zoom);
}

QPointF Viewport::toScreen(QPointF world) const {
    return (world - centre) * worldSize() + QPointF(size.width() / 2, size.height() / 2);
}

QPointF Viewport::toWorldPoint(QPointF screen) const {
    return centre + (screen - QPointF(size.width() / 2, size.height() / 2)) / worldSize();
}

QTransform Viewport::transform() const {
    const double scale = worldSize();
    return {scale, 0, 0, scale, size.width() / 2 - centre.x() * scale, size.height() / 2 - centre.y() * scale};
}

QRectF Viewport::worldRect(double margin) const {
    return {toWorldPoint({-margin, -margin}), toWorldPoint({size.width() + margin, size.height() + margin})};
}

double Viewport::metresPerPixel() const {
    return kEquator * std::cos(radians(fromWorld(centre).latitude)) / worldSize();
}

}  // namespace kabar::maps
