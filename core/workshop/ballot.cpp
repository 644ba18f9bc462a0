// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ballot.h"

#include "core/workshop/text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace kabar::workshop {

namespace {

constexpr std::size_t kMostOptions = 20;  // what a phone's page and a wall can show

std::unexpected<Error> outOfRange(Clause clause, std::string_view field, std::string_view value) {
    return fail(Error{.code = Error::Code::OutOfRange, .clause = std::move(clause)}.of(field, value));
}

}  // namespace

std::string_view name(BallotState state) {
    switch (state) {
        case BallotState::Draft:
            return "draft";
        case BallotState::Open:
            return "open";
        case BallotState::Closed:
            return "closed";
    }
    return "draft";
}

Result<BallotState> parseBallotState(std::string_view text) {
    for (const BallotState state : {BallotState::Draft, BallotState::Open, BallotState::Closed})
        if (text == name(state)) return state;
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("ballot.state")}.of("state", text));
}

const Ballot* current(std::span<const Ballot> ballots) {
    const auto recency = [](const Ballot& ballot) {
        if (ballot.state == BallotState::Open) return std::numeric_limits<int>::max();
        return ballot.state == BallotState::Closed ? ballot.closing : -1;
    };
    const auto newest = std::ranges::max_element(ballots, {}, recency);
    return newest == ballots.end() || newest->state == BallotState::Draft ? nullptr : &*newest;
}

Status validate(const Ballot& ballot) {
    if (isBlank(ballot.question)) return outOfRange(clause("ballot.no-question"), "question", ballot.question);
    if (ballot.options.size() < 2 || ballot.options.size() > kMostOptions)
        return outOfRange(clause("ballot.options"), "options", std::to_string(ballot.options.size()));
    if (ballot.maxChoices < 1 || ballot.maxChoices > static_cast<int>(ballot.options.size()))
        return outOfRange(clause("ballot.choices"), "max_choices", std::to_string(ballot.maxChoices));
    std::set<std::string_view> labels;
    for (const BallotOption& option : ballot.options) {
        if (isBlank(option.label)) return outOfRange(clause("ballot.no-label"), "option", option.label);
        if (!labels.insert(option.label).second) return outOfRange(clause("ballot.same-label"), "option", option.label);
    }
    return {};
}

Result<Choices> validChoices(const Ballot& ballot, std::span<const std::int64_t> optionIds) {
    if (ballot.state != BallotState::Open)
        return fail(
            Error{.code = Error::Code::Refused, .clause = clause("ballot.not-open")}.of("state", name(ballot.state)));
    if (optionIds.size() > static_cast<std::size_t>(ballot.maxChoices))
        return outOfRange(clause("ballot.many-choices"), "choices", std::to_string(optionIds.size()));
    Choices choices(optionIds.begin(), optionIds.end());
    std::ranges::sort(choices);
    if (const auto twice = std::ranges::adjacent_find(choices); twice != choices.end())
        return outOfRange(clause("ballot.same-choice"), "choices", std::to_string(*twice));
    for (const std::int64_t choice : choices)
        if (std::ranges::find(ballot.options, choice, &BallotOption::id) == ballot.options.end())
            return outOfRange(clause("ballot.no-option"), "choices", std::to_string(choice));
    return choices;
}

}  // namespace kabar::workshop
