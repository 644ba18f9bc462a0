// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <string>
#include <string_view>

namespace kabar::words {

/// "à Saint-Leu", "au Port", "aux Avirons", "à L’Étang-Salé"; "in Saint-Leu"; "dann Saint-Leu".
[[nodiscard]] std::string atPlace(std::string_view name, Language language = Language::French);
/// "de Saint-Leu", "du Port", "des Avirons", "de L’Étang-Salé", "d’Aurère"; "from Saint-Leu"; "dopi Saint-Leu".
[[nodiscard]] std::string fromPlace(std::string_view name, Language language = Language::French);
/// "de Saint-Leu", "du Port"; "of Saint-Leu"; "Saint-Leu": what stands behind "au nord", "to the north", "koté nor".
[[nodiscard]] std::string ofPlace(std::string_view name, Language language);
/// "de salariés", "d’employeurs": the French word "de" as it stands before `noun`.
[[nodiscard]] std::string ofNoun(std::string_view noun);

}  // namespace kabar::words
