// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kabar::node {

/// Beginnings of words, plain as `plainName` makes them.
using Stems = std::vector<std::string>;

/// A field is told by word stems in the column's name: one of each group must begin a word of it.
struct Clue {
    RecordField field = RecordField::Home;
    std::vector<Stems> groups;
    double weight = 0;  ///< the more telling, the heavier
};

/// The words of resources/mapping/clues.toml, in French and English.
struct Clues {
    std::vector<Clue> fields;
    std::vector<std::pair<coop::Mode, Stems>> modes;  ///< the first that fits
    Stems yes, no, month, minute;
    Stems missing;  ///< whole contents that stand for nothing
    Stems total;    ///< how the label of a row of sums begins
};
[[nodiscard]] const Clues& clues();

/// Reads such a text. Fails with `Malformed` and the line.
[[nodiscard]] Result<Clues> parseClues(std::string_view toml);

/// Whether a word of the plain `name` begins with one of the stems, which at one or two letters must be the whole word. The
/// words of an all-in-one name such as "domlat" are found too, at its end.
[[nodiscard]] bool hasAny(std::string_view name, const Stems& stems);

/// The clue's weight when the plain `name` has it, else 0.
[[nodiscard]] double nameScore(const Clue& clue, std::string_view name);

}  // namespace kabar::node
