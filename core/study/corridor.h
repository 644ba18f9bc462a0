// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <stop_token>
#include <vector>

namespace kabar::study {

/// Daily demand from one point to another.
struct Flow {
    geo::Coordinate from, to;
    double trips = 0;                         ///< one way, on an average day
    double distance = 0;                      ///< metres by road
    std::size_t origin = 0, destination = 0;  ///< indices into the stops that a line may have
};

/// A candidate line: where it stops, and which flows it could carry.
struct Corridor {
    std::vector<std::size_t> stops;             ///< indices into the possible stops, in order
    std::vector<std::size_t> flows;             ///< indices of those it could carry
    std::vector<double> boardings, alightings;  ///< trips a day at each stop, if everybody took it
    double length = 0;                          ///< metres by road, one way
    double trips = 0;
    double tripMetres = 0;  ///< trips times the metres that they ride today
};

struct CorridorRules {
    Metres access{2500};          ///< great circle, from a zone's point to a stop
    Metres longestHop{15'000};    ///< great circle, between neighbouring stops
    double longestLine = 40'000;  ///< metres by road: nobody rides a shuttle for much more than an hour
    double greatestDetour = 1.5;  ///< of the ride over the straight line between a flow's ends
    double leastAtStop = 11;      ///< trips a day, save at the ends
    double roadFactor = 1;        ///< road distance over great-circle distance, as in the flows
    std::size_t seeds = 60;       ///< strongest flows from which lines are tried
};

/// The strongest corridors one after the other: each is the chain of populated points from one flow's origin to its
/// destination (short hops preferred, so that it follows the people and not the straight line), takes in every flow along
/// it, and leaves these to no later line. Strength is trip-kilometres over the length to the power 0.75: strong
/// corridors before long ones, but not the shortest before all.
[[nodiscard]] std::vector<Corridor> strongestCorridors(const std::vector<geo::Coordinate>& points,
                                                       const std::vector<Flow>& flows, std::size_t count,
                                                       const CorridorRules& rules, const std::stop_token& stop);

}  // namespace kabar::study
