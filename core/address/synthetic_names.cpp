// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/synthetic_names.h"

#include "core/text/names.h"
#include "synthetic_names_text.h"

#include <toml++/toml.hpp>

#include <algorithm>

namespace kabar::address {

const std::string& oneOf(const std::vector<std::string>& texts, Random& random) {
    return texts[random.below(texts.size())];
}

std::string capitals(std::string_view text) {
    std::string bare = text::folded(text);
    std::ranges::transform(bare, bare.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return bare;
}

std::string SyntheticNames::way(Random& random) const {
    std::string name = oneOf(kinds, random) + ' ';
    if (random.chance(0.45)) return name + oneOf(things, random);
    name += oneOf(firstNames, random) + ' ';
    return name + oneOf(lastNames, random);
}

std::string SyntheticNames::hamlet(Random& random) const {
    std::string name = oneOf(hamletStarts, random) + ' ';
    return name + oneOf(hamletEnds, random);
}

const SyntheticNames& syntheticNames() {
    static const SyntheticNames kNames = [] {
        const toml::table all = toml::parse(kSyntheticNames);  // part of the program, so it parses
        const auto texts = [](const toml::node_view<const toml::node> list) {
            std::vector<std::string> found;
            for (const toml::node& each : *list.as_array()) found.push_back(each.value_or(std::string()));
            return found;
        };
        SyntheticNames names{.kinds = texts(all["kinds"]),
                             .things = texts(all["things"]),
                             .firstNames = texts(all["first_names"]),
                             .lastNames = texts(all["last_names"]),
                             .hamletStarts = texts(all["hamlet_starts"]),
                             .hamletEnds = texts(all["hamlet_ends"]),
                             .complements = texts(all["complements"]),
                             .doorsBefore = texts(all["doors_before"]),
                             .unknownWays = texts(all["unknown_ways"]),
                             .cedex = texts(all["cedex"])};
        for (const toml::node& each : *all["abbreviations"].as_array())
            names.abbreviations.push_back(texts(toml::node_view<const toml::node>(each)));
        return names;
    }();
    return kNames;
}

}  // namespace kabar::address
