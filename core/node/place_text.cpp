// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/field_values.h"
#include "core/text/names.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kabar::node {

namespace {

constexpr std::size_t kMostNumbers = 4;  ///< latitude, longitude, altitude, accuracy

/// Each number with the decimal sign that it shows itself.
std::optional<double> ownNumber(std::string_view text) {
    return parseNumber(text, text.contains(',') ? ',' : '.');
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos) return parts;
        text.remove_prefix(begin);
        const auto end = text.find_first_of(separators);
        std::string_view part = text.substr(0, end);
        if (part.ends_with(',')) part.remove_suffix(1);  // "-20.8789, 55.4481"
        if (!part.empty()) parts.push_back(part);
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end);
    }
}

/// "-20.8789,55.4481" is a pair; "-20,8789" is one number unless the file writes decimals with a point.
std::vector<std::string_view> splitAtComma(std::string_view text, char decimal) {
    const auto commas = std::ranges::count(text, ',');
    auto at = text.find(',');
    if (commas == 3 && !text.contains('.')) at = text.find(',', at + 1);  // -20,8789,55,4481
    const bool pair = commas == 3 || (commas == 1 && (decimal != ',' || text.contains('.')));
    if (!pair && commas > 0 && decimal != ',') return split(text, ",");
    if (!pair) return {};
    return {text.substr(0, at), text.substr(at + 1)};
}

/// The numbers of `POINT (x y)`, `SRID=4326;POINT Z (x y z)`; empty when it is not that.
std::string_view insideWkt(std::string_view text) {
    constexpr std::string_view kPoint = "point";
    const auto at = std::ranges::search(text, kPoint, {},
                                        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto open = text.find('('), close = text.rfind(')');
    if (at.empty() || open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
    return text.substr(open + 1, close - open - 1);
}

/// Brackets around a pair, as programs print lists.
std::string_view unwrapped(std::string_view text) {
    text = trimmed(text);
    if (text.size() > 1 && ((text.front() == '(' && text.back() == ')') || (text.front() == '[' && text.back() == ']')))
        return trimmed(text.substr(1, text.size() - 2));
    return text;
}

}  // namespace

std::optional<geo::Coordinate> parsePlace(std::string_view text, PairOrder order, char decimal) {
    const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string plain = ascii ? std::string() : text::spaced(text);
    text = unwrapped(ascii ? text : plain);
    const std::string_view wkt = insideWkt(text);
    if (!wkt.empty()) text = trimmed(wkt), order = PairOrder::LongitudeFirst;
    auto parts = split(text, ";/|\t ");
    if (parts.size() == 1) parts = splitAtComma(parts.front(), decimal);
    if (parts.size() < 2 || parts.size() > kMostNumbers) return std::nullopt;
    std::vector<double> numbers;
    for (const std::string_view part : parts) {
        const auto number = ownNumber(part);
        if (!number) return std::nullopt;
        numbers.push_back(*number);
    }
    if (order == PairOrder::LongitudeFirst) std::swap(numbers[0], numbers[1]);
    if (std::abs(numbers[0]) > 90 || std::abs(numbers[1]) > 180) return std::nullopt;
    return geo::Coordinate{numbers[0], numbers[1]};
}

}  // namespace kabar::node
