// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/field_values.h"

#include "core/text/names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kabar::node {

namespace {

constexpr double kDaysInFullWeek = 5;
constexpr double kWeeksInMonth = 52.0 / 12.0;
constexpr double kMinutesInDay = 1440;
constexpr double kFirstSerialDay = 20'000, kMostSerialDay = 100'000;  ///< days since 1900: from 1954 to 2173

/// What people and programs write for a minus sign: hyphens, dashes, U+2212.
constexpr std::array<std::string_view, 10> kMinus{"-",      "\u2212", "\u2010", "\u2011", "\u2012",
                                                  "\u2013", "\u2014", "\uFE63", "\uFF0D", "\uFE58"};
constexpr std::array<std::string_view, 26> kBlanks{
    " ",      "\t",     "\r",     "\n",     "\u00A0", "\u2002", "\u2003", "\u2004", "\u2005",
    "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u202F", "\u205F", "\u3000", "\u200B",  // spaces
    "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u2060", "\uFEFF"};           // marks that nobody sees

/// Takes the first of `signs` that `text` begins with off it.
template <std::size_t Count>
bool takeOff(std::string_view& text, const std::array<std::string_view, Count>& signs) {
    for (const std::string_view sign : signs)
        if (text.starts_with(sign)) return text.remove_prefix(sign.size()), true;
    return false;
}

std::size_t digitsAt(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(end - text.begin());
}

/// The number as `from_chars` reads it: one minus sign in front (some programs write it behind), no blank between thousands.
/// Empty when it is no number.
std::string plainNumber(std::string_view text, char decimal) {
    std::string plain;
    text = trimmed(text);
    bool negative = takeOff(text, kMinus);
    if (!negative && text.starts_with('+')) text.remove_prefix(1);
    while (takeOff(text, kBlanks)) {
    }
    bool fraction = false;
    while (!text.empty()) {
        const char c = text.front();
        const bool digit = c >= '0' && c <= '9';
        if (digit || (c == decimal && !fraction)) {
            fraction = fraction || !digit;
            plain += digit ? c : '.';
            text.remove_prefix(1);
        } else if ((c == 'e' || c == 'E') && !plain.empty()) {
            plain += text;  // from_chars judges the exponent
            break;
        } else if (!plain.empty() && !fraction && takeOff(text, kBlanks)) {
            if (digitsAt(text) != 3) return {};  // thousands, or two numbers
        } else {
            const bool behind = !plain.empty() && !negative && takeOff(text, kMinus) && text.empty();
            if (!behind) return {};
            negative = true;
        }
    }
    return negative && !plain.empty() ? '-' + plain : plain;
}

/// "730.0" → "730"; anything else as it is.
std::string_view withoutZeroFraction(std::string_view text) {
    const auto point = text.find_first_of(".,");
    if (point == std::string_view::npos || point == 0 || point + 1 == text.size()) return text;
    const bool zeros = text.find_first_not_of('0', point + 1) == std::string_view::npos;
    return zeros && digitsAt(text) == point ? text.substr(0, point) : text;
}

/// "730", and "730.0" as programs write whole numbers that they hold as fractions.
std::optional<int> parseWhole(std::string_view text) {
    text = withoutZeroFraction(text);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

std::optional<int> minuteOfDay(std::optional<int> hour, std::optional<int> minute) {
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return *hour * 60 + *minute;
}

/// The time behind a date, "2026-03-01 07:30" and "01/03/2026 07:30".
std::string_view withoutDate(std::string_view text) {
    constexpr std::size_t kDate = 10;
    const bool dated = text.size() > kDate + 1 && text[kDate] == ' ' &&
                       ((text[4] == '-' && text[7] == '-') || (text[2] == '/' && text[5] == '/'));
    return dated ? text.substr(kDate + 1) : text;
}

/// "7:30", and "07:30:00" as databases write it.
std::optional<int> parseColonTime(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::string_view minutes = text.substr(colon + 1);
    if (const auto second = minutes.find(':'); second != std::string_view::npos) {
        if (!minuteOfDay(0, parseWhole(minutes.substr(second + 1)))) return std::nullopt;
        minutes = minutes.substr(0, second);
    }
    if (minutes.size() != 2) return std::nullopt;
    return minuteOfDay(parseWhole(text.substr(0, colon)), parseWhole(minutes));
}

/// "7h30", "7 h 30", "7h"; "7:30" too, for people write both in one column.
std::optional<int> parseLetterTime(std::string_view text) {
    const auto letter = text.find_first_of("hH");
    if (letter == std::string_view::npos) return parseColonTime(text);
    const std::string_view minutes = trimmed(text.substr(letter + 1));
    return minuteOfDay(parseWhole(trimmed(text.substr(0, letter))),
                       minutes.empty() ? std::optional(0) : parseWhole(minutes));
}

/// "7.30", "7,30", "7"; "7.3" is what a spreadsheet leaves of 7.30.
std::optional<int> parsePointTime(std::string_view text) {
    const auto point = text.find_first_of(".,");
    if (point == std::string_view::npos) return minuteOfDay(parseWhole(text), 0);
    const std::string_view minutes = text.substr(point + 1);
    if (minutes.empty() || minutes.size() > 2) return std::nullopt;
    auto minute = parseWhole(minutes);
    if (minute && minutes.size() == 1) *minute *= 10;
    return minuteOfDay(parseWhole(text.substr(0, point)), minute);
}

/// A share of a day, or of the day of a date counted in days, rounded to the minute.
std::optional<int> parseDayFraction(double number) {
    const double minutes = std::round((number - std::floor(number)) * kMinutesInDay);
    const bool dated = number >= kFirstSerialDay && number < kMostSerialDay;
    if (number < 0 || (number >= 1 && !dated) || minutes >= kMinutesInDay) return std::nullopt;
    return static_cast<int>(minutes);
}

std::optional<int> parseMinutes(double number) {
    if (number != std::round(number) || number < 0 || number >= kMinutesInDay) return std::nullopt;
    return static_cast<int>(number);
}

std::optional<int> parseDecimalHours(double number) {
    const double minutes = std::round(number * 60);
    if (minutes < 0 || minutes >= kMinutesInDay) return std::nullopt;
    return static_cast<int>(minutes);
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto plain = [](char c) { return c > ' ' && c < '\x7F'; };
    while (!text.empty() && !plain(text.front()) && takeOff(text, kBlanks)) {
    }
    for (bool again = true; again && !text.empty() && !plain(text.back());) {
        again = false;
        for (const std::string_view blank : kBlanks)
            if (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
    }
    return text;
}

std::optional<double> parseNumber(std::string_view text, char decimal) {
    const std::string plain = plainNumber(text, decimal);
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (plain.empty() || error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<int> parseTime(std::string_view text, TimeUnit unit, char decimal) {
    text = withoutDate(trimmed(text));
    switch (unit) {
        case TimeUnit::HourColonMinute:
            return parseColonTime(text);
        case TimeUnit::HourLetterMinute:
            return parseLetterTime(text);
        case TimeUnit::HourMinuteDigits: {
            text = withoutZeroFraction(text);
            const auto digits = text.size() <= 4 ? parseWhole(text) : std::nullopt;
            return digits ? minuteOfDay(*digits / 100, *digits % 100) : std::nullopt;
        }
        case TimeUnit::HourPointMinute:
            return parsePointTime(text);
        case TimeUnit::Minutes:
            return parseNumber(text, decimal).and_then(parseMinutes);
        case TimeUnit::DecimalHours:
            return parseNumber(text, decimal).and_then(parseDecimalHours);
        case TimeUnit::DayFraction:
            return parseNumber(text, decimal).and_then(parseDayFraction);
    }
    return std::nullopt;
}

std::optional<double> parseDays(std::string_view text, DaysUnit unit, char decimal) {
    text = trimmed(text);
    if (unit == DaysUnit::Percent && text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    const auto number = parseNumber(text, decimal);
    if (!number) return std::nullopt;
    double days = *number;
    if (unit == DaysUnit::PerMonth) days = *number / kWeeksInMonth;
    if (unit == DaysUnit::Percent) days = *number * kDaysInFullWeek / 100;
    if (days < 0 || days > 7 || (unit == DaysUnit::Percent && *number > 100)) return std::nullopt;
    return days;
}

std::optional<bool> parseFlag(std::string_view text, const std::map<std::string, bool>& codes) {
    if (const bool* meaning = codeIn(codes, text)) return *meaning;
    constexpr std::array kYes{"oui", "o", "yes", "y", "true", "vrai", "1"};
    constexpr std::array kNo{"non", "n", "no", "false", "faux", "0"};
    const std::string lower = lowerCase(withoutZeroFraction(trimmed(text)));
    if (std::ranges::contains(kYes, lower)) return true;
    if (std::ranges::contains(kNo, lower)) return false;
    return std::nullopt;
}

std::optional<coop::Mode> parseMode(std::string_view text, const std::map<std::string, coop::Mode>& codes) {
    if (const coop::Mode* meaning = codeIn(codes, text)) return *meaning;
    return coop::modeNamed(lowerCase(trimmed(text)));
}

std::string plainCode(std::string_view text) {
    return text::folded(withoutZeroFraction(trimmed(text)));
}

}  // namespace kabar::node
