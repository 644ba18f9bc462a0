// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballot_store.h"

#include "core/store/moments.h"
#include "core/store/rows.h"

#include <algorithm>

namespace kabar::store {

using workshop::Ballot;
using workshop::BallotOption;
using workshop::BallotState;

namespace {

Result<std::vector<BallotOption>> loadOptions(Database& database, std::int64_t ballotId) {
    auto rows = database.prepare("SELECT id, label FROM ballot_option WHERE ballot_id = ? ORDER BY position, id");
    if (!rows) return fail(rows.error());
    rows->bind(ballotId);
    std::vector<BallotOption> options;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return options;
        options.push_back({.id = rows->integer(0), .label = rows->text(1)});
    }
}

Status saveOptions(Database& database, Ballot& ballot) {
    const auto before = loadOptions(database, ballot.id);
    if (!before) return fail(before.error());
    for (const BallotOption& old : *before)
        if (std::ranges::find(ballot.options, old.id, &BallotOption::id) == ballot.options.end())
            if (auto removed = removeRow(database, "ballot_option", old.id); !removed) return removed;
    std::int64_t position = 0;
    for (BallotOption& option : ballot.options) {
        if (option.id == 0) {
            auto added = database.run("INSERT INTO ballot_option (ballot_id, position, label) VALUES (?, ?, ?)", ballot.id,
                                      position++, option.label);
            if (!added) return added;
            option.id = database.lastInsertId();
            continue;
        }
        auto changed = database.run("UPDATE ballot_option SET position = ?, label = ? WHERE id = ? AND ballot_id = ?",
                                    position++, option.label, option.id, ballot.id);
        if (!changed) return changed;
        if (auto there = expectChanged(database, "ballot_option", option.id); !there) return there;
    }
    return {};
}

Status refuseUnless(const Ballot& ballot, BallotState state, std::string detail) {
    if (ballot.state == state) return {};
    return fail(Error{.code = Error::Code::Refused, .detail = std::move(detail)}.of("state", name(ballot.state)));
}

}  // namespace

Result<std::vector<Ballot>> loadBallots(Database& database) {
    auto rows = database.prepare("SELECT id, question, max_choices, state, opened_at, closed_at FROM ballot ORDER BY id");
    if (!rows) return fail(rows.error());
    std::vector<Ballot> ballots;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return ballots;
        const auto state = workshop::parseBallotState(rows->text(3));
        if (!state) return fail(state.error());
        const auto opened = momentAt(*rows, 4), closed = momentAt(*rows, 5);
        if (!opened) return fail(opened.error());
        if (!closed) return fail(closed.error());
        auto options = loadOptions(database, rows->integer(0));
        if (!options) return fail(options.error());
        ballots.push_back({.id = rows->integer(0),
                           .question = rows->text(1),
                           .maxChoices = static_cast<int>(rows->integer(2)),
                           .state = *state,
                           .options = std::move(*options),
                           .openedAt = *opened,
                           .closedAt = *closed});
    }
}

Result<Ballot> loadBallot(Database& database, std::int64_t id) {
    auto ballots = loadBallots(database);
    if (!ballots) return fail(ballots.error());
    const auto found = std::ranges::find(*ballots, id, &Ballot::id);
    if (found == ballots->end())
        return fail(Error{.code = Error::Code::NotFound, .detail = "no such ballot"}.of("id", std::to_string(id)));
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
    if (auto draft = refuseUnless(*before, BallotState::Draft, "a ballot that was opened cannot change"); !draft)
        return draft;
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
                Error{.code = Error::Code::Refused, .detail = "another ballot is open"}.of("question", other.question));
    auto opened = database.run(
        "UPDATE ballot SET state = 'open', opened_at = coalesce(opened_at, ?), closed_at = NULL "
        "WHERE id = ? AND tally IS NULL",
        iso8601(now), id);
    if (!opened) return opened;
    if (expectChanged(database, "ballot", id)) return {};
    if (auto there = loadBallot(database, id); !there) return fail(there.error());
    return fail(Error::Code::Refused, "the votes of this ballot were purged");
}

Status closeBallot(Database& database, std::int64_t id, Time now) {
    const auto ballot = loadBallot(database, id);
    if (!ballot) return fail(ballot.error());
    if (auto open = refuseUnless(*ballot, BallotState::Open, "only an open ballot can be closed"); !open) return open;
    return database.run("UPDATE ballot SET state = 'closed', closed_at = ? WHERE id = ?", iso8601(now), id);
}

}  // namespace kabar::store
