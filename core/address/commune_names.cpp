// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/commune_names.h"

#include "core/address/spelling.h"
#include "core/geo/insee_codes.h"

#include <algorithm>

namespace kabar::address {

namespace {

void addOnce(std::vector<std::string>& codes, std::string_view code) {
    if (std::ranges::find(codes, code) == codes.end()) codes.emplace_back(code);
}

/// Five digits, as spreadsheets leave them: "1004", "97 254", "97254.0".
std::string postcodeIn(std::string_view text) {
    std::string digits;
    for (const char c : text.substr(0, text.find_first_of(".,")))
        if (c >= '0' && c <= '9') digits += c;
    if (digits.size() == 4) digits.insert(0, 1, '0');
    return digits.size() == 5 ? digits : "";
}

/// The postcode said in its own field, before the town, or in the text.
std::string saidPostcode(const AddressText& text) {
    if (std::string own = postcodeIn(text.postcode); !own.empty()) return own;
    for (const std::string* each : {&text.town, &text.complement, &text.street}) {
        if (std::string among = postcodeAmong(wordsOf(*each)); !among.empty()) return among;
    }
    return {};
}

/// Where the parts of a text begin, its end last.
std::vector<std::size_t> partsOf(std::span<const Word> words) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].begins || i == 0) starts.push_back(i);
    starts.push_back(words.size());
    return starts;
}

/// Those of `codes` that have the postcode; all where none has.
std::vector<std::string> narrowed(const std::vector<std::string>& codes, const std::set<std::string>& byPostcode) {
    std::vector<std::string> both;
    for (const std::string& code : codes)
        if (byPostcode.contains(code)) both.push_back(code);
    return both.empty() ? codes : both;
}

/// Saints have too many letters in common: "Saint-Anne" is not Saint-André.
int bearableInTown(std::string_view key) {
    for (const std::string_view start : {"sainte", "saint"})
        if (key.starts_with(start)) return std::min(1, bearableSlips(key.size() - start.size()));
    return std::min(2, bearableSlips(key.size()));
}

/// Of a postcode as of an INSEE code, but for Corsica, where postcodes know one.
std::string postalDepartment(std::string_view code) {
    const std::string_view two = code.substr(0, 2);
    if (two == "2A" || two == "2B") return "20";
    return std::string(code.substr(0, two == "97" || two == "98" ? 3 : 2));
}

}  // namespace

CommuneNames::CommuneNames(const geo::Territory& territory) {
    for (const geo::Commune& commune : territory.communes) addCommune(commune.code, commune.name);
    for (const geo::Place& place : territory.places) addOtherName(place.communeCode, place.name);
}

void CommuneNames::addCommune(std::string_view code, std::string_view name) {
    m_names.emplace(code, name);
    addOnce(m_own[keyOf(townWords(name))], code);
}

void CommuneNames::addOtherName(std::string_view code, std::string_view name) {
    if (const std::string key = keyOf(townWords(name)); !key.empty()) addOnce(m_other[key], code);
}

void CommuneNames::addPostcode(std::string_view code, std::string_view postcode) {
    m_postcodes[std::string(postcode)].emplace(code);
}

std::string CommuneNames::nameOf(std::string_view code) const {
    const auto known = m_names.find(code);
    return known == m_names.end() ? std::string() : known->second;
}

std::set<std::string> CommuneNames::communesOf(std::string_view postcode) const {
    const auto known = m_postcodes.find(postcode);
    return known == m_postcodes.end() ? std::set<std::string>() : known->second;
}

bool CommuneNames::isElsewhere(std::string_view postcode) const {
    if (postcode.empty() || m_postcodes.contains(postcode)) return false;
    const auto isHere = [here = postalDepartment(postcode)](const auto& each) {
        return postalDepartment(each.first) == here;
    };
    return std::ranges::none_of(m_names, isHere) && std::ranges::none_of(m_postcodes, isHere);
}

std::vector<std::string> CommuneNames::named(std::string_view town) const {
    return ofKey(keyOf(townWords(town)), {});
}

/// A commune's own name goes before another's quarter, unless the postcode says which.
CommuneNames::Codes CommuneNames::ofKey(const std::string& key, const std::set<std::string>& byPostcode) const {
    const auto own = m_own.find(key), other = m_other.find(key);
    Codes all = own == m_own.end() ? Codes() : own->second;
    const std::size_t owned = all.size();
    if (other != m_other.end())
        for (const std::string& code : other->second) addOnce(all, code);
    Codes chosen = narrowed(all, byPostcode);
    if (chosen.size() == all.size() && owned > 0) chosen.resize(owned);
    return chosen;
}

