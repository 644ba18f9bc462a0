// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::workshop {

/// A ballot is written while `Draft`, voted on while `Open`, and never changes again once `Closed`.
enum class BallotState { Draft, Open, Closed };

/// "draft", "open", "closed".
[[nodiscard]] std::string_view name(BallotState state);
/// Fails with `Malformed` on another word.
[[nodiscard]] Result<BallotState> parseBallotState(std::string_view text);

struct BallotOption {
    std::int64_t id = 0;  ///< 0 until saved
    std::string label;
    std::optional<std::int64_t> scenario = {};  ///< id of the scenario that it stands for, whatever that is called by now
    friend bool operator==(const BallotOption&, const BallotOption&) = default;
};

/// An approval ballot: each voter approves of none to `maxChoices` options.
struct Ballot {
    std::int64_t id = 0;  ///< 0 until saved
    std::string question;
    int maxChoices = 1;
    BallotState state = BallotState::Draft;
    std::vector<BallotOption> options;
    std::optional<Time> openedAt;
    std::optional<Time> closedAt;
    int closing = 0;  ///< 1 for the ballot that was closed first, whatever the clock said; 0 while it is not closed

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// What phones show: the open ballot, or the one closed last; null before the first is opened.
[[nodiscard]] const Ballot* current(std::span<const Ballot> ballots);

/// Fails with `OutOfRange` without a question, with fewer than 2 or more than 20 options, with an empty option or two of the
/// same label, or when `maxChoices` is not within 1 and the number of options.
[[nodiscard]] Status validate(const Ballot& ballot);

/// Option ids, rising, each once. Empty is a blank vote.
using Choices = std::vector<std::int64_t>;

/// What a voter sent, as a vote for this ballot. Fails with `Refused` when the ballot is not open, `OutOfRange` when there
/// are too many choices, one twice, or one that is no option.
[[nodiscard]] Result<Choices> validChoices(const Ballot& ballot, std::span<const std::int64_t> optionIds);

}  // namespace kabar::workshop
