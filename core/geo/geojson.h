// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::geo {

/// One feature. Its geometry fills `area` (Polygon, MultiPolygon) or `lines` (LineString, MultiLineString).
struct Feature {
    std::string path;  ///< where it stands in the file: "features[3]"
    std::map<std::string, std::string>
        properties;  ///< texts as they are, numbers as written, true and false; no lists or objects
    MultiPolygon area;
    std::vector<Line> lines;
};

/// Reads GeoJSON (RFC 7946: WGS 84, longitude first): a FeatureCollection, a Feature or a bare geometry. Nothing is guessed:
/// broken JSON fails with `Malformed` and its line; coordinates that are no degrees, or a `crs` other than WGS 84, with
/// `OutOfRange` or `Mismatch`, saying that they are of another projection; open rings and unknown geometries with
/// `Malformed`.
[[nodiscard]] Result<std::vector<Feature>> readGeoJson(std::string_view text);

}  // namespace kabar::geo
