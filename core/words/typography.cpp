// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/typography.h"

#include "core/words/numbers.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

namespace kabar::words {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kReplacement = "\uFFFD";

bool wantsSpaceBefore(std::string_view rest) {
    if (rest.empty()) return false;
    const bool stands = rest.size() > 1 && rest.front() == '%' && (isDigit(rest[1]) || rest[1] == 'n');  // %1 of a sentence
    if (stands) return false;
    return std::string_view(";:!?%").contains(rest.front()) || rest.starts_with("€") || rest.starts_with("»");
}

/// A space between a digit and three digits that end a group belongs to the number.
bool groupsDigits(std::string_view text, std::size_t at, std::size_t length) {
    if (at == 0 || !isDigit(text[at - 1]) || text.size() < at + length + 3) return false;
    for (std::size_t i = 0; i < 3; ++i)
        if (!isDigit(text[at + length + i])) return false;
    return text.size() == at + length + 3 || !isDigit(text[at + length + 3]);
}

struct Decoded {
    char32_t point = 0;
    std::size_t length = 0;  ///< 0 where the bytes are no UTF-8
};

/// The code point at the start of `text`, by the well-formed byte sequences of the Unicode standard, table 3-7.
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : (lead & 0xF0) == 0xE0        ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || text.size() < length) return {};
    char32_t point = lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {};
        point = point << 6 | (byte(i) & 0x3F);
    }
    static constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    if (point < kLeast[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return {};
    return {point, length};
}

/// C0 and C1 controls, line separators, and the characters that turn the direction of what follows.
bool isControl(char32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 || point == 0x200E ||
           point == 0x200F || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
           point == 0xFEFF;
}

}  // namespace

std::size_t spaceAt(std::string_view text, std::size_t at) {
    const auto rest = text.substr(at);
    if (rest.starts_with(' ')) return 1;
    if (rest.starts_with(kNoBreakSpace)) return kNoBreakSpace.size();
    return rest.starts_with(kNarrowSpace) ? kNarrowSpace.size() : 0;
}

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

std::string quoted(std::string_view text, Language language) {
    if (!writesAsFrench(language)) return "“" + std::string(text) + "”";
    return "«" + std::string(kNarrowSpace) + std::string(text) + std::string(kNarrowSpace) + "»";
}

std::string joined(const std::string* first, std::size_t count, Language language) {
    static constexpr std::array<std::string_view, 3> kAnd{" et ", " and ", " èk "};
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += i + 1 == count ? kAnd[static_cast<std::size_t>(language)] : ", ";
        text += first[i];
    }
    return text;
}

std::string cleaned(std::string_view text, std::size_t mostBytes) {
    std::string clean;
    while (!text.empty()) {
        const Decoded next = decode(text);
        const std::size_t length = next.length == 0 ? 1 : next.length;
        const std::string_view shown = next.length == 0        ? kReplacement
                                       : isControl(next.point) ? " "
                                                               : text.substr(0, length);
        if (clean.size() + shown.size() > mostBytes) return clean + "…";
        clean += shown;
        text.remove_prefix(length);
    }
    return clean;
}

std::string capitalised(std::string text) {
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
    if (letters.isEmpty()) return text;
    const UChar32 first = letters.char32At(0);
    letters.replace(0, U16_LENGTH(first), u_toupper(first));
    text.clear();
    letters.toUTF8String(text);
    return text;
}

std::string lowered(std::string_view text) {
    std::string low;
    auto letters = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    letters.toLower(icu::Locale::getFrench()).toUTF8String(low);
    return low;
}

}  // namespace kabar::words
