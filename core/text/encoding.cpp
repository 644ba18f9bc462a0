// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "core/base/printable.h"

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace kabar::text {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// ICU's names. Windows-1252 and its like map the bytes without a character to themselves.
const char* converterName(Encoding encoding) {
    switch (encoding) {
        case Encoding::Latin1:
            return "ISO-8859-1";
        case Encoding::Latin9:
            return "ISO-8859-15";
        case Encoding::MacRoman:
            return "macintosh";
        case Encoding::Ibm850:
            return "ibm-850";
        case Encoding::Utf16:
            return "UTF-16";
        case Encoding::Windows1252:
            return "windows-1252";
        case Encoding::Utf8:
        case Encoding::Guess:
            break;
    }
    return "UTF-8";
}

icu::UnicodeString decoded(std::string_view bytes, Encoding encoding) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(converterName(encoding), &error),
                                                                       &ucnv_close);
    if (U_FAILURE(error)) return {};
    return {bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), error};
}

std::size_t firstInvalid(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8Length(bytes, at);
        if (length == 0) return at;
        at += length;
    }
    return bytes.size();
}

/// UTF-16 of Latin text has a zero at every other byte; a text in another encoding has none.
bool hasZeroEveryOtherByte(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    const auto zeros = [&](std::size_t from) {
        std::size_t count = 0;
        for (std::size_t i = from; i < head.size(); i += 2) count += head[i] == '\0';
        return count;
    };
    const std::size_t even = zeros(0), odd = zeros(1), half = head.size() / 2;
    return half > 1 && std::max(even, odd) * 10 >= half * 7 && std::min(even, odd) * 10 <= half;
}

/// Letters that French, Creole and their neighbours write beyond ASCII, and signs that people type.
constexpr std::u16string_view kUsual =
    u"\u00E0\u00E2\u00E4\u00E7\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F4\u00F6\u00F9\u00FB\u00FC\u00FF"
    u"\u00F1\u00E1\u00ED\u00F3\u00FA\u00E3\u00F5\u00E5\u00F8\u00E6\u0153\u00C0\u00C2\u00C4\u00C7\u00C8"
    u"\u00C9\u00CA\u00CB\u00CE\u00CF\u00D4\u00D6\u00D9\u00DB\u00DC\u00D1\u00C1\u00CD\u00D3\u00DA\u0152"
    u"\u00C6\u2019\u2018\u201C\u201D\u00AB\u00BB\u2013\u2014\u2026\u00B0\u20AC\u00B2\u00B3\u00BD\u00A7"
    u"\u00A0\u202F";

/// How likely the text is what somebody wrote: usual letters inside words count for it, everything else against it.
int likelihood(const icu::UnicodeString& text) {
    int score = 0;
    for (std::int32_t i = 0; i < text.length(); ++i) {
        const char16_t c = text[i];
        if (c < 0x80) continue;
        const bool inWord = i > 0 && text[i - 1] < 0x80 && u_isalpha(text[i - 1]);
        const bool upper = u_isupper(c) && inWord && u_islower(text[i - 1]);  // "D\u00C8part" is a wrong guess
        if (kUsual.find(c) == std::u16string_view::npos)
            score -= 3;
        else
            score += upper ? -2 : u_isalpha(c) ? 2 : 1;
    }
    return score;
}

std::optional<Encoding> byUchardet(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return std::nullopt;
    uchardet_data_end(detector.get());
    const std::string_view charset = uchardet_get_charset(detector.get());
    constexpr std::array<std::pair<std::string_view, Encoding>, 6> kKnown{{{"WINDOWS-1252", Encoding::Windows1252},
                                                                           {"ISO-8859-1", Encoding::Windows1252},
                                                                           {"ISO-8859-15", Encoding::Latin9},
                                                                           {"MAC-ROMAN", Encoding::MacRoman},
                                                                           {"MACINTOSH", Encoding::MacRoman},
                                                                           {"IBM850", Encoding::Ibm850}}};
    for (const auto& [known, encoding] : kKnown)
        if (charset == known) return encoding;
    return std::nullopt;
}

Encoding eightBits(std::string_view bytes) {
    constexpr std::size_t kSeen = 256 * 1024;
    const std::string_view head = bytes.substr(0, kSeen);
    std::array candidates{Encoding::Windows1252, Encoding::Latin9, Encoding::MacRoman, Encoding::Ibm850};
    const Encoding first = byUchardet(head).value_or(Encoding::Windows1252);
    std::ranges::stable_partition(candidates, [&](Encoding each) { return each == first; });
    Encoding best = Encoding::Windows1252;
    int most = likelihood(decoded(head, best));
    for (const Encoding candidate : candidates)
        if (const int score = likelihood(decoded(head, candidate)); score > most) best = candidate, most = score;
    return best;
}

