// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <format>

namespace kabar::sheet {

namespace {

using Kind = NumberFormat::Kind;

constexpr double kMinutesInDay = 1440;
constexpr double kMostDays = 2'958'466;  ///< to the end of 9999
constexpr int kDaysTo1904 = 1462;

/// The first section of a code, without what stands in quotation marks, behind a backslash or in brackets; "[h]", "[mm]"
/// stay.
std::string barePart(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos) bare += '[' + std::string(inside);
            i = end;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return bare;
}

std::string plainText(double number, int digits) {
    constexpr double kMostExact = 0x1p53;
    if (std::trunc(number) == number && std::abs(number) < kMostExact) {
        const auto whole = static_cast<std::int64_t>(number);
        return digits > 0 && whole >= 0 ? std::format("{:0{}}", whole, digits) : std::to_string(whole);
    }
    return std::format("{}", number);
}

std::string clockText(long minutes) {
    return std::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string dateText(double days, Epoch epoch) {
    using namespace std::chrono;
    const sys_days day = sys_days{1899y / 12 / 30} + std::chrono::days(std::lround(days)) +
                         std::chrono::days(epoch == Epoch::Year1904 ? kDaysTo1904 : 0);
    const year_month_day date(day);
    return std::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

}  // namespace

NumberFormat builtInFormat(int id) {
    if (id == 9 || id == 10) return {Kind::Percent};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) return {Kind::Date};
    if (id >= 18 && id <= 21) return {Kind::Time};
    if (id == 22) return {Kind::DateAndTime};
    if (id == 46) return {Kind::Hours};
    if (id == 45 || id == 47) return {Kind::Time};
    return {};
}

NumberFormat formatOfCode(std::string_view code) {
    const std::string bare = barePart(code);
    if (bare == "general") return {};
    if (bare.contains('[')) return {Kind::Hours};
    const bool date = bare.find_first_of("yd") != bare.npos, time = bare.find_first_of("hs") != bare.npos;
    if (date && time) return {Kind::DateAndTime};
    if (time) return {Kind::Time};
    if (date || bare.contains("mm")) return {Kind::Date};
    if (bare.contains('%')) return {Kind::Percent};
    const bool zeros = bare.size() > 1 && bare.find_first_not_of('0') == bare.npos;
    return {.kind = Kind::Plain, .digits = zeros ? static_cast<int>(std::min<std::size_t>(bare.size(), 20)) : 0};
}

std::string numberText(double number, NumberFormat format, Epoch epoch) {
    if (format.kind == Kind::Percent) return std::format("{:.12g}%", number * 100);
    if (format.kind == Kind::Plain || !(number >= 0 && number < kMostDays)) return plainText(number, format.digits);
    const double whole = std::floor(number);
    const long minutes = std::lround((number - whole) * kMinutesInDay);
    const double day = minutes >= 1440 ? whole + 1 : whole;
    switch (format.kind) {
        case Kind::Hours:
            return clockText(std::lround(number * kMinutesInDay));
        case Kind::Time:
            return clockText(minutes % 1440);
        case Kind::Date:
            return dateText(whole, epoch);
        default:
            return dateText(day, epoch) + ' ' + clockText(minutes % 1440);
    }
}

}  // namespace kabar::sheet
