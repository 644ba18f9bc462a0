// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::address {

/// A word of an address: folded, an abbreviation of ways or titles written out ("bd" → "boulevard", "gal" → "general").
struct Word {
    std::string text;
    bool begins = false;    ///< something ended before it: a comma, a line, a bracket
    bool isNumber = false;  ///< typed in digits
    std::string upTo;       ///< of a number that is the first of a range, "12-14": the last

    friend bool operator==(const Word&, const Word&) = default;
};

/// "Apt 20, 104bis AV. du Gal de Gaulle" → apartement 20 | 104 bis avenue du general de gaulle.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view text);

/// "de", "la", "l", …: they come and go in what people type.
[[nodiscard]] bool isLinking(std::string_view word);
/// "rue", "residence", "quartier", …: what the name of a way begins with.
[[nodiscard]] bool isWayKind(std::string_view word);
/// "bis", "ter", … or one letter, behind a house number.
[[nodiscard]] bool isNumberSuffix(std::string_view word);

/// As a postcode is.
[[nodiscard]] bool isFiveDigits(const Word& word);
/// The last postcode among the words, not the number of a box: "CS 51020". Empty when there is none.
[[nodiscard]] std::string postcodeAmong(std::span<const Word> words);

/// By which names are compared: the words joined, without linking words unless nothing else is there.
[[nodiscard]] std::string keyOf(std::span<const Word> words);

/// The words of a town's name without CEDEX, its number, and a postcode beside it.
[[nodiscard]] std::vector<Word> townWords(std::string_view town);

/// Slips between two texts of ASCII (a letter more, less, another, or two swapped: optimal string alignment), or
/// `limit` + 1 when there are more than `limit`.
[[nodiscard]] int slips(std::string_view a, std::string_view b, int limit);
/// How many slips a name of so many letters may bear and still be that name.
[[nodiscard]] int bearableSlips(std::size_t letters);

}  // namespace kabar::address
