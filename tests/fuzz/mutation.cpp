// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kabar::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostBytes = 256 * 1024;

/// What parsers trip over.
constexpr auto kWords = std::to_array<std::string_view>({"0",
                                                         "-1",
                                                         "1e999",
                                                         "-1e999",
                                                         "NaN",
                                                         "inf",
                                                         "0x10",
                                                         "99999999999999999999",
                                                         "2147483648",
                                                         "-2147483649",
                                                         "9223372036854775808",
                                                         "1e-320",
                                                         "null",
                                                         "true",
                                                         "\"\"",
                                                         "\"",
                                                         "\"\"\"",
                                                         "\\u0000",
                                                         "\\ud800",
                                                         "\\x",
                                                         "{}",
                                                         "[]",
                                                         "{",
                                                         "]",
                                                         ",,",
                                                         ";",
                                                         "\t",
                                                         "\r\n",
                                                         "\n\n",
                                                         "\0"sv,
                                                         "\xEF\xBB\xBF",
                                                         "\xFF\xFE",
                                                         "\xC3",
                                                         "\xF4\x90\x80\x80",
                                                         "24:00",
                                                         "7h60",
                                                         "-0",
                                                         "180.0000001",
                                                         "-90.1",
                                                         "é",
                                                         "#",
                                                         "'",
                                                         "=",
                                                         "[sites.",
                                                         "1R29",
                                                         "1T11",
                                                         "can0",
                                                         "155#",
                                                         "##0",
                                                         "#R",
                                                         "(0.0)",
                                                         "1436509052.249713",
                                                         "7FFFFFFF",
                                                         "$schema",
                                                         "..",
                                                         "%s%n"});

/// A range of at most `longest` bytes somewhere in `text`.
std::pair<std::size_t, std::size_t> anyRange(const std::string& text, std::size_t longest, Random& random) {
    const std::size_t from = random.below(text.size() + 1);
    const std::size_t length = std::min(text.size() - from, random.below(longest) + 1);
    return {from, length};
}

/// The digits around a place, if it lies in a number.
std::pair<std::size_t, std::size_t> numberAt(const std::string& text, std::size_t at) {
    const auto isDigit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    while (at < text.size() && !isDigit(at)) ++at;
    std::size_t end = at;
    while (end < text.size() && isDigit(end)) ++end;
    return {at, end - at};
}

void change(std::string& text, std::span<const std::string> others, Random& random) {
    const auto [from, length] = anyRange(text, 1 + text.size() / 8, random);
    const std::string_view word = kWords[random.below(kWords.size())];
    switch (random.below(11)) {
        case 0:
            if (from < text.size()) text[from] = static_cast<char>(text[from] ^ (1 << random.below(8)));
            break;
        case 1:
            if (from < text.size()) text[from] = static_cast<char>(random.bits());
            break;
        case 2:
            text.erase(from, length);
            break;
        case 3:
            text.insert(from, text.substr(from, length));
            break;
        case 4:
            text.insert(from, word);
            break;
        case 5:
            text.replace(from, std::min(length, word.size()), word);
            break;
        case 6: {
            const auto [start, digits] = numberAt(text, from);
            if (digits > 0) text.replace(start, digits, word);
            break;
        }
        case 7:
            text.resize(from);
            break;
        case 8: {
            const std::string& other = others[random.below(others.size())];
            const auto [otherFrom, otherLength] = anyRange(other, 1 + other.size() / 4, random);
            text.replace(from, length, other, otherFrom, otherLength);
            break;
        }
        case 9:  // a big-endian number of a binary file
            for (std::size_t i = from; i < std::min(text.size(), from + 4); ++i)
                text[i] = random.chance(0.5) ? '\xFF' : '\0';
            break;
        default:
            for (std::size_t i = 1 + random.below(16); i > 0; --i) text.insert(from, 1, static_cast<char>(random.bits()));
    }
}

}  // namespace

std::string mutated(std::string sample, std::span<const std::string> others, Random& random) {
    do change(sample, others, random);
    while (random.chance(0.5));
    if (sample.size() > kMostBytes) sample.resize(kMostBytes);
    return sample;
}

}  // namespace kabar::fuzz
