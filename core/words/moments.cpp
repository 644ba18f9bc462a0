// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/moments.h"

#include "core/text/names.h"
#include "core/words/typography.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <format>

namespace kabar::words {

namespace {

using Months = std::array<std::string_view, 12>;
constexpr std::array<Months, kLanguages.size()> kMonths{{
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
     "décembre"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
    {"zanvié", "févrié", "mars", "avril", "mé", "zwin", "zwiyé", "out", "sektanm", "oktob", "novanm", "désanm"},
}};

}  // namespace

std::string date(std::string_view iso8601, Language language) {
    const Months& months = kMonths[static_cast<std::size_t>(language)];
    int year = 0, month = 0, day = 0;
    const auto read = [&](std::size_t from, std::size_t length, int& into) {
        const auto* begin = iso8601.data() + from;
        const auto [end, error] = std::from_chars(begin, begin + length, into);
        return error == std::errc() && end == begin + length;
    };
    if (iso8601.size() == 7 && iso8601[4] == '-' && read(0, 4, year) && read(5, 2, month) && month >= 1 && month <= 12)
        return std::format("{} {}", months[static_cast<std::size_t>(month - 1)], year);
    if (iso8601.size() < 10 || iso8601[4] != '-' || iso8601[7] != '-' || !read(0, 4, year) || !read(5, 2, month) ||
        !read(8, 2, day) || month < 1 || month > 12 || day < 1 || day > 31)
        return std::string(iso8601);
    const std::string_view ordinal = day != 1 || language == Language::English ? ""
                                     : language == Language::Creole            ? "é"
                                                                               : "er";
    return std::format("{}{} {} {}", day, ordinal, months[static_cast<std::size_t>(month - 1)], year);
}

std::string timeOfDay(int minute, Language language) {
    if (language == Language::English) return std::format("{}:{:02}", minute / 60, minute % 60);
    if (minute % 60 == 0) return std::format("{}\u00a0h", minute / 60);
    return std::format("{}\u00a0h\u00a0{:02}", minute / 60, minute % 60);
}

std::optional<std::string> readDate(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    std::array<int, 3> parts{};
    std::array<char, 2> separators{};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [stop, error] = std::from_chars(at, end, parts[i]);
        if (error != std::errc()) return std::nullopt;
        at = stop;
        if (i == 2) break;
        if (at == end) return std::nullopt;
        separators[i] = *at++;
    }
    const bool iso = separators[0] == '-', french = separators[0] == '/' || separators[0] == '.';
    const bool moment = iso && at < end && *at == 'T';
    if (separators[0] != separators[1] || !(iso || french) || (!moment && !text::spaced({at, end}).empty()))
        return std::nullopt;
    if (french) std::swap(parts[0], parts[2]);
    const std::chrono::year_month_day day{std::chrono::year(parts[0]),
                                          std::chrono::month(static_cast<unsigned>(std::max(parts[1], 0))),
                                          std::chrono::day(static_cast<unsigned>(std::max(parts[2], 0)))};
    if (!day.ok() || parts[0] < 1900 || parts[0] > 2200) return std::nullopt;
    return std::format("{:%F}", day);
}

}  // namespace kabar::words
