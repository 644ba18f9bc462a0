// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/vector_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace kabar::geo {

using nlohmann::json;

namespace {

constexpr std::size_t kShown = 24;                  ///< characters before and after the place where JSON breaks
constexpr int kDeepest = 64;                        ///< a collection of collections of polygons has ten
constexpr std::string_view kBlank = " \t\r\n\x1E";  ///< and the record separator

/// Looks at nothing but how deep it is, and remembers where it breaks.
struct Checker final : json::json_sax_t {
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(json::number_integer_t) override { return true; }
    bool number_unsigned(json::number_unsigned_t) override { return true; }
    bool number_float(json::number_float_t, const json::string_t&) override { return true; }
    bool string(json::string_t&) override { return true; }
    bool binary(json::binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool key(json::string_t&) override { return true; }
    bool end_object() override { return --depth, true; }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return --depth, true; }
    bool parse_error(std::size_t position, const std::string&, const json::exception& error) override {
        place = position;
        isTooLarge = error.id == 406;  // nlohmann's number for a number out of range
        return false;
    }
    bool open() { return tooDeep = ++depth > kDeepest, !tooDeep; }

    int depth = 0;
    std::size_t place = 0;
    bool tooDeep = false, isTooLarge = false;
};

std::string around(std::string_view text, std::size_t place) {
    std::size_t from = place > kShown ? place - kShown : 0;
    if (const auto feed = text.substr(0, place).rfind('\n'); feed != text.npos) from = std::max(from, feed + 1);
    return std::string(text.substr(from, std::min(text.find('\n', place), place + kShown) - from));
}

/// The word or number that stands at `place`: "NaN", "1e-14.0".
std::string_view wordAt(std::string_view text, std::size_t place) {
    const auto inWord = [&](std::size_t at) {
        const char c = text[at];
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '+' ||
               c == '-';
    };
    std::size_t begin = std::min(place, text.size()), end = begin;
    while (begin > 0 && inWord(begin - 1)) --begin;
    while (end < text.size() && inWord(end)) ++end;
    return text.substr(begin, end - begin);
}

Clause whyBroken(std::string_view text, std::size_t place) {
    if (text.find_first_not_of(kBlank, place) == text.npos) return clause("geojson.cut");
    const std::string_view word = wordAt(text, place);
    constexpr std::array<std::string_view, 6> kNoNumbers{"NaN", "nan", "Infinity", "-Infinity", "inf", "-inf"};
    if (std::ranges::contains(kNoNumbers, word)) return clause("geojson.no-number", word);
    const bool number = !word.empty() && ((word.front() >= '0' && word.front() <= '9') || word.front() == '-');
    return number ? clause("geojson.no-such-number", word) : clause("geojson.broken");
}

std::unexpected<Error> refuse(Error::Code code, Clause why, std::string_view text, std::size_t place) {
    const auto line = 1 + std::ranges::count(text.substr(0, place), '\n');
    return fail(Error{.code = code, .clause = std::move(why)}.at(line).of("JSON", around(text, place)));
}

}  // namespace

bool looksLikeJson(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlank);
    return first != text.npos && (text[first] == '{' || text[first] == '[');
}

Status checkJson(std::string_view text) {
    for (std::size_t begin = text.find_first_not_of(kBlank); begin != text.npos;) {
        const std::string_view rest = text.substr(begin);
        std::size_t used = 0;
        Checker checker;
        // a text of several values is read line by line: each line is one of them
        const std::size_t end = std::min(rest.find("\n{"), rest.find('\x1E'));
        const std::string_view value = rest.substr(0, end);
        bool whole = json::sax_parse(value, &checker);
        used = value.size();
        if (!whole && end != rest.npos && !checker.tooDeep && !checker.isTooLarge) {
            checker = {};
            whole = json::sax_parse(rest, &checker);
            used = rest.size();
        }
        const std::size_t place = begin + (checker.place > 0 ? checker.place - 1 : 0);
        if (checker.tooDeep) return refuse(Error::Code::Malformed, clause("json.too-deep", kDeepest), text, begin);
        if (checker.isTooLarge)
            return refuse(Error::Code::OutOfRange, clause("document.number-too-large"), text, std::min(place, text.size()));
        if (!whole)
            return refuse(Error::Code::Malformed, whyBroken(text, std::min(place, text.size())), text,
                          std::min(place, text.size()));
        begin = text.find_first_not_of(kBlank, begin + used);
    }
    return {};
}

}  // namespace kabar::geo
