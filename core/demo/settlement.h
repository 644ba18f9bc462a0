// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/geo/elevation.h"
#include "core/geo/territory.h"

#include <stop_token>
#include <vector>

namespace kabar::demo {

/// Where one commuter lives.
struct Home {
    geo::Coordinate position;  ///< whole 1e-5 degrees, as the databases hold it
    std::size_t commune = 0;   ///< index into the territory's communes
};

/// People as dense as in the island's towns, used to size a place from its population.
inline constexpr double kPeoplePerKm2 = 2500;

/// Where people may live. Needs `territory` for its life.
class HabitableGround {
public:
    static constexpr Metres kClimb{250};  ///< above or below the place that a home belongs to

    explicit HabitableGround(const geo::Territory& territory) : m_territory(territory), m_elevation(territory) {}

    /// True in the place's commune, at least `shore` from the water, and neither on a rampart nor on a summit: by the
    /// relief hint within kClimb of the place, and clear of every summit by as many metres as it is high.
    [[nodiscard]] bool holds(geo::Coordinate position, const geo::Place& place, Metres shore) const;

private:
    const geo::Territory& m_territory;
    geo::Elevation m_elevation;
};

/// Scatters `count` homes over the territory: communes by their share of the population, then places by their weight, both
/// by largest remainder; around a place by a bivariate normal whose root-mean-square radius is that of a disc holding the
/// place's people at kPeoplePerKm2. Only on habitable ground, 600 m from
/// the water where that can be, since the territory's shore is simplified. Homes come commune by commune.
/// Fails with `NotFound` when a commune has no place, `Cancelled`.
[[nodiscard]] Result<std::vector<Home>> settle(const geo::Territory& territory, int count, Random& random,
                                               std::stop_token stop = {});

/// A point at `eastMetres` and `northMetres` from `origin` (flat-earth, good for some kilometres), in whole 1e-5 degrees.
[[nodiscard]] geo::Coordinate offset(geo::Coordinate origin, double eastMetres, double northMetres);

}  // namespace kabar::demo
