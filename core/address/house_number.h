// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/spelling.h"
#include "core/address/way.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kabar::address {

/// "12", "12 bis", "12-14".
struct HouseNumber {
    int number = 0;
    std::string suffix;
    int upTo = 0;  ///< of a range; 0: none
};

/// Words [from, to) that name a way.
struct NameSpan {
    std::size_t from, to;
};

/// Which words say a door within a building, a box or a postcode, with their numbers: "apt 20", "bat b", "3eme etage",
/// "bp 12", "97200 … cedex 2". Their ways' names are elsewhere.
[[nodiscard]] std::vector<bool> markedComplements(std::span<const Word> words);

/// The number of each way: the one before its name, else behind; none where another way's number stands there.
[[nodiscard]] std::vector<std::optional<HouseNumber>> houseNumbers(std::span<const Word> words,
                                                                   const std::vector<bool>& isMarked,
                                                                   const std::vector<NameSpan>& names);

/// The door of a number; of a range its first that is known. "b" and "bis" are one where the base has only one of them.
/// Null when there is none.
[[nodiscard]] const Door* doorAt(const std::vector<Door>& doors, const HouseNumber& number);

}  // namespace kabar::address
