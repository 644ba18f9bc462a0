// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/gap.h"
#include "core/scenario/indicator.h"
#include "core/scenario/lever.h"
#include "core/scenario/scenario.h"
#include "core/words/words.h"

#include <string>
#include <string_view>
#include <vector>

/// What scenarios are made of, named in a language.
namespace kabar::words {

/// "Tout ensemble": a ready scenario in the language until the room renames it; a name of the room's as it is.
[[nodiscard]] std::string scenarioName(std::string_view name, scenario::Kind kind, const Words& words);
/// "Émissions": without its unit.
[[nodiscard]] std::string indicatorName(scenario::Indicator indicator, const Words& words);
/// "Adhésion au covoiturage".
[[nodiscard]] std::string leverName(scenario::Lever lever, const Words& words);
/// One sentence: what exactly moves.
[[nodiscard]] std::string leverMeaning(scenario::Lever lever, const Words& words);
/// "des lignes de navette trouvées par une étude": what the model had to do without.
[[nodiscard]] std::string gapName(scenario::Gap gap, const Words& words);
/// What the model makes of the persons whose cells do not say how they come, in one sentence.
[[nodiscard]] std::string modesUnknown(double persons, double withoutMode, const Words& words);
/// "where employees live and shuttle lines that a study found"
[[nodiscard]] std::string gapNames(const std::vector<scenario::Gap>& gaps, const Words& words);

}  // namespace kabar::words
