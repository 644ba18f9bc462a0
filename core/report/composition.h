// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"
#include "core/report/document.h"
#include "core/words/brief_phrases.h"
#include "core/words/moments.h"
#include "core/words/typography.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kabar::report {

/// The option that the brief argues for, and why that one.
struct Choice {
    const ScenarioFacts* option = nullptr;  ///< null without scenarios
    bool decided = false;  ///< by the facilitator or by the vote; else the one that avoids most CO2e stands in
    std::vector<const ScenarioFacts*> tied;  ///< that won the vote together
    std::string source;                      ///< id of the ballot or the text that decided
};

/// The input, the sources met while composing, and what several parts need.
struct Composition {
    Composition(const BriefInput& input, const words::Words& words);

    const BriefInput& in;
    const words::Words& said;
    std::vector<Source> sources;
    Choice choice;
    const ScenarioFacts* statusQuo = nullptr;
    const ScenarioFacts* smallestStep =
        nullptr;  ///< of the options that avoid CO2e, the one that costs employers and authority least

    /// What a person wrote, typeset; nullopt when nothing.
    [[nodiscard]] std::optional<std::string> written(std::string_view field) const;
    /// Registers `source` once and gives its id.
    std::string cite(Source source);

    std::string citeText(std::string_view field);
    std::string citeFinding(const FindingFacts& finding);
    std::string citeOutcome(const ScenarioFacts& scenario, const ScenarioFacts::Outcome& outcome);
    std::string citeBallot(const BallotFacts& ballot);
    std::string citePeople();
    std::string citeTable(const TableFacts& table);
    std::string citeAction(const ActionFacts& action);
    std::string citeFactor(const FactorFacts& factor);

    /// `phrase` with `arguments` in its places.
    template <class... Arguments>
    [[nodiscard]] std::string say(words::Phrase phrase, const Arguments&... arguments) const {
        return said.say(phrase, arguments...);
    }
    [[nodiscard]] std::string quoted(std::string_view text) const { return words::quoted(words::typeset(text), said); }
    /// `phrase: `, strong.
    [[nodiscard]] Text heading(words::Phrase phrase) const;
    [[nodiscard]] Gap gap(words::Phrase phrase, std::string_view field = {}) const;
    [[nodiscard]] std::string date(std::string_view iso8601) const { return words::date(iso8601, said); }
    [[nodiscard]] const std::string& nameOf(const factor::Label& label) const;
    [[nodiscard]] std::string nameOf(const ScenarioFacts& scenario) const;
    [[nodiscard]] std::string label(Indicator indicator) const;
    [[nodiscard]] std::string unit(Indicator indicator) const;
    /// A total or a change of an indicator: money in €, k€ or M€.
    [[nodiscard]] Figure figure(Indicator indicator, const Interval& range, std::string source) const;
    /// A number of things; `unit` in the form for it.
    [[nodiscard]] Figure counted(double value, words::Phrase unit, std::string source) const;
    /// In €, k€ or M€ a year, as the size of the range asks.
    [[nodiscard]] Figure euros(const Interval& range, std::string source) const;
};

/// A paragraph of one text, typeset.
[[nodiscard]] inline Paragraph text(std::string_view written, std::string field = {}) {
    return {{Text{words::typeset(written)}}, std::move(field)};
}
/// The runs of `sentence` ("sums of %1"), with each of `runs` in its place.
[[nodiscard]] std::vector<Run> interleaved(std::string_view sentence, const std::vector<Run>& runs);

/// The last closed ballot on the options that somebody voted in, else the last on anything, or null. A vote on the next
/// step does not undo the one on the options.
[[nodiscard]] const BallotFacts* decidingBallot(const BriefInput& input);
/// Its options with the most votes; several when they tie.
[[nodiscard]] std::vector<const BallotFacts::Option*> winners(const BallotFacts& ballot);
/// Votes for the option of `ballot` called like `scenario`; nullopt when it was not on the ballot.
[[nodiscard]] std::optional<int> votesFor(const BallotFacts* ballot, const ScenarioFacts& scenario);

/// The fewest decimals, three at most, that show each of the three to within half a percent.
[[nodiscard]] int decimalsFor(const Interval& range);

[[nodiscard]] Figure estimated(const Interval& range, std::string unit, std::string source);
[[nodiscard]] Figure bareCount(double value, std::string source);
/// `figure` as a difference, with its sign.
[[nodiscard]] Figure asChange(Figure figure);
/// What changes for the better when less is better: the interval with its sign turned.
[[nodiscard]] Interval avoided(const Interval& change);

/// The cases of the grid that the room has not chosen from; empty where it has, or where nothing depends on it.
[[nodiscard]] std::vector<factor::Label> openCases(const BriefInput& input);
/// The change under the case of that index of `openCases`; the same under each for what does not depend on the grid.
[[nodiscard]] const Interval& changeUnder(const ScenarioFacts::Outcome& outcome, std::size_t index);

/// Whether there is a figure in it.
[[nodiscard]] bool hasDigit(std::string_view text);

/// What a person typed where one number is expected: a decided figure, or their words, or a gap.
[[nodiscard]] Run typedNumber(Composition& composition, std::string_view field, words::Phrase unit, words::Phrase gap);

/// The paragraphs of a field, one a line. Those without any number are labelled as such when `claims`.
[[nodiscard]] std::vector<Paragraph> writtenParagraphs(Composition& composition, std::string_view field, bool claims);

}  // namespace kabar::report
