// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "maps/labels.h"
#include "maps/palette.h"
#include "maps/relief.h"
#include "maps/viewport.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <vector>

namespace kabar::maps {

/// A territory made ready for painting in one theme: sea, land with its relief, boundaries, roads, names. Immutable, so
/// several threads may paint from one.
class BaseMap {
public:
    /// Takes some tenths of a second (the relief).
    BaseMap(const geo::Territory& territory, MapTheme theme);

    /// Everything but the names. `painter` draws in pixels of `view`.
    void paintGround(QPainter& painter, const Viewport& view) const;
    /// The names, apart, so that layers can lie between; clear of what is `taken` (see `placeLabels`, at `namesZoom`).
    void paintNames(QPainter& painter, const Viewport& view, const std::vector<QRectF>& taken = {}) const;
    /// The zoom that names are placed for: in steps, so that they change seldom while zooming.
    [[nodiscard]] static double namesZoom(double zoom);

    [[nodiscard]] const Palette& colours() const { return m_colours; }
    [[nodiscard]] MapTheme theme() const { return m_theme; }

private:
    struct RoadPath {
        geo::Road::Class roadClass;
        QPainterPath path;
        QRectF bounds;
    };

    void paintLand(QPainter& painter, const Viewport& view) const;
    void paintRoads(QPainter& painter, const Viewport& view) const;

    MapTheme m_theme;
    const Palette& m_colours;
    QPainterPath m_outline;
    QPainterPath m_boundaries;
    std::vector<RoadPath> m_roads;  ///< least important first
    Relief m_relief;
    std::vector<Label> m_labels;
};

}  // namespace kabar::maps
