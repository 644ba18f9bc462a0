// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballot_store.h"

#include "core/store/row_reader.h"
#include "core/store/rows.h"
#include "core/store/voter_store.h"

#include <algorithm>
#include <limits>

namespace kabar::store {

using workshop::Ballot;
using workshop::BallotOption;
using workshop::BallotState;

namespace {

Result<BallotOption> readOption(const Statement& row) {
    RowReader reader(row, "ballot_option");
    BallotOption option{.id = reader.id(0), .label = reader.words(1, "label")};
    if (!row.isNull(2)) option.scenario = reader.integer(2, "scenario_id", 1, std::numeric_limits<std::int64_t>::max());
    if (auto read = reader.finish(); !read) return fail(read.error());
    return option;
}

Result<std::vector<BallotOption>> loadOptions(Database& database, std::int64_t ballotId) {
    auto rows =
        database.prepare("SELECT id, label, scenario_id FROM ballot_option WHERE ballot_id = ? ORDER BY position, id");
    if (rows) rows->bind(ballotId);
    return rowsOf(std::move(rows), readOption);
}

Result<Ballot> readBallot(Database& database, const Statement& row) {
    RowReader reader(row, "ballot");
    Ballot ballot{.id = reader.id(0),
                  .question = reader.words(1, "question"),
                  .maxChoices = static_cast<int>(reader.integer(2, "max_choices", 1, 1000)),
                  .state = reader.taken(workshop::parseBallotState(reader.text(3, "state")), "state", BallotState::Draft),
                  .options = {},
                  .openedAt = reader.moment(4, "opened_at"),
                  .closedAt = reader.moment(5, "closed_at"),
                  .closing = static_cast<int>(reader.integer(6, "closing", 0, 1'000'000'000))};
    if (auto read = reader.finish(); !read) return fail(read.error());
    auto options = loadOptions(database, ballot.id);
    if (!options) return fail(options.error());
    ballot.options = std::move(*options);
    if (auto valid = validate(ballot); !valid) return fail(valid.error());
    return ballot;
}

/// The scenario of that name; none when there is no such one.
Result<std::optional<std::int64_t>> scenarioNamed(Database& database, const std::string& label) {
    auto row = database.prepare("SELECT id FROM scenario WHERE lower(trim(name)) = lower(trim(?)) ORDER BY position, id");
    if (!row) return fail(row.error());
    const auto there = row->bind(label).step();
    if (!there) return fail(there.error());
    return *there ? std::optional(row->integer(0)) : std::nullopt;
}

/// An option stands for the scenario that is called so; one that already stands for one keeps it while its label stays.
Status findScenario(Database& database, const std::vector<BallotOption>& before, BallotOption& option) {
    auto named = scenarioNamed(database, option.label);
    if (!named) return fail(named.error());
    const auto old = std::ranges::find(before, option.id, &BallotOption::id);
    const bool isRelabelled = option.id != 0 && old != before.end() && old->label != option.label;
    if (*named || isRelabelled) option.scenario = *named;
    return {};
}

Status saveOptions(Database& database, Ballot& ballot) {
    const auto before = loadOptions(database, ballot.id);
    if (!before) return fail(before.error());
    for (const BallotOption& old : *before)
        if (std::ranges::find(ballot.options, old.id, &BallotOption::id) == ballot.options.end())
            if (auto removed = removeRow(database, "ballot_option", old.id); !removed) return removed;
    std::int64_t position = 0;
    for (BallotOption& option : ballot.options) {
        if (auto found = findScenario(database, *before, option); !found) return found;
        if (option.id == 0) {
            auto added =
                database.run("INSERT INTO ballot_option (ballot_id, position, label, scenario_id) VALUES (?, ?, ?, ?)",
                             ballot.id, position++, option.label, option.scenario);
            if (!added) return added;
            option.id = database.lastInsertId();
            continue;
        }
        auto changed =
            database.run("UPDATE ballot_option SET position = ?, label = ?, scenario_id = ? WHERE id = ? AND ballot_id = ?",
                         position++, option.label, option.scenario, option.id, ballot.id);
        if (!changed) return changed;
        if (auto there = expectChanged(database, "ballot_option", option.id); !there) return there;
    }
    return {};
}

Status refuseUnless(const Ballot& ballot, BallotState state, Clause clause) {
    if (ballot.state == state) return {};
    return fail(Error{.code = Error::Code::Refused, .clause = std::move(clause)}.of("state", name(ballot.state)));
}

/// A counted vote is joined to its token no longer than it may still come to wait, and to be taken back.
Status forgetCountedVoters(Database& database, std::int64_t ballotId) {
    const auto roll = loadVoterRoll(database);
    if (!roll) return fail(roll.error());
    auto forget = database.prepare("UPDATE vote SET voter = NULL WHERE ballot_id = ? AND voter = ?");
    if (!forget) return fail(forget.error());
    for (const auto& [hash, admission] : workshop::admissions(*roll)) {
        if (admission != workshop::Admission::Counts) continue;
        if (auto done = forget->bind(ballotId).bind(hash).run(); !done) return done;
    }
    return {};
}

}  // namespace

Result<std::vector<Ballot>> loadBallots(Database& database) {
    return rowsOf(
        database.prepare("SELECT id, question, max_choices, state, opened_at, closed_at, closing FROM ballot ORDER BY id"),
        [&](const Statement& row) { return readBallot(database, row); });
}

Result<Ballot> loadBallot(Database& database, std::int64_t id) {
    auto ballots = loadBallots(database);
    if (!ballots) return fail(ballots.error());
    const auto found = std::ranges::find(*ballots, id, &Ballot::id);
    if (found == ballots->end())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("ballot.unknown")}.of("id", std::to_string(id)));
    return std::move(*found);
}

Status saveBallot(Database& database, Ballot& ballot) {
    if (auto valid = validate(ballot); !valid) return valid;
    if (ballot.id == 0) {
        auto added =
            database.run("INSERT INTO ballot (question, max_choices) VALUES (?, ?)", ballot.question, ballot.maxChoices);
        if (!added) return added;
        ballot.id = database.lastInsertId();
        return saveOptions(database, ballot);
    }
    const auto before = loadBallot(database, ballot.id);
    if (!before) return fail(before.error());
    if (auto draft = refuseUnless(*before, BallotState::Draft, clause("ballot.opened")); !draft) return draft;
    if (auto changed = database.run("UPDATE ballot SET question = ?, max_choices = ? WHERE id = ?", ballot.question,
                                    ballot.maxChoices, ballot.id);
        !changed)
        return changed;
    return saveOptions(database, ballot);
}

Status removeBallot(Database& database, std::int64_t id) {
    return removeRow(database, "ballot", id);
}

Status openBallot(Database& database, std::int64_t id, Time now) {
    const auto ballots = loadBallots(database);
    if (!ballots) return fail(ballots.error());
    for (const Ballot& other : *ballots)
        if (other.state == BallotState::Open && other.id != id)
            return fail(
                Error{.code = Error::Code::Refused, .clause = clause("ballot.another-open")}.of("question", other.question));
    auto opened = database.run(
        "UPDATE ballot SET state = 'open', opened_at = coalesce(opened_at, ?), closed_at = NULL, closing = NULL "
        "WHERE id = ? AND tally IS NULL",
        iso8601(now), id);
    if (!opened) return opened;
    if (expectChanged(database, "ballot", id)) return {};
    if (auto there = loadBallot(database, id); !there) return fail(there.error());
    return fail(Error::Code::Refused, clause("ballot.purged"));
}

Status closeBallot(Database& database, std::int64_t id, Time now) {
    const auto ballot = loadBallot(database, id);
    if (!ballot) return fail(ballot.error());
    if (auto open = refuseUnless(*ballot, BallotState::Open, clause("ballot.only-open")); !open) return open;
    if (auto forgotten = forgetCountedVoters(database, id); !forgotten) return forgotten;
    return database.run(
        "UPDATE ballot SET state = 'closed', closed_at = ?, closing = (SELECT coalesce(max(closing), 0) + 1 FROM ballot) "
        "WHERE id = ?",
        iso8601(now), id);
}

}  // namespace kabar::store
