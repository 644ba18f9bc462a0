// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_name.h"

#include <array>
#include <utility>

namespace kabar {

namespace {

/// Latin letters with their accents, as UTF-8.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kUnaccented{{{"àáâãäåÀÁÂÃÄÅ", "a"},
                                                                                     {"çÇ", "c"},
                                                                                     {"èéêëÈÉÊË", "e"},
                                                                                     {"ìíîïÌÍÎÏ", "i"},
                                                                                     {"ñÑ", "n"},
                                                                                     {"òóôõöÒÓÔÕÖ", "o"},
                                                                                     {"ùúûüÙÚÛÜ", "u"},
                                                                                     {"ýÿÝ", "y"},
                                                                                     {"œ", "oe"},
                                                                                     {"Œ", "oe"},
                                                                                     {"æ", "ae"},
                                                                                     {"Æ", "ae"},
                                                                                     {"ß", "ss"},
                                                                                     {"ø", "o"},
                                                                                     {"Ø", "o"}}};

std::string_view letterFor(std::string_view character) {
    for (const auto& [accented, plain] : kUnaccented)
        if (accented.find(character) != std::string_view::npos) return plain;
    return {};
}

}  // namespace

std::string plainName(std::string_view name) {
    std::string plain;
    for (std::size_t i = 0; i < name.size();) {
        const auto byte = static_cast<unsigned char>(name[i]);
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const char c = name[i];
        if (length == 2)
            plain += letterFor(name.substr(i, 2));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
        else if (c >= 'A' && c <= 'Z') {
            if (i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z') plain += ' ';  // homeLatitude is two words
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
        i += length;
    }
    if (!plain.empty() && plain.back() == ' ') plain.pop_back();
    return plain;
}

bool areOneName(std::string_view a, std::string_view b) {
    const auto letters = [](std::string_view name) {
        std::string text = plainName(name);
        std::erase(text, ' ');
        return text.empty() ? std::string(name) : text;
    };
    return letters(a) == letters(b);
}

}  // namespace kabar
