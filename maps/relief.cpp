// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/relief.h"

#include "core/geo/elevation.h"
#include "maps/viewport.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kabar::maps {

namespace {

constexpr int kColumns = 240;
constexpr double kExaggeration = 1.6;

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto s = static_cast<float>(std::clamp(share, 0.0, 1.0));
    return QColor::fromRgbF(from.redF() + s * (to.redF() - from.redF()), from.greenF() + s * (to.greenF() - from.greenF()),
                            from.blueF() + s * (to.blueF() - from.blueF()));
}

/// Fields near the shore, forest on the slopes, bare ground on the heights.
QColor ground(double height, const Palette& colours) {
    const QColor slopes = mixed(colours.land, colours.forest, (height - 250) / 700);
    return mixed(slopes, colours.summit, (height - 1700) / 700);
}

}  // namespace

Relief shadeRelief(const geo::Territory& territory, const Palette& colours) {
    if (territory.outline.empty() || (territory.peaks.empty() && territory.spotHeights.empty())) return {};
    const geo::Box box = territory.bounds();
    const QRectF world(toWorld({box.north, box.west}), toWorld({box.south, box.east}));
    const int rows = std::max(2, static_cast<int>(kColumns * world.height() / world.width()));
    const geo::Elevation elevation(territory);

    std::vector<double> heights(static_cast<std::size_t>(kColumns * rows));
    const auto height = [&](int column, int row) -> double& {
        const int x = std::clamp(column, 0, kColumns - 1), y = std::clamp(row, 0, rows - 1);
        return heights[static_cast<std::size_t>(y * kColumns + x)];
    };
    const auto position = [&](double column, double row) {
        return fromWorld(
            {world.left() + world.width() * (column + 0.5) / kColumns, world.top() + world.height() * (row + 0.5) / rows});
    };
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < kColumns; ++x) height(x, y) = elevation.at(position(x, y)).value;

    const double step = geo::distance(position(0, rows / 2.0), position(1, rows / 2.0)).value;
    QImage image(kColumns, rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < kColumns; ++x) {
            const double east = kExaggeration * (height(x + 1, y) - height(x - 1, y)) / (2 * step);
            const double south = kExaggeration * (height(x, y + 1) - height(x, y - 1)) / (2 * step);
            // cosine of the angle between the ground's normal and light from the north-west, 45° high
            const double lit = (east * 0.5 + south * 0.5 + 0.7071) / std::sqrt(east * east + south * south + 1);
            const double relative = lit - 0.7071;
            const QColor base = ground(height(x, y), colours);
            const QColor& tint = relative < 0 ? colours.shade : colours.glow;
            const QColor shaded = mixed(base, QColor(tint.rgb()),
                                        static_cast<double>(tint.alphaF()) * std::min(1.0, std::abs(relative) / 0.45));
            image.setPixelColor(x, y, shaded);
        }
    }
    return {image, world};
}

}  // namespace kabar::maps
