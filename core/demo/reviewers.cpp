// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/reviewers.h"

#include <utility>

namespace kabar::demo {

std::vector<store::ReviewerWithKey> reviewers(std::uint64_t seed) {
    std::vector<store::ReviewerWithKey> made;
    for (const auto& [name, organisation] :
         {std::pair("Marie Exemple", "Université imaginaire"), std::pair("Jean Exemple", "Syndicat mixte imaginaire")}) {
        coop::KeyPair key = coop::keyPairFrom(seed, name);
        made.push_back(
            {.reviewer = {.name = name, .organisation = organisation, .publicKey = key.publicKey}, .key = std::move(key)});
    }
    return made;
}

}  // namespace kabar::demo
