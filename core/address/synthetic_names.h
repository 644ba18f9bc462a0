// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <string>
#include <string_view>
#include <vector>

namespace kabar::address {

/// What made-up addresses are called: resources/addresses/synthetic.toml.
struct SyntheticNames {
    std::vector<std::string> kinds, things, firstNames, lastNames, hamletStarts, hamletEnds;
    std::vector<std::string> complements, doorsBefore, unknownWays, cedex;
    std::vector<std::vector<std::string>> abbreviations;  ///< a word, then how it is cut short

    [[nodiscard]] std::string way(Random& random) const;     ///< "Rue Jules Ferry", "Chemin de la Source"
    [[nodiscard]] std::string hamlet(Random& random) const;  ///< "Bois Rouge"
};

[[nodiscard]] const SyntheticNames& syntheticNames();

[[nodiscard]] const std::string& oneOf(const std::vector<std::string>& texts, Random& random);

/// In capitals without accents, as old programs write.
[[nodiscard]] std::string capitals(std::string_view text);

}  // namespace kabar::address
