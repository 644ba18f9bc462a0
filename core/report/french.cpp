// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/french.h"

#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cmath>
#include <format>

namespace kabar::report {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

/// Length of the space that starts at `at`: an ordinary one, U+00A0 or U+202F; 0 when there is none.
std::size_t spaceAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(at);
    if (rest.starts_with(' ')) return 1;
    if (rest.starts_with(kNoBreakSpace)) return kNoBreakSpace.size();
    return rest.starts_with(kNarrowSpace) ? kNarrowSpace.size() : 0;
}

bool wantsSpaceBefore(std::string_view rest) {
    if (rest.empty()) return false;
    return std::string_view(";:!?%").contains(rest.front()) || rest.starts_with("€") || rest.starts_with("»");
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// A space between a digit and three digits that end a group belongs to the number.
bool groupsDigits(std::string_view text, std::size_t at, std::size_t length) {
    if (at == 0 || !isDigit(text[at - 1]) || text.size() < at + length + 3) return false;
    for (std::size_t i = 0; i < 3; ++i)
        if (!isDigit(text[at + length + i])) return false;
    return text.size() == at + length + 3 || !isDigit(text[at + length + 3]);
}

}  // namespace

std::string typeset(std::string_view text) {
    std::string set;
    set.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const auto length = spaceAt(text, at);
        const bool narrow = length > 0 && (wantsSpaceBefore(text.substr(at + length)) || set.ends_with("«") ||
                                           groupsDigits(text, at, length));
        if (narrow) {
            set += kNarrowSpace;
            at += length;
        } else {
            set += text[at++];
        }
    }
    return set;
}

std::string formatNumber(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * scale) / scale;
    const std::string plain = std::format("{:.{}f}", rounded, decimals);
    const auto point = plain.find('.');
    const auto whole = plain.substr(0, point);
    std::string text = value < 0 && rounded > 0 ? "\u2212" : "";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) text += kNarrowSpace;
        text += whole[i];
    }
    return point == std::string::npos ? text : text + ',' + plain.substr(point + 1);
}

std::optional<TypedNumber> parseTypedNumber(std::string_view text) {
    std::string digits;
    TypedNumber number;
    bool fraction = false;
    std::size_t at = 0;
    while (at < text.size()) {
        if (const auto space = spaceAt(text, at); space > 0) {
            at += space;
        } else if (isDigit(text[at])) {
            digits += text[at++];
            if (fraction) ++number.decimals;
        } else if (!fraction && !digits.empty() && (text[at] == ',' || text[at] == '.')) {
            digits += '.';
            fraction = true;
            ++at;
        } else {
            break;
        }
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    number.unit = text.substr(at);
    for (const char letter : number.unit)
        if (isDigit(letter)) return std::nullopt;  // a sentence with a number in it, or a range
    return number;
}

std::string formatDate(std::string_view iso8601) {
    static constexpr std::array months{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                       "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
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
    return std::format("{}{} {} {}", day, day == 1 ? "er" : "", months[static_cast<std::size_t>(month - 1)], year);
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
    if (separators[0] != separators[1] || !(iso || french) || (!moment && !folded({at, end}).empty())) return std::nullopt;
    if (french) std::swap(parts[0], parts[2]);
    const std::chrono::year_month_day day{std::chrono::year(parts[0]),
                                          std::chrono::month(static_cast<unsigned>(std::max(parts[1], 0))),
                                          std::chrono::day(static_cast<unsigned>(std::max(parts[2], 0)))};
    if (!day.ok() || parts[0] < 1900 || parts[0] > 2200) return std::nullopt;
    return std::format("{:%F}", day);
}

std::string folded(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
    std::string low;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool latinCapital =
            i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        low += static_cast<char>(latinCapital ? byte + 0x20 : byte < 0x80 ? std::tolower(byte) : byte);
    }
    return low;
}

}  // namespace kabar::report
