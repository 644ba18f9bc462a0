// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace kabar::text {

namespace {

using icu::Normalizer2;
using icu::UnicodeString;

UnicodeString toUnicode(std::string_view text) {
    return UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string toText(const UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

UnicodeString normalized(const UnicodeString& text, const Normalizer2* (*form)(UErrorCode&)) {
    UErrorCode error = U_ZERO_ERROR;
    const Normalizer2* normalizer = form(error);
    if (U_FAILURE(error)) return text;
    UnicodeString result = normalizer->normalize(text, error);
    return U_FAILURE(error) ? text : result;
}

UnicodeString caseless(const UnicodeString& text) {
    return normalized(text, &Normalizer2::getNFKCCasefoldInstance);
}

UnicodeString withoutMarks(const UnicodeString& text) {
    UnicodeString bare;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (const UChar32 c = text.char32At(i); u_charType(c) != U_NON_SPACING_MARK) bare.append(c);
    return bare;
}

/// Joined and barred Latin letters as plain ones, "œ" as "oe", and typographic quotes; other scripts stay.
void spellPlainly(UnicodeString& text) {
    thread_local const std::unique_ptr<icu::Transliterator> kSpeller = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, error));
        return U_FAILURE(error) ? nullptr : std::move(made);
    }();
    if (kSpeller) kSpeller->transliterate(text);
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

UnicodeString withOneSpace(const UnicodeString& text) {
    UnicodeString result;
    bool space = false;
    for (std::int32_t i = 0; i < text.length();) {
        const UChar32 c = text.char32At(i);
        i += U16_LENGTH(c);
        if (u_isUWhiteSpace(c) || u_iscntrl(c)) {
            space = !result.isEmpty();
            continue;
        }
        if (u_charType(c) == U_FORMAT_CHAR) continue;
        if (space) result.append(u' ');
        space = false;
        result.append(c);
    }
    return result;
}

}  // namespace

std::string composed(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    return toText(normalized(toUnicode(text), &Normalizer2::getNFCInstance));
}

std::string spaced(std::string_view name) {
    return toText(withOneSpace(normalized(toUnicode(name), &Normalizer2::getNFCInstance)));
}

std::string folded(std::string_view name) {
    UnicodeString text = caseless(toUnicode(name));
    if (!isAscii(name)) {
        text = withoutMarks(normalized(text, &Normalizer2::getNFDInstance));
        spellPlainly(text);
        text = caseless(text);
    }
    return toText(withOneSpace(text));
}

std::string plainName(std::string_view name) {
    const UnicodeString written = normalized(toUnicode(name), &Normalizer2::getNFCInstance);
    UnicodeString words;
    for (std::int32_t i = 0; i < written.length(); i = written.moveIndex32(i, 1)) {
        const UChar32 c = written.char32At(i);
        const bool isPart = u_isalnum(c) || u_charType(c) == U_NON_SPACING_MARK;
        const bool beginsWord = i > 0 && u_isupper(c) && u_islower(written.char32At(i - 1));
        if (beginsWord || !isPart) words.append(u' ');
        if (isPart) words.append(c);
    }
    return folded(toText(words));
}

bool areOneName(std::string_view a, std::string_view b) {
    const auto letters = [](std::string_view name) {
        std::string text = plainName(name);
        std::erase(text, ' ');
        return text.empty() ? std::string(name) : text;
    };
    return letters(a) == letters(b);
}

NameMatch findName(const std::vector<std::string>& names, std::string_view wanted) {
    const auto found = [&](auto&& form) {
        NameMatch match;
        const std::string sought = form(wanted);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (form(names[i]) != sought) continue;
            if (match.count++ == 0) match.at = i;
        }
        return match;
    };
    if (const auto exact = found([](std::string_view name) { return std::string(name); }); exact.count > 0) return exact;
    if (const auto same = found(&spaced); same.count > 0) return same;
    return found(&folded);
}

}  // namespace kabar::text
