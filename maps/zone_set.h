// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/zone.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kabar::maps {

/// A path in the unit square of the world, and which item of its list it was made from.
struct Shape {
    QPainterPath path;
    QRectF bounds;
    std::size_t index = 0;
};
[[nodiscard]] Shape shaped(QPainterPath path, std::size_t index);

/// Corners of a zone in the unit square.
[[nodiscard]] QPolygonF ringOf(geo::Zone zone);

/// Zones projected once, for every picture that puts figures on them. Immutable; shared by the layers that have the same.
class ZoneSet {
public:
    explicit ZoneSet(std::vector<geo::Zone> zones);

    [[nodiscard]] std::size_t size() const { return m_zones.size(); }
    [[nodiscard]] geo::Zone operator[](std::size_t index) const { return m_zones[index]; }
    [[nodiscard]] const std::vector<geo::Zone>& zones() const { return m_zones; }
    [[nodiscard]] const std::vector<Shape>& shapes() const { return m_shapes; }  ///< coarse first, so that finer lie on top
    /// Index of the finest zone that holds `point`.
    [[nodiscard]] std::optional<std::size_t> at(geo::Coordinate point) const;

private:
    std::vector<geo::Zone> m_zones;
    std::vector<Shape> m_shapes;
    std::map<geo::Zone, std::size_t> m_index;
    std::vector<int> m_resolutions;  ///< finest first
};

/// The set of `zones`: `before` where that is it, so that what stays is not projected again.
[[nodiscard]] std::shared_ptr<const ZoneSet> zoneSet(std::vector<geo::Zone> zones,
                                                     const std::shared_ptr<const ZoneSet>& before);

}  // namespace kabar::maps
