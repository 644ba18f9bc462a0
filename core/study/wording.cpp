// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/wording.h"

#include <cmath>
#include <format>

namespace kabar::study {

namespace {

constexpr std::string_view kThinSpace = "\u202f";

bool beginsWithVowel(std::string_view name) {
    for (const std::string_view vowel :
         {"A", "E", "I", "O", "U", "Y", "É", "È", "Ê", "Î", "Ô", "a", "e", "i", "o", "u", "é"})
        if (name.starts_with(vowel)) return true;
    return false;
}

std::string grouped(const std::string& digits, std::string_view separator) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += separator;
        text += digits[i];
    }
    return text;
}

}  // namespace

std::string number(double value, int decimals, Language language) {
    const std::string plain = std::format("{:.{}f}", std::abs(value), decimals);
    const auto point = plain.find('.');
    std::string text = grouped(plain.substr(0, point), language == Language::French ? kThinSpace : ",");
    if (point != std::string::npos) text += (language == Language::French ? "," : ".") + plain.substr(point + 1);
    const bool zero = plain.find_first_not_of("0.") == std::string::npos;
    return value < 0 && !zero ? "−" + text : text;
}

double spoken(double value) {
    if (std::abs(value) < 1000) return std::round(value);
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / unit) * unit;
}

std::string_view plural(double count, std::string_view one, std::string_view many, Language language) {
    const double said = std::abs(spoken(count));
    return (language == Language::French ? said < 2 : said == 1) ? one : many;
}

std::string counted(double count, std::string_view one, std::string_view many, Language language) {
    return number(spoken(count), 0, language) + "\u00a0" + std::string(plural(count, one, many, language));
}

std::string spokenRange(Range range, std::string_view unit, Language language) {
    const double low = spoken(range.low), mid = spoken(range.mid), high = spoken(range.high);
    const std::string figure = number(mid, 0, language) + (unit.empty() ? "" : "\u00a0" + std::string(unit));
    if (low == mid && high == mid) return figure;
    const auto form = [&](double value) { return number(value, 0, language); };
    if (language == Language::French) return std::format("{} (entre\u00a0{} et\u00a0{})", figure, form(low), form(high));
    return std::format("{} (between\u00a0{} and\u00a0{})", figure, form(low), form(high));
}

std::string employees(double count, Language language) {
    return language == Language::French ? counted(count, "salarié", "salariés", language)
                                        : counted(count, "employee", "employees", language);
}

std::string carKilometresADay(Range range, Language language) {
    return spokenRange(range, language == Language::French ? "km de voiture par jour" : "km by car a day", language);
}

std::string timeOfDay(int minute, Language language) {
    if (language == Language::English) return std::format("{}:{:02}", minute / 60, minute % 60);
    if (minute % 60 == 0) return std::format("{}\u00a0h", minute / 60);
    return std::format("{}\u00a0h\u00a0{:02}", minute / 60, minute % 60);
}

std::string atPlace(std::string_view name) {
    if (name.starts_with("Le ")) return "au " + std::string(name.substr(3));
    if (name.starts_with("Les ")) return "aux " + std::string(name.substr(4));
    return "à " + std::string(name);
}

std::string fromPlace(std::string_view name) {
    if (name.starts_with("Le ")) return "du " + std::string(name.substr(3));
    if (name.starts_with("Les ")) return "des " + std::string(name.substr(4));
    if (beginsWithVowel(name)) return "d’" + std::string(name);
    return "de " + std::string(name);
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace kabar::study
