// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/geo/coordinate.h"

namespace kabar::geo {

/// Outer ring first, then its holes; rings are not closed by repeating the first point.
struct Polygon {
    std::vector<Line> rings;
};
using MultiPolygon = std::vector<Polygon>;

[[nodiscard]] bool contains(const MultiPolygon& area, Coordinate point);

struct Commune {
    std::string code;  ///< INSEE code, "97411"
    std::string name;
    int population = 0;
    std::string intercommunality;
    Coordinate centre;       ///< where its people are, not the centroid of its mountains
    MultiPolygon boundary;   ///< empty until real boundaries are imported
};

/// A town or quarter where people live, and its share of the commune's population.
struct Place {
    std::string name;
    std::string communeCode;
    Coordinate position;
    double weight = 0;  ///< the weights of a commune's places sum to 1
};

struct Road {
    enum class Class { Motorway, Main, Secondary };
    std::string reference;  ///< "N1"
    Class roadClass = Class::Main;
    Line line;
};

/// A summit, for the relief hint of the base map.
struct Peak {
    std::string name;
    Coordinate position;
    int elevation = 0;  ///< metres
};

/// All that the base map draws and the studies know of the ground, without a network.
struct Territory {
    std::string name;
    std::string source;  ///< who made it, with its licence
    MultiPolygon outline;
    std::vector<Commune> communes;
    std::vector<Place> places;
    std::vector<Road> roads;
    std::vector<Peak> peaks;

    [[nodiscard]] Box bounds() const;
    /// The commune whose boundary holds `point`; without boundaries, that of the nearest place. Empty when `point` lies
    /// more than 2 km off the outline.
    [[nodiscard]] const Commune* communeAt(Coordinate point) const;
    [[nodiscard]] const Commune* commune(std::string_view code) const;
};

}  // namespace kabar::geo
