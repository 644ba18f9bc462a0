// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/factor.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kabar::study {

enum class Language : std::uint8_t { French, English };

/// "12 340,5" with a narrow no-break space, or "12,340.5".
[[nodiscard]] std::string number(double value, int decimals, Language language);
/// Three significant digits, whole: what a sentence read aloud can bear.
[[nodiscard]] double spoken(double value);
/// The form of a noun after `count` as it is spoken: French has the plural from 2 on, English everywhere but at 1.
[[nodiscard]] std::string_view plural(double count, std::string_view one, std::string_view many, Language language);
/// "1 240 salariés", "1 salarié".
[[nodiscard]] std::string counted(double count, std::string_view one, std::string_view many, Language language);
/// "1 240 km (entre 900 et 1 500)"; without the part in brackets where both ends sound like the middle.
[[nodiscard]] std::string spokenRange(Range range, std::string_view unit, Language language);
/// "1 240 salariés".
[[nodiscard]] std::string employees(double count, Language language);
/// "1 240 km de voiture par jour (entre 880 et 1 510)".
[[nodiscard]] std::string carKilometresADay(Range range, Language language);
/// "7 h 30" or "7:30".
[[nodiscard]] std::string timeOfDay(int minute, Language language);

/// "à Saint-Leu", "au Port", "aux Avirons", "à L’Étang-Salé".
[[nodiscard]] std::string atPlace(std::string_view name);
/// "de Saint-Leu", "du Port", "des Avirons", "de L’Étang-Salé", "d’Aurère".
[[nodiscard]] std::string fromPlace(std::string_view name);
/// With a capital first letter (ASCII).
[[nodiscard]] std::string capitalised(std::string text);

}  // namespace kabar::study
