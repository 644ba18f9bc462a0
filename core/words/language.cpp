// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/language.h"

namespace kabar::words {

std::string_view codeOf(Language language) {
    switch (language) {
        case Language::French:
            return "fr";
        case Language::English:
            return "en";
        case Language::Creole:
            return "rcf";
    }
    return {};
}

std::optional<Language> languageOf(std::string_view code) {
    const std::string_view name = code.substr(0, code.find_first_of("_-.@"));
    for (const Language language : kLanguages)
        if (name == codeOf(language)) return language;
    return std::nullopt;
}

}  // namespace kabar::words
