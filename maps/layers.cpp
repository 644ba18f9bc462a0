// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/layers.h"

#include <utility>

namespace kabar::maps {

void ZoneFigures::add(geo::Zone zone, double value, double persons, QString text) {
    m_zones.push_back(zone);
    m_values.push_back(value);
    m_persons.push_back(persons);
    m_texts.push_back(std::move(text));
}

void ZoneFigures::moveInto(Choropleth& choropleth, const std::shared_ptr<const ZoneSet>& before) && {
    choropleth.zones = zoneSet(std::move(m_zones), before);
    choropleth.values = std::move(m_values);
    choropleth.persons = std::move(m_persons);
    choropleth.explain = [texts = std::move(m_texts)](const ZoneFigure& zone) { return texts[zone.index]; };
}

}  // namespace kabar::maps
