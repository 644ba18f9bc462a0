// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_hash.h"

#include "core/coop/signing.h"
#include "core/store/ballot_store.h"

#include <algorithm>
#include <array>

namespace kabar::store {

namespace {

/// Lengths keep neighbouring texts apart.
void add(std::string& all, std::string_view text) {
    all += std::to_string(text.size()) + ':';
    all += text;
}

Status addRows(const Database& database, std::string_view query, std::string& all) {
    auto rows = database.prepare(query);
    if (!rows) return fail(rows.error());
    const auto columns = std::ranges::count(query.substr(0, query.find(" FROM ")), ',') + 1;
    for (;;) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) break;
        for (int column = 0; column < columns; ++column) add(all, rows->text(column));
    }
    all += ';';
    return {};
}

Status addBallots(Database& database, std::string& all) {
    const auto ballots = loadBallots(database);
    if (!ballots) return fail(ballots.error());
    for (const workshop::Ballot& ballot : *ballots) {
        add(all, ballot.question);
        add(all, std::to_string(ballot.maxChoices));
        add(all, workshop::name(ballot.state));
        for (const workshop::BallotOption& option : ballot.options)
            add(all, option.label + (option.scenario ? std::to_string(*option.scenario) : ""));
        const auto tally = loadTally(database, ballot);
        if (!tally) return fail(tally.error());
        add(all, std::to_string(tally->voters) + ":" + std::to_string(tally->blank));
        for (const workshop::OptionCount& option : tally->counts) add(all, option.label + std::to_string(option.votes));
        all += ';';
    }
    return {};
}

}  // namespace

Result<std::string> contentHash(Database& database) {
    static constexpr std::array<std::string_view, 10> queries{
        "SELECT title, seed FROM workshop",
        "SELECT name FROM territory",
        "SELECT name FROM employer ORDER BY id",
        "SELECT name, algorithm_hash, document FROM released_table ORDER BY name",
        "SELECT family, result FROM study ORDER BY family",
        "SELECT position, name, kind, levers FROM scenario ORDER BY position, id",
        "SELECT factor, value FROM factor_value ORDER BY factor",
        "SELECT name, organisation, registered, present FROM participant ORDER BY id",
        "SELECT text, kind, owner, due, state FROM action ORDER BY position, id",
        "SELECT document, field, text FROM text_field ORDER BY document, field",
    };
    std::string all;
    for (const std::string_view query : queries)
        if (auto added = addRows(database, query, all); !added) return fail(added.error());
    if (auto added = addBallots(database, all); !added) return fail(added.error());
    return coop::hashOf(all);
}

}  // namespace kabar::store
