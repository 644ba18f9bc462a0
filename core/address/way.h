// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <string>
#include <vector>

namespace kabar::address {

struct Door {
    int number = 0;
    std::string suffix;  ///< "bis", "a"
    geo::Coordinate position;
};

/// A way of one name and postcode, or a hamlet, which has no doors of its own.
struct Way {
    std::string name, afnorName;
    std::string postcode, town;  ///< the town on its letters, or the former commune
    std::string hamlet;          ///< where all of it lies in one
    bool isHamlet = false;
    geo::Coordinate position;  ///< one of its addresses, in its middle
    Metres extent;             ///< from there to its farthest address
    std::vector<Door> doors;   ///< by number, then suffix
};

struct TownName {
    std::string name, postcode;  ///< either may be empty
    friend auto operator<=>(const TownName&, const TownName&) = default;
};

struct CommuneWays {
    std::string code, name;
    geo::Coordinate position;
    Metres extent;
    std::vector<TownName> otherNames;
    std::vector<Way> ways;
};

}  // namespace kabar::address
