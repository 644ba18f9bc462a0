// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "ui/print/fragment.h"

namespace kabar::print {

/// Draws a document's map on the territory's base map in the inks of print. Pictures are kept, so that a page painted
/// twice draws its map once; one thread at a time.
[[nodiscard]] MapPainter territoryMap(geo::Territory territory);

}  // namespace kabar::print
