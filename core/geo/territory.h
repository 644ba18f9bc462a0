// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/coordinate.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::geo {

/// Outer ring first, then its holes; rings are not closed by repeating the first point.
struct Polygon {
    std::vector<Line> rings;
    friend bool operator==(const Polygon&, const Polygon&) = default;
};
using MultiPolygon = std::vector<Polygon>;

[[nodiscard]] bool contains(const MultiPolygon& area, Coordinate point);

/// True inside the area and up to `margin` off its edge.
[[nodiscard]] bool isNear(const MultiPolygon& area, Coordinate point, Metres margin);

/// The box around every ring; south > north when there is none.
[[nodiscard]] Box bounds(const MultiPolygon& area);

struct Commune {
    std::string code;  ///< INSEE code, "97411"
    std::string name;
    int population = 0;
    std::string intercommunality;
    Coordinate centre;      ///< where its people are, not the centroid of its mountains
    MultiPolygon boundary;  ///< empty until real boundaries are imported
    friend bool operator==(const Commune&, const Commune&) = default;
};

/// A town or quarter where people live, and its share of the commune's population.
struct Place {
    std::string name;
    std::string communeCode;
    Coordinate position;
    double weight = 0;  ///< the weights of a commune's places sum to 1
    friend bool operator==(const Place&, const Place&) = default;
};

struct Road {
    enum class Class { Motorway, Main, Secondary, Local };
    std::string reference;  ///< "N1"; may be empty
    Class roadClass = Class::Main;
    Line line;
    friend bool operator==(const Road&, const Road&) = default;
};

/// A summit, shown with its name and elevation.
struct Peak {
    std::string name;
    Coordinate position;
    int elevation = 0;  ///< metres above the sea
    friend bool operator==(const Peak&, const Peak&) = default;
};

/// A point of known elevation that only shapes the relief of the base map.
struct SpotHeight {
    Coordinate position;
    int elevation = 0;  ///< metres above the sea
    friend bool operator==(const SpotHeight&, const SpotHeight&) = default;
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
    std::vector<SpotHeight> spotHeights;

    /// The box around the outline.
    [[nodiscard]] Box bounds() const;
    /// True inside the outline and up to `kShoreMargin` off it.
    [[nodiscard]] bool isNear(Coordinate point) const;
    /// The commune whose boundary holds `point`; where no boundary does, that of the nearest place, or without places the
    /// one with the nearest centre. Null when `point` is not near the territory.
    [[nodiscard]] const Commune* communeAt(Coordinate point) const;
    /// Null when there is no such code.
    [[nodiscard]] const Commune* commune(std::string_view code) const;
    [[nodiscard]] std::vector<const Place*> placesOf(std::string_view communeCode) const;

    friend bool operator==(const Territory&, const Territory&) = default;

    /// How far off a simplified shore a point may lie and still belong to the land.
    static constexpr Metres kShoreMargin{2000};
    /// Ahead of UTC, where its vehicles are: La Réunion has no summer time. Territories have no time zone of their own yet.
    static constexpr std::chrono::minutes kLocalTime{240};
};

/// La Réunion, as Kabar's authors drew it from geographic facts: simplified coast, communes as points, quarters with
/// weights, main roads, summits. Read from the program itself; needs no file and no network.
[[nodiscard]] Result<Territory> embeddedTerritory();

}  // namespace kabar::geo
