// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/insee_codes.h"

#include <algorithm>
#include <array>
#include <map>

namespace kabar::geo {

namespace {

/// What publishers call it, letters and digits alone: IGN, INSEE, OpenStreetMap, Opendatasoft, data.gouv.fr. The most
/// telling first.
constexpr std::array<std::string_view, 20> kNames{"codeinsee",
                                                  "inseecom",
                                                  "insee",
                                                  "refinsee",
                                                  "inseecode",
                                                  "inseecommune",
                                                  "codeinseecommune",
                                                  "codecommuneinsee",
                                                  "codinsee",
                                                  "codgeo",
                                                  "comcode",
                                                  "codecommune",
                                                  "comcodecurrent",
                                                  "codecom",
                                                  "depcom",
                                                  "citycode",
                                                  "communeid",
                                                  "com",
                                                  "code",
                                                  "id"};

bool isPostal(std::string_view name) {
    const std::string text = plainName(name);
    return text.contains("postal") || text.contains("postcode") || text.contains("zip") || text == "cp" || text == "codpost";
}

std::size_t rankOf(std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(kNames, plainName(name)) - kNames.begin());
}

/// How many features the property tells right.
std::size_t hits(const VectorFile& file, const std::string& property, const Territory& territory) {
    std::size_t count = 0;
    for (const Feature& feature : file.features) {
        const auto value = feature.properties.find(property);
        if (value == feature.properties.end()) continue;
        const Commune* const commune = territory.commune(inseeCode(value->second));
        count += commune && isNear(feature.area, commune->centre, Territory::kShoreMargin);
    }
    return count;
}

}  // namespace

std::string plainName(std::string_view name) {
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') text += static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) text += c;
    }
    return text;
}

bool looksLikeInsee(std::string_view code) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return code.size() == 5 && isDigit(code[0]) && (isDigit(code[1]) || code.starts_with("2A") || code.starts_with("2B")) &&
           std::ranges::all_of(code.substr(2), isDigit);
}

std::string inseeCode(std::string_view value) {
    while (value.starts_with(' ')) value.remove_prefix(1);
    while (value.ends_with(' ')) value.remove_suffix(1);
    const bool digits =
        !value.empty() && std::ranges::all_of(value.substr(0, value.find('.')), [](char c) { return c >= '0' && c <= '9'; });
    if (const auto point = value.find('.'); digits && point != value.npos)
        if (value.find_first_not_of('0', point + 1) == value.npos) value = value.substr(0, point);
    return (digits && value.size() == 4 ? "0" : "") + std::string(value);
}

std::string inseeProperty(const VectorFile& file, const Territory& territory) {
    std::map<std::string, std::size_t> properties;  // of all features
    for (const Feature& feature : file.features)
        for (const auto& [name, value] : feature.properties) properties.emplace(name, 0);
    std::string best;
    std::size_t most = 0, bestRank = kNames.size();
    for (const auto& [name, none] : properties) {
        if (isPostal(name)) continue;
        const std::size_t rank = rankOf(name), count = hits(file, name, territory);
        const bool named = rank < kNames.size();
        if (!named && count < file.features.size()) continue;  // a chance hit of some other number
        if (best.empty() ? named || count > 0 : count > most || (count == most && rank < bestRank))
            best = name, most = count, bestRank = rank;
    }
    return best;
}

std::string codeProperty(const VectorFile& file) {
    const auto everywhere = [&](const std::string& name, auto fits) {
        return std::ranges::all_of(file.features, [&](const Feature& feature) {
            const auto value = feature.properties.find(name);
            return value != feature.properties.end() && fits(inseeCode(value->second));
        });
    };
    std::string best;
    std::size_t bestRank = kNames.size();
    bool bestIsInsee = false;
    if (file.features.empty()) return best;
    for (const auto& [name, value] : file.features.front().properties) {
        const std::size_t rank = rankOf(name);
        if (rank == kNames.size() || !everywhere(name, [](const std::string& code) { return !code.empty(); })) continue;
        const bool isInsee = everywhere(name, looksLikeInsee);
        if (best.empty() || isInsee > bestIsInsee || (isInsee == bestIsInsee && rank < bestRank))
            best = name, bestRank = rank, bestIsInsee = isInsee;
    }
    return best;
}

}  // namespace kabar::geo
