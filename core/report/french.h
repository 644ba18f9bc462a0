// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kabar::report {

/// U+202F, what French puts between thousands, before ; : ! ? % € » and after «.
inline constexpr std::string_view kNarrowSpace = "\u202F";

/// `text` with the narrow no-break spaces of French typography in place of the spaces that stand there; changes nothing
/// else.
[[nodiscard]] std::string typeset(std::string_view text);

/// `12 340`, `3,4`, `−5`: grouped by three, decimal comma, a true minus. Rounds half away from zero; never `−0`.
[[nodiscard]] std::string formatNumber(double value, int decimals);

/// The number that a person typed: `45 000 €`, `1,5`, `45000`. Only digits, spaces, one comma or point, and a unit after it.
struct TypedNumber {
    double value = 0;
    int decimals = 0;
    std::string unit;
};
[[nodiscard]] std::optional<TypedNumber> parseTypedNumber(std::string_view text);

/// `22 novembre 2026` from an ISO 8601 date or moment (its date alone), `novembre 2026` from a month; what is no date comes
/// back as it is.
[[nodiscard]] std::string formatDate(std::string_view iso8601);

/// The ISO 8601 date in what a person typed: `2026-12-31`, `31/12/2026`, `31.12.2026` or a moment; nullopt when no calendar
/// has such a day.
[[nodiscard]] std::optional<std::string> readDate(std::string_view text);

/// `lowercase` for comparing names that people typed: ASCII and the accented letters of French, outer spaces left out.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace kabar::report
