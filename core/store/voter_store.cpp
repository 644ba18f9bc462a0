// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/voter_store.h"

#include "core/sqlite/each_row.h"
#include "core/store/ballot_store.h"
#include "core/workshop/join_code.h"

#include <algorithm>
#include <set>

namespace kabar::store {

using workshop::Admission;
using workshop::IssuedToken;
using workshop::kMostSeats;
using workshop::Seat;
using workshop::SeatOutcome;
using workshop::Standing;
using workshop::VoteOutcome;
using workshop::VoterRoll;
using workshop::WaitingVoter;

namespace {

Result<bool> isThere(Database& database, std::string_view sql, const std::string& value) {
    auto row = database.prepare(sql);
    if (!row) return fail(row.error());
    return row->bind(value).step();
}

/// Adds tokens that are not in the roll yet, each with the standing that it has by those before it.
Status giveOut(Database& database, VoterRoll& roll, std::span<const std::string> hashes) {
    if (hashes.empty()) return {};
    std::set<std::string_view> known;
    for (const IssuedToken& token : roll.tokens) known.insert(token.hash);
    auto adding = database.prepare("INSERT OR IGNORE INTO voter_token (hash, standing) VALUES (?, ?)");
    if (!adding) return fail(adding.error());
    for (const std::string& hash : hashes) {
        if (!known.insert(hash).second) continue;
        const Standing standing = workshop::standingOfNext(roll);
        if (auto added = adding->bind(hash).bind(name(standing)).run(); !added) return added;
        roll.tokens.push_back({.hash = hash, .standing = standing});
    }
    return {};
}

Status setStanding(Database& database, std::span<const std::string> hashes, Standing standing) {
    auto setting = database.prepare("UPDATE voter_token SET standing = ? WHERE hash = ? AND standing <> 'seated'");
    if (!setting) return fail(setting.error());
    for (const std::string& hash : hashes)
        if (auto set = setting->bind(name(standing)).bind(hash).run(); !set) return set;
    return {};
}

/// The token's earlier vote on the open ballot counts for good from now on.
Status sit(Database& database, VoterRoll& roll, const workshop::SeatClaim& claim) {
    if (auto seated = database.run("UPDATE voter_token SET standing = 'seated' WHERE hash = ?", claim.voter); !seated)
        return seated;
    const auto token = std::ranges::find(roll.tokens, claim.voter, &IssuedToken::hash);
    if (token != roll.tokens.end()) token->standing = Standing::Seated;
    return database.run("UPDATE vote SET voter = NULL WHERE ballot_id = ? AND token_hash = ? AND voter = ?", claim.ballotId,
                        claim.tokenHash, claim.voter);
}

Result<SeatOutcome> claimSeat(Database& database, VoterRoll& roll, const workshop::SeatClaim& claim) {
    if (auto given = giveOut(database, roll, std::span(&claim.voter, 1)); !given) return fail(given.error());
    const auto token = std::ranges::find(roll.tokens, claim.voter, &IssuedToken::hash);
    if (token != roll.tokens.end() && token->standing == Standing::Seated) return SeatOutcome::AlreadySeated;
    const std::string code = workshop::foldedCode(claim.code);
    const auto exists = isThere(database, "SELECT 1 FROM seat WHERE code = ?", code);
    if (!exists) return fail(exists.error());
    if (!*exists) return SeatOutcome::Unknown;
    if (auto used = database.run("UPDATE seat SET used = 1 WHERE code = ? AND used = 0", code); !used)
        return fail(used.error());
    const auto changed = database.integer("SELECT changes()");
    if (!changed) return fail(changed.error());
    if (*changed == 0) return SeatOutcome::Used;
    if (auto seated = sit(database, roll, claim); !seated) return fail(seated.error());
    return SeatOutcome::Taken;
}

Result<VoteOutcome> keepVote(Database& database, const std::unordered_map<std::string, Standing>& standings,
                             const workshop::Vote& vote) {
    const auto found = standings.find(vote.voter);
    const bool exact = found != standings.end() && found->second == Standing::Seated;
    const auto kept = putVote(database, vote.ballotId, vote.tokenHash,
                              exact ? std::nullopt : std::optional<std::string>(vote.voter), vote.choices);
    if (!kept) return fail(kept.error());
    return *kept ? VoteOutcome::Kept : VoteOutcome::NotOpen;
}

/// What the phones of the batch and the wall are told.
Status report(Database& database, const workshop::Batch& batch, const VoterRoll& roll, workshop::KeptBatch& kept) {
    const auto admitted = workshop::admissions(roll);
    const auto note = [&](const std::string& voter) {
        const auto found = admitted.find(voter);
        if (found != admitted.end()) kept.voters[voter] = found->second;
    };
    std::set<std::int64_t> ballots;
    for (const std::string& token : batch.tokens) note(token);
    for (const workshop::SeatClaim& claim : batch.seats) note(claim.voter), ballots.insert(claim.ballotId);
    for (const workshop::Vote& vote : batch.votes) note(vote.voter), ballots.insert(vote.ballotId);
    for (const std::int64_t ballot : ballots) {
        const auto count = countVotes(database, ballot);
        if (!count) return fail(count.error());
        kept.counts[ballot] = *count;
    }
    return {};
}

}  // namespace

Result<VoterRoll> loadVoterRoll(Database& database) {
    auto tokens = sqlite::rowsOf(database.prepare("SELECT hash, standing FROM voter_token ORDER BY sequence"),
                                 [](const sqlite::Statement& row) -> Result<IssuedToken> {
                                     return workshop::parseStanding(row.text(1)).transform([&](Standing standing) {
                                         return IssuedToken{.hash = row.text(0), .standing = standing};
                                     });
                                 });
    if (!tokens) return fail(tokens.error());
    const auto present = database.integer("SELECT count(*) FROM participant WHERE present = 1");
    if (!present) return fail(present.error());
    const auto seats = database.integer("SELECT EXISTS (SELECT 1 FROM seat)");
    if (!seats) return fail(seats.error());
    return VoterRoll{.tokens = std::move(*tokens), .present = static_cast<int>(*present), .bySeat = *seats != 0};
}

Result<std::vector<WaitingVoter>> loadWaitingVoters(Database& database, std::int64_t ballotId) {
    const auto roll = loadVoterRoll(database);
    if (!roll) return fail(roll.error());
    auto statement = database.prepare("SELECT voter FROM vote WHERE ballot_id = ? AND voter IS NOT NULL");
    if (!statement) return fail(statement.error());
    statement->bind(ballotId);
    const auto rows = sqlite::rowsOf(std::move(statement),
                                     [](const sqlite::Statement& row) -> Result<std::string> { return row.text(0); });
    if (!rows) return fail(rows.error());
    const std::set<std::string> voted(rows->begin(), rows->end());
    const auto admitted = workshop::admissions(*roll);
    std::vector<WaitingVoter> waiting;
    for (const IssuedToken& token : roll->tokens)
        if (admitted.at(token.hash) == Admission::Waits)
            waiting.push_back({.hash = token.hash, .voted = voted.contains(token.hash)});
    std::ranges::stable_partition(waiting, &WaitingVoter::voted);
    return waiting;
}

Status confirmVoters(Database& database, std::span<const std::string> hashes) {
    return setStanding(database, hashes, Standing::Confirmed);
}

Status dropVoters(Database& database, std::span<const std::string> hashes) {
    return setStanding(database, hashes, Standing::Dropped);
}

Result<std::vector<Seat>> loadSeats(Database& database) {
    return sqlite::rowsOf(database.prepare("SELECT number, code, used FROM seat ORDER BY number"),
                          [](const sqlite::Statement& row) -> Result<Seat> {
                              if (!workshop::isSeatCode(row.text(1)))
                                  return fail(Error::Code::Malformed, clause("seat.code", row.integer(0)));
                              return Seat{.number = row.integer(0), .code = row.text(1), .used = row.integer(2) != 0};
                          });
}

Status addSeats(Database& database, int count) {
    const auto before = database.integer("SELECT count(*) FROM seat");
    if (!before) return fail(before.error());
    if (count < 1 || *before + count > kMostSeats)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("seat.count", kMostSeats)}.of(
            "seats", std::to_string(*before + count)));
    const auto last = database.integer("SELECT coalesce(max(number), 0) FROM seat");
    if (!last) return fail(last.error());
    for (int added = 1; added <= count;) {
        const auto code = workshop::randomSeatCode();
        if (!code) return fail(code.error());
        const auto taken = isThere(database, "SELECT 1 FROM seat WHERE code = ?", *code);
        if (!taken) return fail(taken.error());
        if (*taken) continue;
        if (auto seat = database.run("INSERT INTO seat (number, code) VALUES (?, ?)", *last + added++, *code); !seat)
            return seat;
    }
    return {};
}

