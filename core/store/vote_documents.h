// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workshop/ballot.h"
#include "core/workshop/tally.h"

#include <string>
#include <string_view>

/// The JSON that ballots keep: what one voter chose, and the count that stays when the votes are purged.
namespace kabar::store {

/// `[3, 5]`.
[[nodiscard]] std::string choicesText(const workshop::Choices& choices);
/// Fails with `Malformed` or `OutOfRange` on what is no vote of this ballot: no list of its options, one twice, too many.
[[nodiscard]] Result<workshop::Choices> readChoices(const workshop::Ballot& ballot, std::string_view text);
/// The same of a ballot that is not at hand: any option numbers, each once.
[[nodiscard]] Result<workshop::Choices> readChoices(std::string_view text);

/// `{"voters": 12, "blank": 1, "votes": {"3": 9, "4": 2}}`: votes by option id.
[[nodiscard]] std::string keptCountText(const workshop::Tally& tally);
/// Fails with `Malformed` or `OutOfRange` on a count that cannot be: more votes for an option than voters, more in all than
/// they had choices, an option that is none of the ballot's.
[[nodiscard]] Result<workshop::Tally> readKeptCount(const workshop::Ballot& ballot, std::string_view text);
/// How many voted, of the same text.
[[nodiscard]] Result<int> readKeptVoters(std::string_view text);

}  // namespace kabar::store
