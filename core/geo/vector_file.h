// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::geo {

/// One feature of a vector file, in WGS 84 whatever the file's projection is. Its geometry fills `area` or `lines`.
struct Feature {
    std::string path;  ///< where it stands: "features[3]", "communes[3]"
    std::map<std::string, std::string>
        properties;  ///< as texts; whole numbers without a fraction, a list of one as its element
    MultiPolygon area;
    std::vector<Line> lines;
    std::optional<Coordinate> inside;  ///< of an area: a point well within it
};

struct VectorFile {
    std::string file;  ///< for messages
    std::string
        format;  ///< as geographers call it: "GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "GPKG", "ESRI Shapefile"
    std::string projection;  ///< from which it was converted: "RGR92 / UTM zone 40S"; empty when it was WGS 84 already
    std::vector<Feature> features;
};

/// Reads a file of polygons or lines through GDAL, and PROJ where it has another projection: GeoJSON in its forms of 2008
/// and 2016, one feature a line or behind record separators, TopoJSON, Esri JSON, GeoPackage, Shapefile, each zipped too.
/// `PATH:LAYER` names one layer of several. Nothing else is opened, and no network. Fails, always with the file, with
/// `NotFound`, `Unreadable`, `OutOfRange` (more than 256 MiB, coordinates that are no degrees and have no projection),
/// `Malformed` (broken JSON with its line and what stands there, a damaged file, a ring that is not closed), `Mismatch`
/// (several layers, points).
[[nodiscard]] Result<VectorFile> readVectorFile(const std::string& source);

/// The ground that all of them cover, without the borders between them; through GDAL. Fails with `Malformed` when their
/// rings cross.
[[nodiscard]] Result<MultiPolygon> unite(std::span<const MultiPolygon> areas);

/// `why`, and what the file was read as when that is not what most people give.
[[nodiscard]] Clause readAs(const std::string& format, Clause why);

/// The same from JSON in memory.
[[nodiscard]] Result<VectorFile> readVectorText(std::string file, std::string_view text);

/// What the module that holds GDAL is asked. GDAL and what it brings take longer to load than Kabar takes to start, so that
/// only reading a file loads them.
struct VectorRequest {
    std::string path, layer;
    std::string_view text;  ///< read in place of `path`, when it is not empty
};
using ReadVector = void (*)(const VectorRequest&, Result<VectorFile>&);
using UniteAreas = void (*)(std::span<const MultiPolygon>, Result<MultiPolygon>&);

}  // namespace kabar::geo