Status removeSeats(Database& database) {
    return database.execute("DELETE FROM seat");
}

Result<workshop::RoomReading> readRoom(Database& database) {
    auto ballot = currentBallot(database);
    if (!ballot) return fail(ballot.error());
    const auto roll = loadVoterRoll(database);
    if (!roll) return fail(roll.error());
    workshop::RoomReading room{.ballot = std::move(*ballot), .tokens = workshop::admissions(*roll), .bySeat = roll->bySeat};
    if (!room.ballot) return room;
    const auto votes = countVotes(database, room.ballot->id);
    if (!votes) return fail(votes.error());
    room.votes = *votes;
    auto choices = loadChoices(database, room.ballot->id);
    if (!choices) return fail(choices.error());
    room.choices = std::move(*choices);
    if (room.ballot->state != workshop::BallotState::Closed) return room;
    auto tally = loadTally(database, *room.ballot);
    if (!tally) return fail(tally.error());
    room.result = std::move(*tally);
    return room;
}

Result<workshop::KeptBatch> keepBatch(Database& database, const workshop::Batch& batch) {
    auto roll = loadVoterRoll(database);
    if (!roll) return fail(roll.error());
    if (auto given = giveOut(database, *roll, batch.tokens); !given) return fail(given.error());
    workshop::KeptBatch kept;
    for (const workshop::SeatClaim& claim : batch.seats) {
        const auto outcome = claimSeat(database, *roll, claim);
        if (!outcome) return fail(outcome.error());
        kept.seats.push_back(*outcome);
    }
    std::unordered_map<std::string, Standing> standings;
    for (const IssuedToken& token : roll->tokens) standings.emplace(token.hash, token.standing);
    for (const workshop::Vote& vote : batch.votes) {
        const auto outcome = keepVote(database, standings, vote);
        if (!outcome) return fail(outcome.error());
        kept.votes.push_back(*outcome);
    }
    if (auto told = report(database, batch, *roll, kept); !told) return fail(told.error());
    return kept;
}

}  // namespace kabar::store
