// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kabar::address {

/// An address as people and programs type it, in UTF-8. Any part may be empty, and any part may stand in the wrong field or
/// all in one: "27 Route du Piton, 97226 Morne-Vert" as the street alone.
struct AddressText {
    std::string street;      ///< number and way; may hold "Apt 20", "BP 12", several lines
    std::string complement;  ///< building, second line
    std::string postcode;
    std::string town;
    std::string inseeCode;  ///< of the commune, where the file has one
};

}  // namespace kabar::address
