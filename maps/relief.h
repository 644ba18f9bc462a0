// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "maps/palette.h"

#include <QImage>
#include <QRectF>

namespace kabar::maps {

/// The land from above: tinted by elevation and softly shaded, lit from the north-west. Opaque; covers `world` (unit
/// square).
struct Relief {
    QImage image;
    QRectF world;
};

/// Takes some tenths of a second. A null image when the territory has no heights.
[[nodiscard]] Relief shadeRelief(const geo::Territory& territory, const Palette& colours);

}  // namespace kabar::maps
