// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/text_encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kabar::node {

namespace {

/// Windows-1252's bytes 0x80 to 0x9F (the WHATWG table); a byte without a character stands for itself.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void append(std::string& text, char16_t character) {
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

std::string fromSingleBytes(std::string_view bytes, bool windows) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(text, windows && byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : static_cast<char16_t>(byte));
    }
    return text;
}

/// Offset of the first byte that is not UTF-8 (RFC 3629: no overlong form, no surrogate, up to U+10FFFF), or the size.
std::size_t firstInvalid(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned lead = at(i);
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        if (length == 0) return i;
        for (std::size_t k = 1; k < length; ++k)
            if ((at(i + k) & 0xC0) != 0x80) return i;
        const unsigned second = at(i + 1);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F))
            return i;
        i += length;
    }
    return bytes.size();
}

/// What a file is that is not a text, by how it begins; empty when that is not known.
std::string_view kindOf(std::string_view bytes) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kKinds{
        {{"PK\x03\x04", "the file is a spreadsheet (XLSX or ODS) or an archive, whatever its name: save it as CSV"},
         {"\xD0\xCF\x11\xE0", "the file is an old spreadsheet (XLS), whatever its name: save it as CSV"},
         {"SQLite format 3", "the file is an SQLite database: give it a name that ends in .sqlite"},
         {"%PDF", "the file is a PDF, not a table: save the table as CSV"}}};
    for (const auto& [beginning, kind] : kKinds)
        if (bytes.starts_with(beginning)) return kind;
    return {};
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    return firstInvalid(bytes) == bytes.size();
}

Result<std::string> toUtf8(std::string bytes, Encoding encoding) {
    if (const auto kind = kindOf(bytes); !kind.empty()) return fail(Error::Code::Unreadable, std::string(kind));
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return fail(Error::Code::Unreadable, "the file is in UTF-16: save it as UTF-8");
    if (bytes.find('\0') != std::string::npos) return fail(Error::Code::Unreadable, "the file is not a text");
    const bool marked = bytes.starts_with("\xEF\xBB\xBF");
    if (encoding == Encoding::Guess) encoding = marked || isUtf8(bytes) ? Encoding::Utf8 : Encoding::Windows1252;
    if (encoding != Encoding::Utf8) return fromSingleBytes(bytes, encoding == Encoding::Windows1252);
    if (marked) bytes.erase(0, 3);
    const std::size_t wrong = firstInvalid(bytes);
    if (wrong == bytes.size()) return bytes;
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(wrong);
    return fail(
        Error{.code = Error::Code::Unreadable, .detail = "not UTF-8 here: set the encoding to latin1 or windows-1252"}.at(
            1 + std::count(bytes.begin(), end, '\n')));
}

}  // namespace kabar::node
