// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/wording.h"

namespace kabar::study {

std::string spokenRange(Range range, std::string_view unit, Language language) {
    return words::range(range.low, range.mid, range.high, unit, language);
}

std::string employees(double count, Language language) {
    return language == Language::French ? counted(count, "salarié", "salariés", language)
                                        : counted(count, "employee", "employees", language);
}

std::string carKilometresADay(Range range, Language language) {
    return spokenRange(range, language == Language::French ? "km de voiture par jour" : "km by car a day", language);
}

}  // namespace kabar::study
