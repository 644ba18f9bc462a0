// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/total_rows.h"

#include "core/node/mapping_clues.h"
#include "core/text/names.h"

#include <algorithm>

namespace kabar::node {

bool labelsTotal(std::string_view cell) {
    constexpr std::size_t kLongest = 60;
    if (cell.size() < 3 || cell.size() > kLongest) return false;
    constexpr std::string_view kFirstLetters = "tTsSmMgGeEcCaA";  // most cells end here
    const auto first = cell.find_first_not_of(" \"'*=:-\t");
    if (first == cell.npos || !kFirstLetters.contains(cell[first])) return false;
    std::string text = text::folded(cell.substr(first));
    std::ranges::replace_if(text, [](char c) { return c == '-' || c == '_' || c == ':' || c == '.'; }, ' ');
    text = text::spaced(text);
    return std::ranges::any_of(clues().total, [&](std::string_view word) {
        return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
    });
}

}  // namespace kabar::node
