// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/words/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace kabar::words {

[[nodiscard]] constexpr bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// "12 340,5" with narrow no-break spaces, or "12,340.5"; a true minus, never "−0". Rounds half away from zero.
[[nodiscard]] std::string number(double value, int decimals, Language language);
/// `value` to `digits` significant digits, and whole from ten to the power of `digits` on: 1236 → 1240 (3), 1512 → 1500 (2).
[[nodiscard]] double significant(double value, int digits);
/// Three significant digits, whole: what a sentence read aloud can bear.
[[nodiscard]] double spoken(double value);

/// The form of a noun after `count` as it is spoken: French and Creole have the plural from 2 on, English everywhere but
/// at 1.
[[nodiscard]] std::string_view plural(double count, std::string_view one, std::string_view many, Language language);
/// "1 240 salariés", "1 salarié".
[[nodiscard]] std::string counted(double count, std::string_view one, std::string_view many, Language language);
/// "900 à 1 500": the ends of a range with two significant digits, rounded outwards, under ten with at most `decimals`
/// places. One number where both are said the same.
[[nodiscard]] std::string ends(double low, double high, Language language, int decimals = 0);
/// "1 240 km (entre 900 et 1 500)": the middle with three significant digits, the ends as in `ends`; without the part in
/// brackets where both ends are said like the middle.
[[nodiscard]] std::string range(double low, double mid, double high, std::string_view unit, Language language,
                                int decimals = 0);

/// "12 340 €", "12 340,50 €" where the amount is not whole; "€12,340". A true minus before all.
[[nodiscard]] std::string euros(Cents amount, Language language);
/// "12 %", "12%".
[[nodiscard]] std::string percent(double share, int decimals, Language language);

/// The number that a person typed: `45 000 €`, `1,5`, `45000`. Only digits, spaces, one comma or point, and a unit after it.
struct TypedNumber {
    double value = 0;
    int decimals = 0;
    std::string unit;
};
[[nodiscard]] std::optional<TypedNumber> parseTypedNumber(std::string_view text);

}  // namespace kabar::words
