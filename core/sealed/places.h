// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/sealed/cutting.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kabar::sealed {

/// A commune in which a person may live.
struct InvitedCommune {
    std::string code, name;
    geo::Coordinate centre;
    geo::Zone zone;  ///< of which a home is known by this commune alone
    std::vector<std::string> postcodes;
    friend bool operator==(const InvitedCommune&, const InvitedCommune&) = default;
};

/// A place where a company may have its people come: a commune's centre, a town or quarter.
struct InvitedSite {
    std::string name, commune;  ///< the commune's name
    geo::Coordinate position;
    geo::Zone zone;
    friend bool operator==(const InvitedSite&, const InvitedSite&) = default;
};

/// What a company needs to place its people without any other file.
struct PlaceTable {
    std::vector<InvitedCommune> communes;
    std::vector<InvitedSite> sites;
    std::vector<std::vector<std::int64_t>> metres;  ///< from each commune's centre to each site, detour factor included
    friend bool operator==(const PlaceTable&, const PlaceTable&) = default;
};

/// Commune code → its postcodes.
using Postcodes = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The zone of which a home is known by its commune alone.
[[nodiscard]] geo::Zone communeZone(geo::Coordinate centre, const Cutting& cutting);

/// The communes of a territory, and as sites those and its places (communes alone where there would be more than
/// `kMostDistances`).
[[nodiscard]] PlaceTable placesOf(const geo::Territory& territory, const Cutting& cutting, const Postcodes& postcodes = {});

/// Of a home that lies at the very centre of a commune of the table: all that is known of it is the commune, and this its
/// zone. Nothing for any other.
[[nodiscard]] std::optional<geo::Zone> communeZoneOf(geo::Coordinate home, const PlaceTable& places);

/// The communes as a territory of centres, for reading a company's rows: whoever lives somewhere in one lives there.
[[nodiscard]] geo::Territory groundOf(const PlaceTable& places);

/// By what people call a zone: the communes whose homes it holds, else the sites in it, else the nearest commune.
[[nodiscard]] std::vector<std::string> namesIn(geo::Zone zone, const PlaceTable& places);

inline constexpr std::size_t kMostDistances = 300'000;

}  // namespace kabar::sealed
