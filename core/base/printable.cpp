// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"

#include <algorithm>

namespace kabar {

namespace {

constexpr std::string_view kReplacement = "\uFFFD";
constexpr std::string_view kEllipsis = "…";

char32_t character(std::string_view sequence) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() == 1) return byte(0);
    char32_t value = byte(0) & (0xFFu >> (sequence.size() + 1));
    for (std::size_t i = 1; i < sequence.size(); ++i) value = value << 6 | (byte(i) & 0x3Fu);
    return value;
}

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

/// Takes no room and may change what is seen: direction marks and overrides, joiners, the byte order mark.
bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

bool turnsDirection(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::size_t steeringLength(std::string_view text, std::size_t at) {
    const std::size_t length = utf8Length(text, at);
    if (length == 0) return 0;
    const char32_t c = character(text.substr(at, length));
    return isControl(c) || turnsDirection(c) ? length : 0;
}

std::size_t utf8Length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    if (at >= text.size()) return 0;
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((byte(at + k) & 0xC0) != 0x80) return 0;
    const unsigned second = byte(at + 1);
    const bool beyond = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                        (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return beyond ? 0 : length;
}

std::string printable(std::string_view text, std::size_t mostBytes) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        const std::string_view sequence = text.substr(at, std::max<std::size_t>(length, 1));
        at += sequence.size();
        std::string_view piece = length == 0 ? kReplacement : sequence;
        if (length > 0) {
            const char32_t c = character(sequence);
            if (isInvisible(c)) continue;
            if (isControl(c)) piece = " ";
        }
        if (shown.size() + piece.size() > mostBytes) return shown.append(kEllipsis);
        shown += piece;
    }
    return shown;
}

}  // namespace kabar
