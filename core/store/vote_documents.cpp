// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vote_documents.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::store {

using nlohmann::json;
using workshop::Ballot;
using workshop::Choices;
using workshop::Tally;

namespace {

constexpr int kMostVoters = 10'000'000;

std::unexpected<Error> refused(Error::Code code, std::string_view id, std::string_view field, const json& value) {
    return fail(Error{.code = code, .clause = {.id = std::string(id)}}.of(field, jsonText(value).substr(0, 60)));
}

/// Those it had in 2026 are whole, and a count beyond any crowd is none.
Result<int> count(const json& document, const char* key, int most) {
    const auto at = document.find(key);
    if (at == document.end()) return refused(Error::Code::Malformed, "tally.missing", key, document);
    if (!at->is_number_integer()) return refused(Error::Code::Malformed, "tally.not-a-count", key, *at);
    const auto value = at->is_number_unsigned() && at->get<std::uint64_t>() > 1'000'000'000 ? -1 : at->get<std::int64_t>();
    if (value < 0 || value > most) return refused(Error::Code::OutOfRange, "tally.cannot-be", key, *at);
    return static_cast<int>(value);
}

Result<json> objectIn(std::string_view text) {
    auto document = parseJson(text);
    if (!document) return fail(std::move(document.error()).of("tally", ""));
    if (!document->is_object()) return refused(Error::Code::Malformed, "tally.not-an-object", "tally", *document);
    return document;
}

/// Every option's votes; none of an option that the ballot does not have.
Status readVotes(const Ballot& ballot, const json& document, Tally& tally) {
    const auto votes = document.find("votes");
    if (votes == document.end() || !votes->is_object())
        return refused(Error::Code::Malformed, "tally.not-an-object", "votes", votes == document.end() ? json() : *votes);
    std::int64_t all = 0;
    for (const auto& option : ballot.options) {
        const std::string key = std::to_string(option.id);
        if (!votes->contains(key)) return refused(Error::Code::Malformed, "tally.missing", key, *votes);
        const auto count = store::count(*votes, key.c_str(), tally.voters);
        if (!count) return fail(count.error());
        all += *count;
        tally.counts.push_back({.optionId = option.id,
                                .label = option.label,
                                .votes = *count,
                                .share = static_cast<double>(*count) / tally.voters});
    }
    const std::int64_t choosing = tally.voters - tally.blank;
    if (votes->size() != ballot.options.size() || all < choosing || all > choosing * ballot.maxChoices)
        return refused(Error::Code::OutOfRange, "tally.does-not-add-up", "votes", *votes);
    return {};
}

}  // namespace

std::string choicesText(const Choices& choices) {
    return json(choices).dump();
}

Result<Choices> readChoices(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) return fail(Error(document.error()).of("vote.choices", ""));
    if (!document->is_array()) return refused(Error::Code::Malformed, "vote.not-a-list", "vote.choices", *document);
    Choices choices;
    for (const json& choice : *document) {
        if (!choice.is_number_integer()) return refused(Error::Code::Malformed, "vote.not-a-list", "vote.choices", choice);
        choices.push_back(choice.get<std::int64_t>());
    }
    std::ranges::sort(choices);
    if (std::ranges::adjacent_find(choices) != choices.end())
        return refused(Error::Code::OutOfRange, "vote.twice", "vote.choices", *document);
    return choices;
}

Result<Choices> readChoices(const Ballot& ballot, std::string_view text) {
    auto choices = readChoices(text);
    if (!choices) return choices;
    const bool known = std::ranges::all_of(*choices, [&](std::int64_t choice) {
        return std::ranges::contains(ballot.options, choice, &workshop::BallotOption::id);
    });
    if (!known || choices->size() > static_cast<std::size_t>(ballot.maxChoices))
        return refused(Error::Code::OutOfRange, "vote.of-another-ballot", "vote.choices", json(*choices));
    return choices;
}

std::string keptCountText(const Tally& tally) {
    json votes = json::object();
    for (const auto& option : tally.counts) votes[std::to_string(option.optionId)] = option.votes;
    return json{{"voters", tally.voters}, {"blank", tally.blank}, {"votes", std::move(votes)}}.dump();
}

Result<int> readKeptVoters(std::string_view text) {
    const auto document = objectIn(text);
    if (!document) return fail(document.error());
    return count(*document, "voters", kMostVoters);
}

Result<Tally> readKeptCount(const Ballot& ballot, std::string_view text) {
    const auto document = objectIn(text);
    if (!document) return fail(document.error());
    const auto voters = count(*document, "voters", kMostVoters);
    if (!voters) return fail(voters.error());
    Tally tally{.voters = *voters};
    if (tally.heldBack()) return tally;
    const auto blank = count(*document, "blank", *voters);
    if (!blank) return fail(blank.error());
    tally.blank = *blank;
    if (auto read = readVotes(ballot, *document, tally); !read) return fail(read.error());
    workshop::rank(tally.counts);
    return tally;
}

}  // namespace kabar::store
