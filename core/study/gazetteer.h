// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/geo/zone.h"
#include "core/study/named_place.h"

#include <optional>
#include <unordered_map>

namespace kabar::study {

/// Where the people of a zone are and what the zone is called, after the places of the territory. Keeps a reference to it.
class Gazetteer {
public:
    explicit Gazetteer(const geo::Territory& territory);

    /// The centre of its places by their people when it is coarser than resolution 8 and holds any, else its own centre.
    [[nodiscard]] geo::Coordinate point(geo::Zone zone) const;
    /// The most populated place in it, else the nearest to its centre; its text form in a territory without places.
    [[nodiscard]] std::string name(geo::Zone zone) const;
    /// The nearest place; empty in a territory without places.
    [[nodiscard]] std::string name(geo::Coordinate point) const;
    /// The nearest place and, from 800 m, on which side of it.
    [[nodiscard]] NamedPlace place(geo::Coordinate point) const;
    /// The places of the territory; of one without places, the centres of its communes.
    [[nodiscard]] const std::vector<geo::Place>& places() const { return m_places; }

private:
    [[nodiscard]] const geo::Place& nearest(geo::Coordinate point) const;
    /// The eighth of the compass in which `point` lies from `place`; none beside it.
    [[nodiscard]] static std::optional<Side> side(geo::Coordinate point, const geo::Place& place);

    struct Settled {
        double people = 0, latitude = 0, longitude = 0;  ///< coordinates weighted by people
        double largest = 0;
        std::size_t place = 0;
    };

    std::vector<geo::Place> m_places;
    std::unordered_map<geo::Zone, Settled> m_zones;
};

}  // namespace kabar::study
