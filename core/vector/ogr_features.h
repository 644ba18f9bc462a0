// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/vector_file.h"

#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace kabar::vector {

/// Appends the features of a layer to `file`, its coordinates in WGS 84, longitude and latitude; says of which projection
/// they were. `isJson`: features are called by their place in the document. Fails as `geo::readVectorFile` does.
[[nodiscard]] Status readLayer(OGRLayerH layer, bool isJson, geo::VectorFile& file);

/// Fails as `geo::unite`.
[[nodiscard]] Result<geo::MultiPolygon> unite(std::span<const geo::MultiPolygon> areas);

}  // namespace kabar::vector