/// What a file is that is not a text, by how it begins; empty when that is not known.
std::string_view kindOf(std::string_view bytes) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kKinds{
        {{"PK\x03\x04", "csv.spreadsheet"},
         {"\xD0\xCF\x11\xE0", "csv.old-spreadsheet"},
         {"SQLite format 3", "csv.database"},
         {"%PDF", "csv.pdf"},
         {"\x1F\x8B", "file.gzip"},
         {"{\\rtf", "text.is-rtf"},
         {"<html", "text.is-html"},
         {"<!DOCTYPE html", "text.is-html"}}};
    for (const auto& [beginning, kind] : kKinds)
        if (bytes.starts_with(beginning)) return kind;
    return {};
}

long lineOf(std::string_view bytes, std::size_t place) {
    return static_cast<long>(1 + std::ranges::count(bytes.substr(0, place), '\n'));
}

}  // namespace

std::string_view name(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf16:
            return "UTF-16";
        case Encoding::Latin1:
            return "ISO-8859-1";
        case Encoding::Latin9:
            return "ISO-8859-15";
        case Encoding::Windows1252:
            return "Windows-1252";
        case Encoding::MacRoman:
            return "MacRoman";
        case Encoding::Ibm850:
            return "IBM850";
        case Encoding::Utf8:
        case Encoding::Guess:
            break;
    }
    return "UTF-8";
}

bool isUtf8(std::string_view bytes) {
    return firstInvalid(bytes) == bytes.size();
}

Encoding likelyEncoding(std::string_view bytes) {
    if (bytes.starts_with(kMark)) return Encoding::Utf8;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || hasZeroEveryOtherByte(bytes))
        return Encoding::Utf16;
    return isUtf8(bytes) ? Encoding::Utf8 : eightBits(bytes);
}

Result<std::string> toUtf8(std::string bytes, Encoding encoding) {
    if (const auto kind = kindOf(bytes); !kind.empty()) return fail(Error::Code::Unreadable, clause(kind));
    const Encoding likely = likelyEncoding(bytes);
    if (likely == Encoding::Utf16 && encoding != Encoding::Utf16) return fail(Error::Code::Unreadable, clause("file.utf16"));
    if (encoding != Encoding::Utf16 && bytes.contains('\0')) return fail(Error::Code::Unreadable, clause("csv.not-a-text"));
    if (encoding == Encoding::Guess) encoding = likely;
    if (encoding == Encoding::Utf8) {
        if (bytes.starts_with(kMark)) bytes.erase(0, kMark.size());
        const std::size_t wrong = firstInvalid(bytes);
        if (wrong == bytes.size()) return bytes;
        return fail(
            Error{.code = Error::Code::Unreadable, .clause = clause("text.not-utf-8-here", name(eightBits(bytes)))}.at(
                lineOf(bytes, wrong)));
    }
    std::string text;
    const bool littleEndian = encoding == Encoding::Utf16 && !bytes.starts_with("\xFE\xFF") &&
                              !bytes.starts_with("\xFF\xFE") && bytes.size() > 1 && bytes[0] != '\0';
    if (littleEndian) bytes.insert(0, "\xFF\xFE");  // without a mark, ICU would take it for big-endian
    decoded(bytes, encoding).toUTF8String(text);
    if (text.starts_with(kMark)) text.erase(0, kMark.size());
    if (text.contains('\0')) return fail(Error::Code::Unreadable, clause("csv.not-a-text"));
    return text;
}

Result<std::string> documentText(std::string bytes) {
    const Encoding likely = likelyEncoding(bytes);
    if (likely != Encoding::Utf8)
        return fail(Error{.code = Error::Code::Unreadable, .clause = clause("text.document-not-utf-8", name(likely))}.at(
            likely == Encoding::Utf16 ? 1 : lineOf(bytes, firstInvalid(bytes))));
    if (bytes.starts_with(kMark)) bytes.erase(0, kMark.size());
    return toUtf8(std::move(bytes), Encoding::Utf8);
}

std::string repaired(std::string text) {
    if (isUtf8(text)) return text;
    std::string whole;
    decoded(text, Encoding::Windows1252).toUTF8String(whole);
    return whole;
}

}  // namespace kabar::text
