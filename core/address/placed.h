// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <string>

namespace kabar::address {

enum class Precision {
    Door,     ///< the address itself
    Street,   ///< its way or hamlet: no number was said, or one that the base has not
    Commune,  ///< the middle of the commune's addresses: no way was said, or none that the base knows for sure
};

/// Where an address lies, and how well that is known.
struct Placed {
    Precision precision = Precision::Commune;
    geo::Coordinate position;
    std::string communeCode;  ///< INSEE
    Metres uncertainty;       ///< how far the address meant may lie from `position`
    friend bool operator==(const Placed&, const Placed&) = default;
};

}  // namespace kabar::address
