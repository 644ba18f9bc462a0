// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/palette.h"
#include "maps/prepared_layers.h"

#include <QPainter>

namespace kabar::maps {

/// Choropleth, catchments and flows: what belongs under the names of the base map.
void paintAreas(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                const LayerOpacities& opacities);

/// Corridors and markers: what belongs above the names.
void paintThings(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                 const LayerOpacities& opacities);

/// Makes what `hit` names stand out.
void paintHighlight(QPainter& painter, const PreparedLayers& layers, const Viewport& view, const Palette& colours,
                    const Hit& hit);

/// Colour of class `index` of a choropleth that has `classes` classes.
[[nodiscard]] QColor classColour(int index, int classes, Choropleth::Scale scale, const Palette& colours);

}  // namespace kabar::maps
