// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composition.h"

#include "core/report/brief_fields.h"
#include "core/text/names.h"
#include "core/words/numbers.h"
#include "core/words/scenarios.h"
#include "core/words/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>
#include <sstream>
#include <utility>

namespace kabar::report {

namespace {

/// Under the case of the grid that is worst for it.
double co2eAvoided(const ScenarioFacts& scenario) {
    const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear);
    if (!outcome) return 0;
    double most = outcome->change.mid;
    for (const auto& each : outcome->cases) most = std::max(most, each.change.mid);
    return -most;
}

bool changesSomething(const ScenarioFacts& scenario) {
    return std::ranges::any_of(scenario.outcomes, [](const auto& outcome) { return outcome.change.mid != 0; });
}

double spent(const ScenarioFacts& scenario) {
    double sum = 0;
    for (const auto indicator : {Indicator::EmployerEurosYear, Indicator::AuthorityEurosYear})
        if (const auto* outcome = scenario.outcome(indicator)) sum += outcome->change.mid;
    return sum;
}

const ScenarioFacts* named(const BriefInput& input, std::string_view name) {
    const auto same = [&](const ScenarioFacts& scenario) { return text::folded(scenario.name) == text::folded(name); };
    const auto found = std::ranges::find_if(input.scenarios, same);
    return found == input.scenarios.end() ? nullptr : &*found;
}

/// The scenario that an option stands for, whatever it is called by now; by its label where the option does not say.
bool standsFor(const BallotFacts::Option& option, const ScenarioFacts& scenario) {
    return option.scenario.empty() ? text::folded(option.label) == text::folded(scenario.name)
                                   : option.scenario == scenario.id;
}

const ScenarioFacts* meant(const BriefInput& input, const BallotFacts::Option& option) {
    const auto isMeant = [&](const ScenarioFacts& scenario) { return standsFor(option, scenario); };
    const auto found = std::ranges::find_if(input.scenarios, isMeant);
    return found == input.scenarios.end() ? nullptr : &*found;
}

/// Of those that are computed and change something.
const ScenarioFacts* bestOption(const BriefInput& input, const auto& score) {
    const ScenarioFacts* best = nullptr;
    for (const auto& scenario : input.scenarios)
        if (!scenario.baseline && changesSomething(scenario) && scenario.lacking.empty() &&
            (!best || score(scenario) > score(*best)))
            best = &scenario;
    return best;
}

Choice chooseByVote(const BriefInput& input) {
    Choice choice;
    const auto* ballot = decidingBallot(input);
    if (!ballot) return choice;
    for (const auto* winner : winners(*ballot)) {
        const auto* scenario = meant(input, *winner);
        if (!scenario) return {};  // the ballot was about something else
        choice.tied.push_back(scenario);
        choice.option = scenario;
    }
    choice.source = "ballot/" + ballot->id;
    choice.decided = choice.tied.size() == 1;
    if (choice.decided) choice.tied.clear();
    return choice;
}

}  // namespace

const ScenarioFacts::Outcome* ScenarioFacts::outcome(Indicator indicator) const {
    const auto found = std::ranges::find(outcomes, indicator, &Outcome::indicator);
    return found == outcomes.end() ? nullptr : &*found;
}

const BallotFacts* decidingBallot(const BriefInput& input) {
    const auto decides = [](const BallotFacts& ballot) {
        return ballot.closed && ballot.voters > 0 && !ballot.options.empty();
    };
    const auto isAboutOptions = [&](const BallotFacts& ballot) {
        return std::ranges::any_of(ballot.options, [&](const auto& option) { return meant(input, option) != nullptr; });
    };
    const BallotFacts* last = nullptr;
    for (const auto& ballot : input.ballots | std::views::filter(decides)) {
        if (!last) {
            last = &ballot;
            continue;
        }
        const bool closer = isAboutOptions(ballot), before = isAboutOptions(*last);
        if (closer != before ? closer : ballot.closedAt >= last->closedAt) last = &ballot;
    }
    return last;
}

std::vector<const BallotFacts::Option*> winners(const BallotFacts& ballot) {
    std::vector<const BallotFacts::Option*> best;
    for (const auto& option : ballot.options) {
        if (!best.empty() && option.votes < best.front()->votes) continue;
        if (!best.empty() && option.votes > best.front()->votes) best.clear();
        best.push_back(&option);
    }
    return best;
}

std::optional<int> votesFor(const BallotFacts* ballot, const ScenarioFacts& scenario) {
    if (!ballot) return std::nullopt;
    for (const auto& option : ballot->options)
        if (standsFor(option, scenario)) return option.votes;
    return std::nullopt;
}

Composition::Composition(const BriefInput& input, const words::Words& words) : in(input), said(words) {
    for (const auto& scenario : in.scenarios)
        if (scenario.baseline && !statusQuo) statusQuo = &scenario;
    smallestStep = bestOption(in, [](const ScenarioFacts& scenario) {  // what avoids nothing is no step at all
        return co2eAvoided(scenario) > 0 ? -spent(scenario) : -std::numeric_limits<double>::infinity();
    });
    if (smallestStep && co2eAvoided(*smallestStep) <= 0) smallestStep = nullptr;
    if (const auto name = written(brief_field::kChosen))
        if (const auto* scenario = named(in, *name)) choice = {scenario, true, {}, citeText(brief_field::kChosen)};
    if (!choice.option) choice = chooseByVote(in);
    if (!choice.option || !choice.decided) choice.option = bestOption(in, co2eAvoided);
}

