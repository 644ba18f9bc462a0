// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/field_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kabar::node {

namespace {

constexpr double kDaysInFullWeek = 5;
constexpr double kWeeksInMonth = 52.0 / 12.0;

std::optional<int> parseWhole(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

std::optional<int> minuteOfDay(std::optional<int> hour, std::optional<int> minute) {
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return *hour * 60 + *minute;
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

/// "7h30", "7 h 30", "7h".
std::optional<int> parseLetterTime(std::string_view text) {
    const auto letter = text.find_first_of("hH");
    if (letter == std::string_view::npos) return std::nullopt;
    const std::string_view minutes = trimmed(text.substr(letter + 1));
    return minuteOfDay(parseWhole(trimmed(text.substr(0, letter))),
                       minutes.empty() ? std::optional(0) : parseWhole(minutes));
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 4> kSpaces{" ", "\t", "\u00A0", "\u202F"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : kSpaces) {
            if (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
            if (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
        }
    }
    return text;
}

std::optional<double> parseNumber(std::string_view text, char decimal) {
    std::array<char, 64> copy{};
    text = trimmed(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || text.size() >= copy.size()) return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (decimal == ',' && text[i] == '.') return std::nullopt;
        copy[i] = text[i] == decimal ? '.' : text[i];
    }
    double value = 0;
    const auto [end, error] = std::from_chars(copy.data(), copy.data() + text.size(), value);
    if (error != std::errc() || end != copy.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<int> parseTime(std::string_view text, TimeUnit unit, char decimal) {
    text = trimmed(text);
    switch (unit) {
        case TimeUnit::HourColonMinute:
            return parseColonTime(text);
        case TimeUnit::HourLetterMinute:
            return parseLetterTime(text);
        case TimeUnit::HourMinuteDigits: {
            const auto digits = text.size() <= 4 ? parseWhole(text) : std::nullopt;
            return digits ? minuteOfDay(*digits / 100, *digits % 100) : std::nullopt;
        }
        case TimeUnit::Minutes:
        case TimeUnit::DecimalHours: {
            const auto number = parseNumber(text, decimal);
            if (!number) return std::nullopt;
            const double minutes = std::round(unit == TimeUnit::Minutes ? *number : *number * 60);
            if (minutes < 0 || minutes >= 1440) return std::nullopt;
            return static_cast<int>(minutes);
        }
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

std::optional<geo::Coordinate> parsePlace(std::string_view text, PairOrder order, char decimal) {
    text = trimmed(text);
    auto split = text.find_first_of(";/ \t");
    if (const auto comma = text.find(','); decimal != ',' && comma != std::string_view::npos) split = comma;
    if (split == std::string_view::npos) return std::nullopt;
    auto first = parseNumber(text.substr(0, split), decimal);
    auto second = parseNumber(text.substr(split + 1), decimal);
    if (!first || !second) return std::nullopt;
    if (order == PairOrder::LongitudeFirst) std::swap(first, second);
    if (std::abs(*first) > 90 || std::abs(*second) > 180) return std::nullopt;
    return geo::Coordinate{*first, *second};
}

std::optional<bool> parseFlag(std::string_view text, const std::map<std::string, bool>& codes) {
    const std::string exact(trimmed(text));
    if (const auto code = codes.find(exact); code != codes.end()) return code->second;
    constexpr std::array kYes{"oui", "o", "yes", "y", "true", "vrai", "1"};
    constexpr std::array kNo{"non", "n", "no", "false", "faux", "0"};
    const std::string lower = lowerCase(exact);
    if (std::ranges::contains(kYes, lower)) return true;
    if (std::ranges::contains(kNo, lower)) return false;
    return std::nullopt;
}

std::optional<coop::Mode> parseMode(std::string_view text, const std::map<std::string, coop::Mode>& codes) {
    const std::string exact(trimmed(text));
    if (const auto code = codes.find(exact); code != codes.end()) return code->second;
    return coop::modeNamed(lowerCase(exact));
}

}  // namespace kabar::node
