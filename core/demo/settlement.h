// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
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

/// True where people of `commune` may live: on land, not at the water's edge, in that commune, and clear of every summit by
/// as many metres as the summit is high (which keeps the crater and the ramparts of the cirques empty).
[[nodiscard]] bool isHabitable(const geo::Territory& territory, const geo::Commune& commune, geo::Coordinate position);

/// Scatters `count` homes over the territory: communes by their share of the population, then places by their weight, both
/// by largest remainder; around a place by a bivariate normal whose root-mean-square radius is that of a disc holding the
/// place's people at kPeoplePerKm2. Only where `isHabitable`. Homes come commune by commune.
/// Fails with `NotFound` when a commune has no place, `Cancelled`.
[[nodiscard]] Result<std::vector<Home>> settle(const geo::Territory& territory, int count, Random& random,
                                               std::stop_token stop = {});

/// A point at `eastMetres` and `northMetres` from `origin` (flat-earth, good for some kilometres), in whole 1e-5 degrees.
[[nodiscard]] geo::Coordinate offset(geo::Coordinate origin, double eastMetres, double northMetres);

}  // namespace kabar::demo
