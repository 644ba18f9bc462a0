// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/layers.h"
#include "maps/viewport.h"

#include <QPainterPath>
#include <QPolygonF>

#include <map>
#include <optional>
#include <span>
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
    struct Shape {
        QPainterPath path;  ///< unit square
        QRectF bounds;
        std::size_t index = 0;  ///< in the list of `layers()` it was made from
    };

    PreparedLayers() = default;
    explicit PreparedLayers(Layers layers);

    [[nodiscard]] const Layers& layers() const { return m_layers; }
    /// Edges between the classes of the choropleth. Diverging ones are symmetric about zero.
    [[nodiscard]] const std::vector<double>& classEdges() const { return m_edges; }
    [[nodiscard]] const std::vector<Shape>& zones() const { return m_zones; }            ///< coarse first
    [[nodiscard]] const std::vector<Shape>& catchments() const { return m_catchments; }  ///< outlines
    [[nodiscard]] const std::vector<Shape>& flows() const { return m_flows; }            ///< small first
    [[nodiscard]] const std::vector<Shape>& corridors() const { return m_corridors; }
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
    [[nodiscard]] const ZoneValue* zoneAt(geo::Coordinate point) const;

    Layers m_layers;
    std::vector<double> m_edges;
    std::vector<Shape> m_zones, m_catchments, m_flows, m_corridors;
    std::map<geo::Zone, std::size_t> m_zoneIndex;
    std::vector<int> m_resolutions;  ///< of the zones, finest first
    double m_mostInFlow = 0, m_mostInCorridor = 0, m_mostAtEmployer = 0;
};

}  // namespace kabar::maps
