// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/factor.h"
#include "core/words/moments.h"
#include "core/words/numbers.h"
#include "core/words/places.h"
#include "core/words/typography.h"

#include <string>
#include <string_view>

namespace kabar::study {

using words::atPlace;
using words::capitalised;
using words::counted;
using words::fromPlace;
using words::Language;
using words::number;
using words::plural;
using words::spoken;
using words::timeOfDay;

/// "1 240 km (entre 900 et 1 500)"; without the part in brackets where both ends sound like the middle.
[[nodiscard]] std::string spokenRange(Range range, std::string_view unit, Language language);
/// "1 240 salariés".
[[nodiscard]] std::string employees(double count, Language language);
/// "1 240 km de voiture par jour (entre 880 et 1 510)".
[[nodiscard]] std::string carKilometresADay(Range range, Language language);
}  // namespace kabar::study
