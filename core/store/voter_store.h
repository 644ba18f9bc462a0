// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/workshop/ballot_box.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kabar::store {

/// Every token given out, and what decides which of them count.
[[nodiscard]] Result<workshop::VoterRoll> loadVoterRoll(Database& database);

/// Tokens that wait, those that voted on `ballotId` first, each group in the order they were given out.
[[nodiscard]] Result<std::vector<workshop::WaitingVoter>> loadWaitingVoters(Database& database, std::int64_t ballotId);

/// Lets them vote, or puts them and their votes aside: edits of the facilitator. A seat's token is left as it is.
[[nodiscard]] Status confirmVoters(Database& database, std::span<const std::string> hashes);
[[nodiscard]] Status dropVoters(Database& database, std::span<const std::string> hashes);

[[nodiscard]] Result<std::vector<workshop::Seat>> loadSeats(Database& database);
/// Adds `count` seats with new codes; while there is one, votes without a seat wait. Fails with `OutOfRange` when they would
/// be more than `workshop::kMostSeats`.
[[nodiscard]] Status addSeats(Database& database, int count);
/// Votes count again without a seat; those that used one go on counting.
[[nodiscard]] Status removeSeats(Database& database);

/// Puts one vote in place of an earlier one of the same token; false when the ballot is not open. Without a `voter` it
/// counts for good.
[[nodiscard]] Result<bool> putVote(Database& database, std::int64_t ballotId, const std::string& tokenHash,
                                   const std::optional<std::string>& voter, const workshop::Choices& choices);

/// What phones show, whole.
[[nodiscard]] Result<workshop::RoomReading> readRoom(Database& database);
/// Keeps what phones sent; inside the caller's transaction. A vote for a ballot that is not open is not kept, and said.
[[nodiscard]] Result<workshop::KeptBatch> keepBatch(Database& database, const workshop::Batch& batch);

}  // namespace kabar::store
