// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/layers.h"
#include "maps/viewport.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kabar::maps {

struct PlacedMarker;

/// What lies under a point of the picture.
struct Hit {
    enum class Kind { Zone, Flow, Corridor, Marker, Stack };
    Kind kind = Kind::Zone;
    QString id;  ///< a zone's H3 form, or the layer's own id; of a stack, its first member's
    QString text;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// Layers projected once, so that painting and hit testing are quick. Immutable.
class PreparedLayers {
public:
    PreparedLayers() = default;
    /// Takes over from `before` what is drawn at the same places there, whatever its figures.
    PreparedLayers(Layers layers, const PreparedLayers& before);
    explicit PreparedLayers(Layers layers) : PreparedLayers(std::move(layers), {}) {}

    [[nodiscard]] const Layers& layers() const { return m_layers; }
    /// Edges between the classes of the choropleth. Diverging ones are symmetric about zero.
    [[nodiscard]] const std::vector<double>& classEdges() const { return m_edges; }
    [[nodiscard]] const std::vector<Shape>& zones() const;                               ///< coarse first
    [[nodiscard]] const std::vector<Shape>& catchments() const { return m_catchments; }  ///< outlines
    [[nodiscard]] const std::vector<Shape>& flows() const { return m_flows; }            ///< small first
    [[nodiscard]] const std::vector<Shape>& corridors() const { return m_corridors; }
    /// What holds all of them, in the unit square of the world; null when they are empty.
    [[nodiscard]] QRectF extent() const;
    /// Width in pixels of a flow or corridor of `persons`; the greatest of its layer is `widest` pixels.
    [[nodiscard]] double flowWidth(double persons) const;
    [[nodiscard]] double corridorWidth(double persons) const;
    /// Radius in pixels of a marker's shape, at type scale 1.
    [[nodiscard]] double markerRadius(const Marker& marker) const;

    /// What is on top at `screen`, among the layers that show and the markers where they were placed.
    [[nodiscard]] std::optional<Hit> hitAt(QPointF screen, const Viewport& view, const LayerOpacities& opacities,
                                           std::span<const PlacedMarker> markers = {}) const;

private:
    [[nodiscard]] Hit hitOf(const PlacedMarker& placed) const;
    [[nodiscard]] const Shape* nearLine(const std::vector<Shape>& lines, QPointF screen, const Viewport& view,
                                        double reach) const;
    Layers m_layers;
    std::vector<double> m_edges;
    std::vector<Shape> m_catchments, m_flows, m_corridors;
    double m_mostInFlow = 0, m_mostInCorridor = 0, m_mostAtEmployer = 0;
};

}  // namespace kabar::maps