CommuneNames::Codes CommuneNames::misspelt(const std::string& key, const std::set<std::string>& byPostcode) const {
    int best = bearableInTown(key);
    std::set<std::string> nearest;
    for (const auto* names : {&m_own, &m_other})
        for (const auto& [name, codes] : *names) {
            const int count = slips(key, name, best);
            if (count > best || bearableInTown(name) == 0) continue;
            if (count < best) nearest.clear();
            best = count;
            nearest.insert(name);
        }
    Codes found;
    for (const std::string& name : nearest)
        for (const std::string& code : ofKey(name, byPostcode)) addOnce(found, code);
    const Codes chosen = narrowed(found, byPostcode);
    const bool isContradicted = !byPostcode.empty() && std::ranges::none_of(chosen, [&](const std::string& code) {
        return byPostcode.contains(code);
    });
    return isContradicted ? Codes() : chosen;
}

/// What stands in the field of the town: a town, maybe with its island behind a comma.
CommuneNames::Codes CommuneNames::ofTown(std::string_view town, const std::set<std::string>& byPostcode) const {
    const std::vector<Word> words = townWords(town);
    if (words.empty()) return {};
    if (Codes whole = ofKey(keyOf(words), byPostcode); !whole.empty()) return whole;
    const auto starts = partsOf(words);
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::span part(words.begin() + static_cast<std::ptrdiff_t>(starts[i]), starts[i + 1] - starts[i]);
        if (Codes one = ofKey(keyOf(part), byPostcode); !one.empty()) return one;
    }
    return misspelt(keyOf(words), byPostcode);
}

/// A town in another field: what stands behind a postcode, else a part that is nothing but a town.
CommuneNames::Codes CommuneNames::ofText(const AddressText& text, const std::set<std::string>& byPostcode) const {
    Codes behindPostcode, parts;
    for (const std::string* field : {&text.street, &text.complement, &text.town}) {
        std::vector<Word> words = wordsOf(*field);
        for (Word& word : words)
            if (isFiveDigits(word)) word.begins = true;
        const auto starts = partsOf(words);
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            std::span part(words.begin() + static_cast<std::ptrdiff_t>(starts[i]), starts[i + 1] - starts[i]);
            part = part.first(static_cast<std::size_t>(std::ranges::find(part, "cedex", &Word::text) - part.begin()));
            const bool hasPostcode = !part.empty() && isFiveDigits(part[0]);
            if (hasPostcode) part = part.subspan(1);
            if (!part.empty())
                for (const std::string& code : ofKey(keyOf(part), byPostcode))
                    addOnce(hasPostcode ? behindPostcode : parts, code);
        }
    }
    return narrowed(behindPostcode.empty() ? parts : behindPostcode, byPostcode);
}

std::vector<std::string> CommuneNames::candidates(const AddressText& text) const {
    const std::string postcode = saidPostcode(text);
    if (isElsewhere(postcode)) return {};
    const std::set<std::string> byPostcode = communesOf(postcode);
    Codes codes = ofTown(text.town, byPostcode);
    if (codes.empty()) codes = ofText(text, byPostcode);
    const std::string insee = geo::inseeCode(text.inseeCode);
    if (m_names.contains(insee)) {
        if (codes.empty() || std::ranges::find(codes, insee) != codes.end()) return {insee};
        addOnce(codes, insee);
        return codes;
    }
    return codes.empty() ? Codes(byPostcode.begin(), byPostcode.end()) : codes;
}

Result<std::string> CommuneNames::find(const AddressText& text) const {
    const Codes codes = candidates(text);
    if (codes.size() == 1) return codes[0];
    if (const std::string postcode = saidPostcode(text); codes.empty() && isElsewhere(postcode))
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("address.elsewhere")}.of("postcode", postcode));
    if (codes.empty() && townWords(text.town).empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("address.no-town")});
    if (codes.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("address.unknown-town")}.of("town", text.town));
    std::string names;
    for (const std::string& code : codes) names += (names.empty() ? "" : ", ") + nameOf(code) + " (" + code + ")";
    return fail(
        Error{.code = Error::Code::Mismatch, .clause = clause("address.several-communes", names)}.of("town", text.town));
}

}  // namespace kabar::address
