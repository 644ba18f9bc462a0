// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/workshop_file.h"
#include "core/workshop/ballot.h"
#include "core/workshop/ballot_box.h"
#include "core/workshop/tally.h"

#include <optional>
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
/// Fails with `Refused` when it is not open.
[[nodiscard]] Status closeBallot(Database& database, std::int64_t id, Time now);

/// What was voted, or the count kept when the votes were purged.
[[nodiscard]] Result<workshop::Tally> loadTally(Database& database, const workshop::Ballot& ballot);
/// How many have voted.
[[nodiscard]] Result<int> countVoters(Database& database, std::int64_t ballotId);

/// Removes every single vote of a closed ballot from the file, overwriting them there, and keeps the count. Cannot be
/// undone. Fails with `Refused` when the ballot is not closed.
[[nodiscard]] Status purgeVotes(WorkshopFile& file, std::int64_t ballotId);
/// False before there are votes and after they were purged.
[[nodiscard]] Result<bool> holdsVotes(Database& database, std::int64_t ballotId);

/// The ballot box of a workshop file, which must outlive it. Used by the thread that owns the file.
class FileBallotBox : public workshop::BallotBox {
public:
    explicit FileBallotBox(WorkshopFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::optional<workshop::Ballot>> current() override;
    [[nodiscard]] Result<int> voters(std::int64_t ballotId) override;
    [[nodiscard]] Result<workshop::Tally> count(const workshop::Ballot& ballot) override;
    [[nodiscard]] Result<std::optional<workshop::Choices>> choicesOf(std::int64_t ballotId,
                                                                     const std::string& tokenHash) override;
    [[nodiscard]] Status cast(std::int64_t ballotId, std::span<const workshop::Vote> votes) override;

private:
    WorkshopFile& m_file;
};

}  // namespace kabar::store
