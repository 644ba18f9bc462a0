// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/palette.h"
#include "maps/prepared_layers.h"

#include <span>
#include <vector>

namespace kabar::maps {

/// One marker where it is drawn; or several vehicles that stand too close to be told apart, drawn as one stack with their
/// number. Positions in the unit square, sizes in pixels.
struct PlacedMarker {
    std::vector<std::size_t> members;  ///< of `Layers::markers`, in their order; more than one: a stack
    QPointF anchor;                    ///< where it is; the middle of a stack
    QPointF position;                  ///< where its shape is drawn: beside the anchor when another shape is there
    double radius = 0;
    QString name;      ///< drawn beside the shape; empty when it has none or found no room
    QPointF nameAway;  ///< from the shape's middle to the name's, pixels

    [[nodiscard]] bool isStack() const { return members.size() > 1; }
    [[nodiscard]] bool isMoved() const { return position != anchor; }
    [[nodiscard]] bool holds(const Layers& layers, const QString& id) const;
    /// What its name covers; empty without one. `at`: the middle of its shape, pixels.
    [[nodiscard]] QRectF nameBox(QPointF at, const Palette& colours) const;
};

/// Vehicles are no longer stacked from this zoom on, the closest that a map is moved to: those of one car park stand around
/// it, each with a line to where it is.
inline constexpr double kUnstackedZoom = 15;

/// Where every marker that shows is drawn at `zoom`, so that no shape of a vehicle hides another shape and no name lies on
/// a shape or another name. Depends on the zoom alone, as the names of the base map do. The first in the layers' order has
/// its name first; third places and stops stay where they are.
[[nodiscard]] std::vector<PlacedMarker> placeMarkers(const PreparedLayers& layers, double zoom, const Palette& colours,
                                                     const LayerOpacities& opacities);

/// What shapes, their lines and names cover, in pixels from the world's corner at `zoom`: names of the base map keep clear
/// of it.
[[nodiscard]] std::vector<QRectF> takenBy(std::span<const PlacedMarker> markers, double zoom, const Palette& colours);

/// The uppermost at `screen`, or null.
[[nodiscard]] const PlacedMarker* markerAt(std::span<const PlacedMarker> markers, QPointF screen, const Viewport& view);

/// The zoom steps after which the members of a stack stand apart, up to `kUnstackedZoom`.
[[nodiscard]] double stepsToOpen(const PlacedMarker& stack, const Layers& layers, double zoom);

}  // namespace kabar::maps
