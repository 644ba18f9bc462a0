// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kabar::sheet {

/// How a spreadsheet shows a number.
struct NumberFormat {
    enum class Kind { Plain, Percent, Date, Time, DateAndTime, Hours };
    Kind kind = Kind::Plain;
    int digits = 0;  ///< of a whole number that is filled up with zeros, as postcodes are
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// By the number that Excel keeps for the formats that it does not write out (ECMA-376, 18.8.30).
[[nodiscard]] NumberFormat builtInFormat(int id);
/// By a code such as `dd/mm/yyyy`, `[h]:mm`, `0.0%`, `00000`.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

/// Days are counted from the end of 1899, or from the beginning of 1904.
enum class Epoch { Year1900, Year1904 };

/// The text of a number; a date or a time that cannot be is written as the number that it is.
[[nodiscard]] std::string numberText(double number, NumberFormat format, Epoch epoch);
[[nodiscard]] inline bool staysNumber(NumberFormat format) {
    return format.kind == NumberFormat::Kind::Plain || format.kind == NumberFormat::Kind::Percent;
}

}  // namespace kabar::sheet
