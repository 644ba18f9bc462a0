// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/numbers.h"

#include "core/words/typography.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>

namespace kabar::words {

namespace {

std::string grouped(std::string_view digits, std::string_view separator) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += separator;
        text += digits[i];
    }
    return text;
}

/// The step of the last of `digits` significant digits of `value`, at least 1.
double stepOf(double value, int digits) {
    if (value == 0) return 1;
    return std::max(1.0, std::pow(10, std::floor(std::log10(std::abs(value))) + 1 - digits));
}

enum class Side { Low, Middle, High };

/// To two significant digits; under ten with at most `decimals` places. The ends of a range go outwards, so that it never
/// says less than it holds.
std::string said(double value, int decimals, Side side, Language language) {
    const double step = std::abs(value) >= 10 || decimals == 0 ? stepOf(value, 2) : std::pow(10, -decimals);
    constexpr double kRounding = 1e-9;  // what arithmetic leaves is no step
    const double steps = value / step;
    const double rounded = step * (side == Side::Low    ? std::floor(steps + kRounding)
                                   : side == Side::High ? std::ceil(steps - kRounding)
                                                        : std::round(steps));
    const bool whole = step >= 1 || std::abs(rounded - std::round(rounded)) < step / 2;
    return number(rounded, whole ? 0 : decimals, language);
}

/// No range at all: arithmetic leaves a little.
bool isCertain(double low, double high) {
    return high - low <= 1e-9 * std::max(std::abs(low), std::abs(high));
}

}  // namespace

std::string number(double value, int decimals, Language language) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * scale) / scale;
    const std::string plain = std::format("{:.{}f}", rounded, decimals);
    const auto point = plain.find('.');
    const bool french = writesAsFrench(language);
    std::string text = value < 0 && rounded > 0 ? "\u2212" : "";
    text += grouped(std::string_view(plain).substr(0, point), french ? kNarrowSpace : ",");
    if (point != std::string::npos) text += (french ? "," : ".") + plain.substr(point + 1);
    return text;
}

double significant(double value, int digits) {
    const double step = stepOf(value, digits);
    return std::round(value / step) * step;
}

double spoken(double value) {
    return significant(value, 3);
}

std::string_view plural(double count, std::string_view one, std::string_view many, Language language) {
    const double said = std::abs(spoken(count));
    return (writesAsFrench(language) ? said < 2 : said == 1) ? one : many;
}

std::string counted(double count, std::string_view one, std::string_view many, Language language) {
    return number(spoken(count), 0, language) + "\u00a0" + std::string(plural(count, one, many, language));
}

std::string ends(double low, double high, Language language, int decimals) {
    if (isCertain(low, high)) return said(low, decimals, Side::Middle, language);
    const std::string from = said(low, decimals, Side::Low, language), to = said(high, decimals, Side::High, language);
    if (from == to) return from;
    switch (language) {
        case Language::French:
            return std::format("{} à\u00a0{}", from, to);
        case Language::English:
            return std::format("{} to\u00a0{}", from, to);
        case Language::Creole:
            return std::format("{} ziska\u00a0{}", from, to);
    }
    return {};
}

std::string range(double low, double mid, double high, std::string_view unit, Language language, int decimals) {
    const bool small = std::abs(mid) < 10 && decimals > 0;
    std::string figure = small ? said(mid, decimals, Side::Middle, language) : number(spoken(mid), 0, language);
    if (!unit.empty()) figure += "\u00a0" + std::string(unit);
    if (isCertain(low, high)) return figure;
    const std::string from = said(low, decimals, Side::Low, language), to = said(high, decimals, Side::High, language);
    const std::string middle = said(mid, decimals, Side::Middle, language);
    if (from == middle && to == middle) return figure;
    switch (language) {
        case Language::French:
            return std::format("{} (entre\u00a0{} et\u00a0{})", figure, from, to);
        case Language::English:
            return std::format("{} (between\u00a0{} and\u00a0{})", figure, from, to);
        case Language::Creole:
            return std::format("{} (ant\u00a0{} èk\u00a0{})", figure, from, to);
    }
    return figure;
}

std::string euros(Cents amount, Language language) {
    const bool whole = amount.value % 100 == 0;
    const std::string text = number(static_cast<double>(std::abs(amount.value)) / 100, whole ? 0 : 2, language);
    const std::string sign = amount.value < 0 ? "\u2212" : "";
    if (writesAsFrench(language)) return sign + text + std::string(kNarrowSpace) + "€";
    return sign + "€" + text;
}

std::string percent(double share, int decimals, Language language) {
    return number(share * 100, decimals, language) + (writesAsFrench(language) ? std::string(kNarrowSpace) + "%" : "%");
}

std::optional<TypedNumber> parseTypedNumber(std::string_view text) {
    std::string digits;
    TypedNumber number;
    bool fraction = false;
    std::size_t at = 0;
    while (at < text.size()) {
        if (const auto space = spaceAt(text, at); space > 0) {
            at += space;
        } else if (isDigit(text[at])) {
            digits += text[at++];
            if (fraction) ++number.decimals;
        } else if (!fraction && !digits.empty() && (text[at] == ',' || text[at] == '.')) {
            digits += '.';
            fraction = true;
            ++at;
        } else {
            break;
        }
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    number.unit = text.substr(at);
    for (const char letter : number.unit)
        if (isDigit(letter)) return std::nullopt;  // a sentence with a number in it, or a range
    return number;
}

}  // namespace kabar::words
