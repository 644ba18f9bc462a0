// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/places.h"

#include "core/text/names.h"
#include "core/words/typography.h"

namespace kabar::words {

namespace {

bool beginsWithVowel(std::string_view name) {
    const std::string plain = text::folded(name);
    return !plain.empty() && std::string_view("aeiouy").contains(plain.front());
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
