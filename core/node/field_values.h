// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping.h"

#include <optional>
#include <string_view>

namespace kabar::node {

/// `text` without the spaces around it, those of spreadsheets that do not break a line too.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// A whole text as a number with this decimal sign; nothing when any of it is not one, or it is not finite.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, char decimal);

/// Minutes after midnight, 0 to 1439; nothing when the text is no time of day in that unit.
[[nodiscard]] std::optional<int> parseTime(std::string_view text, TimeUnit unit, char decimal);

/// Days a week, 0 to 7; nothing when the text is no such share of time.
[[nodiscard]] std::optional<double> parseDays(std::string_view text, DaysUnit unit, char decimal);

/// Two degrees in one text, split by a semicolon, a space, a slash, or a comma that is no decimal sign. Nothing when it is
/// no place.
[[nodiscard]] std::optional<geo::Coordinate> parsePlace(std::string_view text, PairOrder order, char decimal);

/// Yes or no: by `codes`, then by the words that need no table, in any case.
[[nodiscard]] std::optional<bool> parseFlag(std::string_view text, const std::map<std::string, bool>& codes);

/// By `codes`, then by Kabar's own names of modes.
[[nodiscard]] std::optional<coop::Mode> parseMode(std::string_view text, const std::map<std::string, coop::Mode>& codes);

}  // namespace kabar::node
