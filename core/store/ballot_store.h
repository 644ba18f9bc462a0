// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/workshop_file.h"
#include "core/workshop/ballot.h"
#include "core/workshop/ballot_box.h"
#include "core/workshop/tally.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kabar::store {

/// In the order they were written.
[[nodiscard]] Result<std::vector<workshop::Ballot>> loadBallots(Database& database);
/// Fails with `NotFound`.
[[nodiscard]] Result<workshop::Ballot> loadBallot(Database& database, std::int64_t id);

/// Adds a draft whose id is 0 or changes the draft of that id, giving ids to what is new. Options left out are removed.
/// Fails as `workshop::validate`, with `Refused` when the ballot in the file is no draft, or `NotFound`.
[[nodiscard]] Status saveBallot(Database& database, workshop::Ballot& ballot);
/// With its votes.
[[nodiscard]] Status removeBallot(Database& database, std::int64_t id);

/// A draft, or a closed ballot taken up again. Fails with `Refused` when another is open or its votes were purged.
[[nodiscard]] Status openBallot(Database& database, std::int64_t id, Time now);
/// Forgets whose the counted votes are; those that wait can still be confirmed. Fails with `Refused` when it is not open.
[[nodiscard]] Status closeBallot(Database& database, std::int64_t id, Time now);

/// What was voted, or the count kept when the votes were purged.
[[nodiscard]] Result<workshop::Tally> loadTally(Database& database, const workshop::Ballot& ballot);
/// How many have voted, those whose votes are in the tally and those that wait.
[[nodiscard]] Result<workshop::VoteCount> countVotes(Database& database, std::int64_t ballotId);
/// Those whose votes are in the tally.
[[nodiscard]] Result<int> countVoters(Database& database, std::int64_t ballotId);

/// Votes that need no token, of a count by hand or of a demonstration: each under a hash of its own, all or none, each in
/// place of an earlier one of the same hash. Fails with `Refused` when the ballot is not open.
struct PlainVote {
    std::string hash;
    workshop::Choices choices;
};
[[nodiscard]] Status castVotes(Database& database, std::int64_t ballotId, std::span<const PlainVote> votes);

/// What a ballot's voters chose, by the hash of their token for it.
[[nodiscard]] Result<std::unordered_map<std::string, workshop::Choices>> loadChoices(Database& database,
                                                                                     std::int64_t ballotId);

/// Removes every single vote of a closed ballot from the file, overwriting them there, and keeps the count. Cannot be
/// undone. Fails with `Refused` when the ballot is not closed.
[[nodiscard]] Status purgeVotes(WorkshopFile& file, std::int64_t ballotId);
/// False before there are votes and after they were purged.
[[nodiscard]] Result<bool> holdsVotes(Database& database, std::int64_t ballotId);

/// As `workshop::current`.
[[nodiscard]] Result<std::optional<workshop::Ballot>> currentBallot(Database& database);

}  // namespace kabar::store
