// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/places.h"

#include "core/words/typography.h"

namespace kabar::words {

namespace {

bool beginsWithVowel(std::string_view name) {
    const std::string low = folded(name);
    for (const std::string_view vowel : {"a", "e", "i", "o", "u", "y", "é", "è", "ê", "î", "ô", "œ", "à", "â"})
        if (low.starts_with(vowel)) return true;
    return false;
}

}  // namespace

std::string atPlace(std::string_view name, Language language) {
    if (language == Language::English) return "in " + std::string(name);
    if (language == Language::Creole) return "dann " + std::string(name);
    if (name.starts_with("Le ")) return "au " + std::string(name.substr(3));
    if (name.starts_with("Les ")) return "aux " + std::string(name.substr(4));
    return "à " + std::string(name);
}

std::string fromPlace(std::string_view name, Language language) {
    if (language == Language::English) return "from " + std::string(name);
    if (language == Language::Creole) return "dopi " + std::string(name);
    if (name.starts_with("Le ")) return "du " + std::string(name.substr(3));
    if (name.starts_with("Les ")) return "des " + std::string(name.substr(4));
    return ofNoun(name);
}

std::string ofPlace(std::string_view name, Language language) {
    if (language == Language::English) return "of " + std::string(name);
    return language == Language::Creole ? std::string(name) : fromPlace(name, language);
}

std::string ofNoun(std::string_view noun) {
    return (beginsWithVowel(noun) ? "d’" : "de ") + std::string(noun);
}

}  // namespace kabar::words
