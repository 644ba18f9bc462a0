// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::store {

using nlohmann::json;
using workshop::Ballot;
using workshop::BallotState;
using workshop::Choices;
using workshop::Tally;
using workshop::Vote;

namespace {

Result<Choices> readChoices(const std::string& text) {
    const json document = json::parse(text, nullptr, false);
    Choices choices;
    if (!document.is_array()) return fail(Error::Code::Malformed, "a vote that is no list of options");
    for (const json& choice : document) {
        if (!choice.is_number_integer()) return fail(Error::Code::Malformed, "a vote that is no list of options");
        choices.push_back(choice.get<std::int64_t>());
    }
    return choices;
}

/// `{"voters": 12, "blank": 1, "votes": {"3": 9, "4": 2}}`: votes by option id.
std::string keptCount(const Tally& tally) {
    json votes = json::object();
    for (const auto& option : tally.counts) votes[std::to_string(option.optionId)] = option.votes;
    return json{{"voters", tally.voters}, {"blank", tally.blank}, {"votes", std::move(votes)}}.dump();
}

Result<Tally> readKeptCount(const Ballot& ballot, const std::string& text) {
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object() || !document.contains("voters") || !document["voters"].is_number_integer())
        return fail(Error::Code::Malformed, "a kept count that cannot be read");
    Tally tally{.voters = document["voters"].get<int>(), .blank = document.value("blank", 0), .counts = {}};
    if (tally.heldBack()) return tally;
    const json votes = document.value("votes", json::object());
    for (const auto& option : ballot.options) {
        const int count = votes.value(std::to_string(option.id), 0);
        tally.counts.push_back({.optionId = option.id,
                                .label = option.label,
                                .votes = count,
                                .share = static_cast<double>(count) / tally.voters});
    }
    workshop::rank(tally.counts);
    return tally;
}

Result<std::optional<std::string>> keptCountOf(Database& database, std::int64_t ballotId) {
    auto row = database.prepare("SELECT tally FROM ballot WHERE id = ?");
    if (!row) return fail(row.error());
    const auto there = row->bind(ballotId).step();
    if (!there) return fail(there.error());
    if (!*there || row->isNull(0)) return std::nullopt;
    return row->text(0);
}

}  // namespace

Result<Tally> loadTally(Database& database, const Ballot& ballot) {
    const auto kept = keptCountOf(database, ballot.id);
    if (!kept) return fail(kept.error());
    if (*kept) return readKeptCount(ballot, **kept);

    auto rows = database.prepare("SELECT choices FROM vote WHERE ballot_id = ?");
    if (!rows) return fail(rows.error());
    rows->bind(ballot.id);
    std::vector<Choices> votes;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return workshop::tally(ballot, votes);
        auto choices = readChoices(rows->text(0));
        if (!choices) return fail(choices.error());
        votes.push_back(std::move(*choices));
    }
}

Result<int> countVoters(Database& database, std::int64_t ballotId) {
    const auto kept = keptCountOf(database, ballotId);
    if (!kept) return fail(kept.error());
    if (*kept) return json::parse(**kept, nullptr, false).value("voters", 0);
    auto row = database.prepare("SELECT count(*) FROM vote WHERE ballot_id = ?");
    if (!row) return fail(row.error());
    if (const auto stepped = row->bind(ballotId).step(); !stepped) return fail(stepped.error());
    return static_cast<int>(row->integer(0));
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
        return fail(Error{.code = Error::Code::Refused, .detail = "only a closed ballot can be purged"}.of(
            "state", name(ballot->state)));
    const auto count = loadTally(database, *ballot);
    if (!count) return fail(count.error());

    if (auto overwrite = database.execute("PRAGMA secure_delete = ON"); !overwrite) return overwrite;
    auto purged = file.write([&](Database& writing) -> Status {
        if (auto kept = writing.run("UPDATE ballot SET tally = ? WHERE id = ?", keptCount(*count), ballotId); !kept)
            return kept;
        return writing.run("DELETE FROM vote WHERE ballot_id = ?", ballotId);
    });
    (void)database.execute("PRAGMA secure_delete = OFF");
    if (!purged) return purged;
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");  // the log still held the votes
}

Result<std::optional<Ballot>> FileBallotBox::current() {
    auto ballots = loadBallots(m_file.database());
    if (!ballots) return fail(ballots.error());
    std::erase_if(*ballots, [](const Ballot& ballot) { return ballot.state == BallotState::Draft; });
    const auto newest = std::ranges::max_element(*ballots, {}, [](const Ballot& ballot) {
        return ballot.state == BallotState::Open ? Time::max() : ballot.closedAt.value_or(Time::min());
    });
    if (newest == ballots->end()) return std::nullopt;
    return std::move(*newest);
}

Result<int> FileBallotBox::voters(std::int64_t ballotId) {
    return countVoters(m_file.database(), ballotId);
}

Result<Tally> FileBallotBox::count(const Ballot& ballot) {
    return loadTally(m_file.database(), ballot);
}

Result<std::optional<Choices>> FileBallotBox::choicesOf(std::int64_t ballotId, const std::string& tokenHash) {
    auto row = m_file.database().prepare("SELECT choices FROM vote WHERE ballot_id = ? AND token_hash = ?");
    if (!row) return fail(row.error());
    const auto there = row->bind(ballotId).bind(tokenHash).step();
    if (!there) return fail(there.error());
    if (!*there) return std::nullopt;
    auto choices = readChoices(row->text(0));
    if (!choices) return fail(choices.error());
    return std::move(*choices);
}

Status FileBallotBox::cast(std::int64_t ballotId, std::span<const Vote> votes) {
    return m_file.write([&](Database& database) -> Status {
        for (const Vote& vote : votes) {
            auto kept = database.run(
                "INSERT INTO vote (ballot_id, token_hash, choices) SELECT id, ?, ? FROM ballot WHERE id = ? AND state = "
                "'open' "
                "ON CONFLICT (ballot_id, token_hash) DO UPDATE SET choices = excluded.choices",
                vote.tokenHash, json(vote.choices).dump(), ballotId);
            if (!kept) return kept;
            const auto changed = database.integer("SELECT changes()");
            if (!changed) return fail(changed.error());
            if (*changed == 0) return fail(Error::Code::Refused, "the ballot is not open");
        }
        return {};
    });
}

}  // namespace kabar::store
