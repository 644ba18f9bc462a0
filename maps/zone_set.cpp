// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/zone_set.h"

#include "maps/viewport.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace kabar::maps {

Shape shaped(QPainterPath path, std::size_t index) {
    const QRectF bounds = path.controlPointRect();
    return {std::move(path), bounds, index};
}

QPolygonF ringOf(geo::Zone zone) {
    QPolygonF ring;
    for (const geo::Coordinate corner : zone.boundary()) ring << toWorld(corner);
    return ring;
}

ZoneSet::ZoneSet(std::vector<geo::Zone> zones) : m_zones(std::move(zones)) {
    std::set<int, std::greater<>> resolutions;
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        QPainterPath path;
        path.addPolygon(ringOf(m_zones[i]));
        path.closeSubpath();
        m_shapes.push_back(shaped(std::move(path), i));
        m_index[m_zones[i]] = i;
        resolutions.insert(m_zones[i].resolution());
    }
    m_resolutions.assign(resolutions.begin(), resolutions.end());
    std::ranges::stable_sort(m_shapes, {}, [&](const Shape& shape) { return m_zones[shape.index].resolution(); });
}

std::optional<std::size_t> ZoneSet::at(geo::Coordinate point) const {
    for (const int resolution : m_resolutions)
        if (const auto found = m_index.find(geo::Zone::at(point, resolution)); found != m_index.end()) return found->second;
    return std::nullopt;
}

std::shared_ptr<const ZoneSet> zoneSet(std::vector<geo::Zone> zones, const std::shared_ptr<const ZoneSet>& before) {
    return before && before->zones() == zones ? before : std::make_shared<const ZoneSet>(std::move(zones));
}

}  // namespace kabar::maps
