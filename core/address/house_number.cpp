// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/house_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace kabar::address {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> all) {
    return std::ranges::find(all, word) != all.end();
}

/// Words that a number or a letter belongs to.
bool isMarker(std::string_view word) {
    return isOneOf(word,
                   {"appartement", "batiment",    "escalier", "etage", "porte",   "logement", "bloc",   "entree", "hall",
                    "bp",          "cs",          "tsa",      "boite", "postale", "villa",    "maison", "studio", "tour",
                    "cage",        "lotissement", "chambre",  "case",  "niveau",  "ilot",     "bal",    "box",    "numero"});
}

/// Of a door or a building: "b".
bool isLetter(const Word& word) {
    return word.text.size() == 1 && word.text[0] >= 'a' && word.text[0] <= 'z' && !isLinking(word.text);
}

/// Where what belongs to the marker at `at` ends: "bp 12", "bat b", "apt a 12", "bat b2".
std::size_t markerEnd(std::span<const Word> words, std::size_t at) {
    std::size_t end = at + 1;
    const auto isHere = [&] { return end < words.size() && !words[end].begins; };
    const bool hasLetter = isHere() && isLetter(words[end]);
    if (hasLetter) ++end;
    if (isHere() && words[end].isNumber && words[end].text.size() < 5) {
        ++end;
        const bool hasSuffix =
            !hasLetter && isHere() && isLetter(words[end]) && (end + 1 == words.size() || words[end + 1].begins);
        if (hasSuffix) ++end;
    }
    return end;
}

int valueOf(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isHouseNumber(const Word& word) {
    return word.isNumber && word.text.size() < 5;
}

/// The number words [from, to), that may end with a suffix.
HouseNumber numberOf(std::span<const Word> words, std::size_t from, std::size_t to) {
    return {valueOf(words[from].text), to > from + 1 ? words[from + 1].text : "", valueOf(words[from].upTo)};
}

/// The number that ends before `to`, as words [from, to).
std::optional<std::size_t> numberBefore(std::span<const Word> words, const std::vector<bool>& isMarked, std::size_t to) {
    if (to == 0 || isMarked[to - 1]) return std::nullopt;
    if (isHouseNumber(words[to - 1])) return to - 1;
    const bool isSuffix = to > 1 && isNumberSuffix(words[to - 1].text) && !words[to - 1].begins;
    return isSuffix && isHouseNumber(words[to - 2]) && !isMarked[to - 2] ? std::optional(to - 2) : std::nullopt;
}

/// Where the number that begins at `from` ends; `from` itself when none does.
std::size_t numberEnd(std::span<const Word> words, const std::vector<bool>& isMarked, std::size_t from) {
    if (from >= words.size() || isMarked[from] || !isHouseNumber(words[from])) return from;
    const std::size_t next = from + 1;
    const bool hasSuffix =
        next < words.size() && !words[next].begins && !isMarked[next] && isNumberSuffix(words[next].text) &&
        (words[next].text.size() > 1 || next + 1 == words.size() || words[next + 1].begins || isFiveDigits(words[next + 1]));
    return next + hasSuffix;
}

/// A number across a comma belongs to the way only where it stands there alone.
bool isPart(std::span<const Word> words, std::size_t from, std::size_t to) {
    return words[from].begins && (to == words.size() || words[to].begins);
}

std::string_view otherSpelling(std::string_view suffix) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kPairs{
        {{"b", "bis"}, {"t", "ter"}, {"q", "quater"}}};
    for (const auto& [letter, word] : kPairs) {
        if (suffix == letter) return word;
        if (suffix == word) return letter;
    }
    return {};
}

const Door* doorAt(const std::vector<Door>& doors, int number, std::string_view suffix) {
    for (auto door = std::ranges::lower_bound(doors, number, {}, &Door::number);
         door != doors.end() && door->number == number; ++door)
        if (door->suffix == suffix) return &*door;
    return nullptr;
}

}  // namespace

std::vector<bool> markedComplements(std::span<const Word> words) {
    std::vector<bool> isMarked(words.size(), false);
    const auto mark = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) isMarked[i] = true;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].text;
        if (isFiveDigits(words[i]) || word == "rdc" || word == "cedex") mark(i, i + 1);
        if (word == "cedex" && i + 1 < words.size() && words[i + 1].isNumber && !words[i + 1].begins) mark(i, i + 2);
        if (word == "etage" && i > 0 && words[i - 1].isNumber && !words[i].begins) mark(i - 1, i + 1);
        if (!isMarker(word) || (i > 0 && !words[i].begins && (isWayKind(words[i - 1].text) || isLinking(words[i - 1].text))))
            continue;
        if (const std::size_t end = markerEnd(words, i); end > i + 1) mark(i, end);
    }
    return isMarked;
}

std::vector<std::optional<HouseNumber>> houseNumbers(std::span<const Word> words, const std::vector<bool>& isMarked,
                                                     const std::vector<NameSpan>& names) {
    std::vector<std::optional<HouseNumber>> numbers(names.size());
    std::vector<bool> isTaken = isMarked;
    for (const NameSpan& name : names)
        for (std::size_t i = name.from; i < name.to; ++i) isTaken[i] = true;
    const auto take = [&](std::size_t i, std::size_t from, std::size_t to) {
        numbers[i] = numberOf(words, from, to);
        for (std::size_t at = from; at < to; ++at) isTaken[at] = true;
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t to = names[i].from;
        const auto from = numberBefore(words, isTaken, to);
        if (from && (!words[to].begins || isPart(words, *from, to))) take(i, *from, to);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t from = names[i].to, to = numberEnd(words, isTaken, from);
        if (!numbers[i] && to > from && (!words[from].begins || isPart(words, from, to))) take(i, from, to);
    }
    return numbers;
}

const Door* doorAt(const std::vector<Door>& doors, const HouseNumber& number) {
    for (const int each : {number.number, number.upTo}) {
        if (each == 0) continue;
        if (const Door* door = doorAt(doors, each, number.suffix)) return door;
        if (const std::string_view other = otherSpelling(number.suffix); !other.empty())
            if (const Door* door = doorAt(doors, each, other)) return door;
    }
    return nullptr;
}

}  // namespace kabar::address
