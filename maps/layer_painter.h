// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/labels.h"
#include "maps/marker_placement.h"
#include "maps/palette.h"
#include "maps/prepared_layers.h"

#include <QPainter>
#include <QRectF>

namespace kabar::maps {

/// Choropleth, catchments, flows and corridors: what belongs under the names of the base map.
void paintAreas(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                const LayerOpacities& opacities);

/// Markers where they were placed, and their names: what belongs above the names.
void paintThings(QPainter& painter, const PreparedLayers& layers, std::span<const PlacedMarker> markers,
                 const Viewport& view, const Palette& colours, const LayerOpacities& opacities, LabelSprites& sprites);

/// Makes what `hit` names stand out; a vehicle in a stack by its stack.
void paintHighlight(QPainter& painter, const PreparedLayers& layers, std::span<const PlacedMarker> markers,
                    const Viewport& view, const Palette& colours, const Hit& hit);

enum class LineSign { Flow, Corridor, Catchment };
/// A piece of such a line from left to right through `box`, for a legend. `width` as the layers say it; none for a
/// catchment.
void paintLineSample(QPainter& painter, LineSign sign, const QRectF& box, double width, const Palette& colours);

/// Colour of class `index` of a choropleth that has `classes` classes.
[[nodiscard]] QColor classColour(int index, int classes, Choropleth::Scale scale, const Palette& colours);

}  // namespace kabar::maps
