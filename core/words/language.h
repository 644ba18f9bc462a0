// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kabar::words {

enum class Language : std::uint8_t { French, English, Creole };
inline constexpr std::array kLanguages{Language::French, Language::English, Language::Creole};

/// "fr", "en", "rcf" (Réunion Creole, ISO 639-3).
[[nodiscard]] std::string_view codeOf(Language language);
/// The language of a code or of a locale's name: "rcf", "en", "en_GB.UTF-8"; nullopt for any other.
[[nodiscard]] std::optional<Language> languageOf(std::string_view code);
/// French typography and number forms hold for Creole too.
[[nodiscard]] constexpr bool writesAsFrench(Language language) {
    return language != Language::English;
}

}  // namespace kabar::words