std::optional<std::string> Composition::written(std::string_view field) const {
    const auto found = in.briefTexts.find(field);
    if (found == in.briefTexts.end() || text::folded(found->second).empty()) return std::nullopt;
    return words::typeset(found->second);
}

std::string Composition::cite(Source source) {
    const auto id = source.id;
    if (std::ranges::find(sources, id, &Source::id) == sources.end()) sources.push_back(std::move(source));
    return id;
}

int decimalsFor(const Interval& range) {
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const auto shownWell = [&](double value) {
            return std::abs(std::round(value * scale) / scale - value) <= 0.005 * std::abs(value);
        };
        if (shownWell(range.low) && shownWell(range.mid) && shownWell(range.high)) return decimals;
    }
    return 3;
}

Figure estimated(const Interval& range, std::string unit, std::string source) {
    const double widest = std::max({std::abs(range.low), std::abs(range.mid), std::abs(range.high)});
    return {
        range.low,        range.mid, range.high, std::move(unit), widest > 0 && widest < 10 ? 1 : 0, Figure::Kind::Estimated,
        std::move(source)};
}

Figure bareCount(double value, std::string source) {
    return {value, value, value, {}, 0, Figure::Kind::Counted, std::move(source)};
}

Text Composition::heading(words::Phrase phrase) const {
    return {say(words::brief::kLabelled, say(phrase)), true, {}};
}

Gap Composition::gap(words::Phrase phrase, std::string_view field) const {
    return {say(phrase), std::string(field)};
}

const std::string& Composition::nameOf(const factor::Label& label) const {
    return label.in(words::codeOf(said.language()));
}

std::string Composition::nameOf(const ScenarioFacts& scenario) const {
    return words::scenarioName(scenario.name, scenario.kind, said);
}

std::string Composition::label(Indicator indicator) const {
    return words::indicatorName(indicator, said);
}

std::string Composition::unit(Indicator indicator) const {
    return words::unitName(scenario::unit(indicator), said);
}

Figure Composition::figure(Indicator indicator, const Interval& range, std::string source) const {
    return isMoney(indicator) ? euros(range, std::move(source)) : estimated(range, unit(indicator), std::move(source));
}

Figure Composition::counted(double value, words::Phrase unit, std::string source) const {
    auto figure = bareCount(value, std::move(source));
    figure.unit = said.sayCounted(unit, std::llround(value));
    return figure;
}

Figure Composition::euros(const Interval& range, std::string source) const {
    const double widest = std::max({std::abs(range.low), std::abs(range.mid), std::abs(range.high)});
    const auto scaled = [&](double by, std::string_view code, int decimals) {
        return Figure{range.low / by, range.mid / by,          range.high / by, words::unitName(code, said),
                      decimals,       Figure::Kind::Estimated, source};
    };
    if (widest >= 1e6) return scaled(1e6, "M€/year", widest < 1e7 ? 2 : 1);
    if (widest >= 1e4) return scaled(1e3, "k€/year", 0);
    return scaled(1, "€/year", 0);
}

std::vector<Run> interleaved(std::string_view sentence, const std::vector<Run>& runs) {
    std::vector<Run> all;
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const char digit = sentence[at] == '%' && at + 1 < sentence.size() ? sentence[at + 1] : '0';
        if (digit < '1' || static_cast<std::size_t>(digit - '1') >= runs.size()) {
            text += sentence[at];
            continue;
        }
        if (!text.empty()) all.push_back(Text{std::exchange(text, {})});
        all.push_back(runs[static_cast<std::size_t>(digit - '1')]);
        ++at;
    }
    if (!text.empty()) all.push_back(Text{std::move(text)});
    return all;
}

Figure asChange(Figure figure) {
    figure.isChange = true;
    return figure;
}

std::vector<factor::Label> openCases(const BriefInput& input) {
    for (const auto& scenario : input.scenarios)
        for (const auto& outcome : scenario.outcomes) {
            std::vector<factor::Label> labels;
            for (const auto& each : outcome.cases) labels.push_back(each.label);
            if (!labels.empty()) return labels;
        }
    return {};
}

const Interval& changeUnder(const ScenarioFacts::Outcome& outcome, std::size_t index) {
    return index < outcome.cases.size() ? outcome.cases[index].change : outcome.change;
}

Interval avoided(const Interval& change) {
    return {-change.high, -change.mid, -change.low};
}

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

Run typedNumber(Composition& composition, std::string_view field, words::Phrase unit, words::Phrase gap) {
    const auto text = composition.written(field);
    if (!text) return composition.gap(gap, field);
    const auto source = composition.citeText(field);
    const auto number = words::parseTypedNumber(*text);
    if (!number) return Text{*text, false, source};
    return Figure{
        number->value,    number->value,         number->value, number->unit.empty() ? composition.say(unit) : number->unit,
        number->decimals, Figure::Kind::Decided, source};
}

std::vector<Paragraph> writtenParagraphs(Composition& composition, std::string_view field, bool claims) {
    std::vector<Paragraph> paragraphs;
    const auto text = composition.written(field);
    if (!text) return paragraphs;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        while (line.starts_with('-') || line.starts_with(' ')) line.erase(0, 1);  // a list typed with dashes
        if (text::folded(line).empty()) continue;
        const bool hasNumber = hasDigit(line);
        Paragraph paragraph{{Text{line, false, hasNumber ? composition.citeText(field) : std::string()}},
                            std::string(field)};
        if (claims && !hasNumber) paragraph.runs.push_back(Label{composition.say(words::brief::kClaimWithoutNumber)});
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

}  // namespace kabar::report
