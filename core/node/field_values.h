// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping.h"

#include <optional>
#include <string_view>

namespace kabar::node {

/// `text` without the spaces around it, those of spreadsheets that do not break a line and the marks that nobody sees too.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// A whole text as a number with this decimal sign, with any sign that people use as a minus, in front or behind; nothing
/// when any of it is not one, or it is not finite.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, char decimal);

/// Minutes after midnight, 0 to 1439; nothing when the text is no time of day in that unit.
[[nodiscard]] std::optional<int> parseTime(std::string_view text, TimeUnit unit, char decimal);

/// Days a week, 0 to 7; nothing when the text is no such share of time.
[[nodiscard]] std::optional<double> parseDays(std::string_view text, DaysUnit unit, char decimal);

/// Two degrees in one text: split by a semicolon, a space, a slash, or a comma that is no decimal sign, each with a decimal
/// sign of its own whatever the file's is; altitude and accuracy behind them, as survey forms write them, are passed over.
/// WKT's `POINT (x y)` has its longitude first whatever `order` says. Nothing when it is no place.
[[nodiscard]] std::optional<geo::Coordinate> parsePlace(std::string_view text, PairOrder order, char decimal);

/// Yes or no: by `codes`, then by the words that need no table, in any case.
[[nodiscard]] std::optional<bool> parseFlag(std::string_view text, const std::map<std::string, bool>& codes);

/// By `codes`, then by Kabar's own names of modes.
[[nodiscard]] std::optional<coop::Mode> parseMode(std::string_view text, const std::map<std::string, coop::Mode>& codes);

/// A code without case, accents, and the ".0" that programs add to whole numbers.
[[nodiscard]] std::string plainCode(std::string_view text);

/// What a code means: exactly, else as the only one of its `plainCode`. Null when none is, or several.
template <class Meaning>
[[nodiscard]] const Meaning* codeIn(const std::map<std::string, Meaning>& codes, std::string_view text) {
    if (codes.empty()) return nullptr;
    if (const auto exact = codes.find(std::string(trimmed(text))); exact != codes.end()) return &exact->second;
    const Meaning* found = nullptr;
    const std::string wanted = plainCode(text);
    for (const auto& [code, meaning] : codes) {
        if (plainCode(code) != wanted) continue;
        if (found) return nullptr;
        found = &meaning;
    }
    return found;
}

}  // namespace kabar::node
