// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ballot.h"

#include <span>
#include <string>
#include <vector>

namespace kabar::workshop {

/// Fewer voters than this, and a count would tell what somebody chose.
inline constexpr int kLeastVotersShown = 5;

struct OptionCount {
    std::int64_t optionId = 0;
    std::string label;
    int votes = 0;
    double share = 0;   ///< of the voters, in [0, 1]; shares of an approval ballot add up to more than 1
    int rank = 0;       ///< 1 for the most votes; options with equal votes share a rank and the next is skipped (1, 1, 3)
    bool tied = false;  ///< another option has as many votes
    friend bool operator==(const OptionCount&, const OptionCount&) = default;
};

/// What a ballot gave. `counts` is empty when fewer than `kLeastVotersShown` voted, so that nothing downstream can show it.
struct Tally {
    int voters = 0;
    int blank = 0;                    ///< voters who approved of nothing; 0 when the counts are held back
    std::vector<OptionCount> counts;  ///< most votes first; equal ones in the ballot's order

    [[nodiscard]] bool heldBack() const { return voters < kLeastVotersShown; }
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// Sorts by votes and sets `rank` and `tied`.
void rank(std::vector<OptionCount>& counts);

/// Approval count of votes that `validChoices` passed.
[[nodiscard]] Tally tally(const Ballot& ballot, std::span<const Choices> votes);

/// The options that fill a number of places, as far as the votes decide it.
struct Selection {
    std::vector<std::int64_t> chosen;  ///< in whatever way a tie is broken
    std::vector<std::int64_t> tied;    ///< equal ones for the places left; empty when the votes decide all
    int placesLeft = 0;                ///< for the tied: fewer than they are
};

/// The `places` options with most votes. A tie over the last places is told, never broken. An option nobody approved of is
/// not chosen.
[[nodiscard]] Selection select(const Tally& tally, int places);

}  // namespace kabar::workshop
