// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/palette.h"
#include "maps/prepared_layers.h"

#include <QPainter>
#include <QRectF>

namespace kabar::maps {

/// Choropleth, catchments, flows and corridors: what belongs under the names of the base map.
void paintAreas(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                const LayerOpacities& opacities);

/// Markers and their labels: what belongs above the names.
void paintThings(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                 const LayerOpacities& opacities);

/// What markers and their labels cover, in pixels from the world's corner at `zoom`: names of the base map keep clear of it.
[[nodiscard]] std::vector<QRectF> takenByMarkers(const PreparedLayers& layers, double zoom, const Palette& colours,
                                                 const LayerOpacities& opacities);

/// Makes what `hit` names stand out.
void paintHighlight(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                    const Hit& hit);

/// Colour of class `index` of a choropleth that has `classes` classes.
[[nodiscard]] QColor classColour(int index, int classes, Choropleth::Scale scale, const Palette& colours);

}  // namespace kabar::maps
