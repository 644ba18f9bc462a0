// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/vector_file.h"

#include <optional>
#include <string>

namespace kabar::geo {

struct TerritorySources {
    VectorFile communes;  ///< a polygon each, with its INSEE code in any property (see insee_codes.h)
    VectorFile outline;
    std::optional<VectorFile> roads;  ///< lines with their OSM class (`kind_detail`, `highway`, `fclass`, `class`) and `ref`
    std::string credit;  ///< whom to thank, shown on every map; empty: IGN and INSEE, and OpenStreetMap for roads
};

struct ImportedTerritory {
    Territory territory;
    int boundaryPoints = 0;
    int roadsLeftOut = 0;  ///< of classes below tertiary
};

/// The real island in place of the drawn one: outline, boundaries and roads from files, joined by INSEE code to what `facts`
/// knows of each commune; places, summits and populations stay. Without roads, those of `facts` stay.
/// Refuses the whole on any problem: a commune without facts, a missing or double one, a polygon off the territory of
/// `facts` (swapped axes are recognised and said), an outline or a boundary that leaves out the commune's centre, a road
/// without a class.
[[nodiscard]] Result<ImportedTerritory> importTerritory(const Territory& facts, const TerritorySources& sources);

}  // namespace kabar::geo
