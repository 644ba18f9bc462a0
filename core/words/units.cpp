// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/units.h"

#include <optional>

namespace kabar::words {

namespace {

std::optional<std::string> known(std::string_view code, const Words& words) {
    if (code == "days/year") return words.say("Unit", "days/year");
    if (code == "gCO2e/km") return words.say("Unit", "gCO₂e/km");
    if (code == "gCO2e/passenger-km") return words.say("Unit", "gCO₂e/passenger-km");
    if (code == "kWh/100 km") return words.say("Unit", "kWh/100 km");
    if (code == "kgCO2e/kWh") return words.say("Unit", "kgCO₂e/kWh");
    if (code == "kgCO2e/l") return words.say("Unit", "kgCO₂e/l");
    if (code == "km/h") return words.say("Unit", "km/h");
    if (code == "l/100 km") return words.say("Unit", "l/100 km");
    if (code == "min/stop") return words.say("Unit", "min/stop");
    if (code == "min/trip") return words.say("Unit", "min/trip");
    if (code == "min") return words.say("Unit", "min");
    if (code == "km") return words.say("Unit", "km");
    if (code == "t") return words.say("Unit", "t");
    if (code == "%") return words.say("Unit", "%");
    if (code == "persons/car") return words.say("Unit", "persons/car");
    if (code == "persons") return words.say("Unit", "persons");
    if (code == "ratio") return words.say("Unit", "(ratio)");
    if (code == "share") return words.say("Unit", "(share)");
    if (code == "seats") return words.say("Unit", "seats");
    if (code == "€") return words.say("Unit", "€");
    if (code == "€/day") return words.say("Unit", "€/day");
    if (code == "€/kWh") return words.say("Unit", "€/kWh");
    if (code == "€/km") return words.say("Unit", "€/km");
    if (code == "€/l") return words.say("Unit", "€/l");
    if (code == "€/trip") return words.say("Unit", "€/trip");
    if (code == "€/year") return words.say("Unit", "€/year");
    if (code == "vehicle-km/working day") return words.say("Unit", "vehicle-km/day");
    if (code == "vehicle-km avoided/day") return words.say("Unit", "vehicle-km avoided/day");
    if (code == "tCO2e/year") return words.say("Unit", "t CO₂e/year");
    if (code == "min/commuter/working day") return words.say("Unit", "min/day");
    if (code == "k€/year") return words.say("Unit", "k€/year");
    if (code == "M€/year") return words.say("Unit", "M€/year");
    return std::nullopt;
}

}  // namespace

std::string unitName(std::string_view code, const Words& words) {
    return known(code, words).value_or(std::string(code));
}

bool knowsUnit(std::string_view code) {
    static const Words kEnglish(Language::English);
    return known(code, kEnglish).has_value();
}

}  // namespace kabar::words
