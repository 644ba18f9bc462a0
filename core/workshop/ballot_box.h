// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workshop/ballot.h"
#include "core/workshop/tally.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace kabar::workshop {

/// One voter's valid choices under the hash of their token.
struct Vote {
    std::string tokenHash;
    Choices choices;
};

/// Where votes go. The file implements it; the phones' server knows nothing else of the file.
class BallotBox {
public:
    virtual ~BallotBox() = default;

    /// What phones show: the open ballot, or the one closed last; none before the first is opened.
    [[nodiscard]] virtual Result<std::optional<Ballot>> current() = 0;
    /// How many have voted.
    [[nodiscard]] virtual Result<int> voters(std::int64_t ballotId) = 0;
    [[nodiscard]] virtual Result<Tally> count(const Ballot& ballot) = 0;
    /// What this token chose; none when it has not voted.
    [[nodiscard]] virtual Result<std::optional<Choices>> choicesOf(std::int64_t ballotId, const std::string& tokenHash) = 0;
    /// Keeps the votes, each in place of an earlier one of the same hash, all or none. They are on disk when it returns.
    /// Fails with `Refused` when the ballot is not open.
    [[nodiscard]] virtual Status cast(std::int64_t ballotId, std::span<const Vote> votes) = 0;
};

}  // namespace kabar::workshop
