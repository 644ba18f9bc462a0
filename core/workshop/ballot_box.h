// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workshop/ballot.h"
#include "core/workshop/tally.h"
#include "core/workshop/voter_roll.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace kabar::workshop {

/// How many votes a ballot has.
struct VoteCount {
    int counted = 0;
    int waiting = 0;  ///< kept, and not in the tally until the facilitator confirms their phones
    friend bool operator==(const VoteCount&, const VoteCount&) = default;
};

/// What phones show, read at one moment.
struct RoomReading {
    std::optional<Ballot> ballot;  ///< the open one, or the one closed last; none before the first is opened
    VoteCount votes;
    std::optional<Tally> result;                        ///< of a closed ballot
    std::unordered_map<std::string, Choices> choices;   ///< of the ballot's voters, by the hash of their token for it
    std::unordered_map<std::string, Admission> tokens;  ///< every token that the room gave out, by its hash in the roll
    bool bySeat = false;
};

/// One voter's valid choices.
struct Vote {
    std::int64_t ballotId = 0;
    std::string voter;      ///< the hash in the roll of the token
    std::string tokenHash;  ///< of the token for this ballot
    Choices choices;
};

/// A phone that shows a seat's code.
struct SeatClaim {
    std::string code;  ///< as typed
    std::string voter;
    std::int64_t ballotId = 0;  ///< the ballot whose vote it gave before, 0 for none
    std::string tokenHash;      ///< for that ballot
};

enum class VoteOutcome { Kept, NotOpen };
enum class SeatOutcome { Taken, AlreadySeated, Used, Unknown };

/// What is kept together: all or none.
struct Batch {
    std::vector<std::string> tokens;  ///< hashes in the roll of the tokens given out since, in that order
    std::vector<SeatClaim> seats;
    std::vector<Vote> votes;  ///< each in place of an earlier one of the same token

    [[nodiscard]] bool isEmpty() const { return tokens.empty() && seats.empty() && votes.empty(); }
};

struct KeptBatch {
    std::vector<SeatOutcome> seats;                     ///< of each claim
    std::vector<VoteOutcome> votes;                     ///< of each vote
    std::unordered_map<std::string, Admission> voters;  ///< of each token named in the batch
    std::map<std::int64_t, VoteCount> counts;           ///< of each ballot named in the batch
};

/// Where votes go. The file's owner implements it; the phones' server knows nothing else of the file. Answers come later, on
/// any thread; after the box was destroyed, none.
class BallotBox {
public:
    virtual ~BallotBox() = default;

    virtual void read(std::function<void(Result<RoomReading>)> done) = 0;
    /// On disk when it answers.
    virtual void keep(Batch batch, std::function<void(Result<KeptBatch>)> done) = 0;
};

}  // namespace kabar::workshop
