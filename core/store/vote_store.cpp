// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballot_store.h"
#include "core/store/vote_documents.h"
#include "core/store/voter_store.h"

#include <algorithm>
#include <limits>

namespace kabar::store {

using workshop::Admission;
using workshop::Ballot;
using workshop::BallotState;
using workshop::Choices;
using workshop::Tally;
using workshop::VoteCount;

namespace {

Result<std::optional<std::string>> keptCountOf(Database& database, std::int64_t ballotId) {
    auto row = database.prepare("SELECT tally FROM ballot WHERE id = ?");
    if (!row) return fail(row.error());
    const auto there = row->bind(ballotId).step();
    if (!there) return fail(there.error());
    if (!*there || row->isNull(0)) return std::nullopt;
    return row->text(0);
}

/// Which votes are in the tally: one without a voter always is, the others as the roll admits their tokens.
struct CountingVotes {
    std::unordered_map<std::string, Admission> voters;

    [[nodiscard]] Admission of(const sqlite::Statement& row, int column) const {
        if (row.isNull(column)) return Admission::Counts;
        const auto found = voters.find(row.text(column));
        return found == voters.end() ? Admission::Waits : found->second;
    }
};

Result<CountingVotes> countingVotes(Database& database) {
    return loadVoterRoll(database).transform(
        [](const workshop::VoterRoll& roll) { return CountingVotes{workshop::admissions(roll)}; });
}

}  // namespace

Result<Tally> loadTally(Database& database, const Ballot& ballot) {
    const auto kept = keptCountOf(database, ballot.id);
    if (!kept) return fail(kept.error());
    if (*kept) return readKeptCount(ballot, **kept);

    const auto counts = countingVotes(database);
    if (!counts) return fail(counts.error());
    auto rows = database.prepare("SELECT choices, voter FROM vote WHERE ballot_id = ?");
    if (!rows) return fail(rows.error());
    rows->bind(ballot.id);
    std::vector<Choices> votes;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return workshop::tally(ballot, votes);
        if (counts->of(*rows, 1) != Admission::Counts) continue;
        auto choices = readChoices(ballot, rows->text(0));
        if (!choices) return fail(choices.error());
        votes.push_back(std::move(*choices));
    }
}

Result<VoteCount> countVotes(Database& database, std::int64_t ballotId) {
    const auto kept = keptCountOf(database, ballotId);
    if (!kept) return fail(kept.error());
    if (*kept) return readKeptVoters(**kept).transform([](int counted) { return VoteCount{.counted = counted}; });
    const auto counts = countingVotes(database);
    if (!counts) return fail(counts.error());
    auto rows = database.prepare("SELECT voter FROM vote WHERE ballot_id = ?");
    if (!rows) return fail(rows.error());
    rows->bind(ballotId);
    VoteCount count;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return count;
        const Admission admission = counts->of(*rows, 0);
        count.counted += admission == Admission::Counts;
        count.waiting += admission == Admission::Waits;
    }
}

Result<int> countVoters(Database& database, std::int64_t ballotId) {
    return countVotes(database, ballotId).transform([](const VoteCount& count) { return count.counted; });
}

Result<bool> holdsVotes(Database& database, std::int64_t ballotId) {
    auto row = database.prepare("SELECT 1 FROM vote WHERE ballot_id = ? LIMIT 1");
    if (!row) return fail(row.error());
    return row->bind(ballotId).step();
}

Status purgeVotes(WorkshopFile& file, std::int64_t ballotId) {
    Database& database = file.database();
    const auto ballot = loadBallot(database, ballotId);
    if (!ballot) return fail(ballot.error());
    if (ballot->state != BallotState::Closed)
        return fail(
            Error{.code = Error::Code::Refused, .clause = clause("ballot.only-closed")}.of("state", name(ballot->state)));
    const auto count = loadTally(database, *ballot);
    if (!count) return fail(count.error());

    auto purged = file.write([&](Database& writing) -> Status {
        if (auto kept = writing.run("UPDATE ballot SET tally = ? WHERE id = ?", keptCountText(*count), ballotId); !kept)
            return kept;
        return writing.run("DELETE FROM vote WHERE ballot_id = ?", ballotId);
    });
    if (!purged) return purged;
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");  // the log still held the votes
}

Result<std::optional<Ballot>> currentBallot(Database& database) {
    auto ballots = loadBallots(database);
    if (!ballots) return fail(ballots.error());
    const Ballot* current = workshop::current(*ballots);
    return current ? std::optional(*current) : std::nullopt;
}

Status castVotes(Database& database, std::int64_t ballotId, std::span<const PlainVote> votes) {
    for (const PlainVote& vote : votes) {
        const auto kept = putVote(database, ballotId, vote.hash, std::nullopt, vote.choices);
        if (!kept) return fail(kept.error());
        if (!*kept) return fail(Error::Code::Refused, clause("ballot.not-open"));
    }
    return {};
}

Result<bool> putVote(Database& database, std::int64_t ballotId, const std::string& tokenHash,
                     const std::optional<std::string>& voter, const Choices& choices) {
    auto kept = database.run(
        "INSERT INTO vote (ballot_id, token_hash, choices, voter) SELECT id, ?, ?, ? FROM ballot "
        "WHERE id = ? AND state = 'open' "
        "ON CONFLICT (ballot_id, token_hash) DO UPDATE SET choices = excluded.choices, voter = excluded.voter",
        tokenHash, choicesText(choices), voter, ballotId);
    if (!kept) return fail(kept.error());
    return database.integer("SELECT changes()").transform([](std::int64_t changed) { return changed > 0; });
}

Result<std::unordered_map<std::string, Choices>> loadChoices(Database& database, std::int64_t ballotId) {
    auto rows = database.prepare("SELECT token_hash, choices FROM vote WHERE ballot_id = ?");
    if (!rows) return fail(rows.error());
    rows->bind(ballotId);
    std::unordered_map<std::string, Choices> all;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return all;
        auto choices = readChoices(rows->text(1));
        if (!choices) return fail(choices.error());
        all.emplace(rows->text(0), std::move(*choices));
    }
}

}  // namespace kabar::store
