// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_parts.h"
#include "core/words/findings.h"
#include "core/words/scenarios.h"
#include "core/words/units.h"

#include <algorithm>
#include <format>
#include <map>

namespace kabar::report {

namespace {

using namespace words::brief;

Paragraph missing(const Composition& composition, words::Phrase what) {
    return {{composition.gap(what)}};
}
Section sectionOf(const Composition& composition, std::string key, words::Phrase title) {
    return {std::move(key), 0, composition.say(title), {}};
}

/// Its sentence; a shuttle's does not say what it would avoid.
Paragraph findingInFull(Composition& composition, const FindingFacts& facts) {
    const auto& finding = facts.finding;
    const auto source = composition.citeFinding(facts);
    const Text sentence{words::sentence(finding, composition.said), false, source};
    if (finding.family != study::Family::Shuttles || !factor::isKnown(finding.vehicleKmPerDay)) return {{sentence}};
    const auto figure =
        estimated(finding.vehicleKmPerDay, words::unitName("vehicle-km/working day", composition.said), source);
    return {interleaved(composition.say(kAvoidedNet, "%1", "%2"), {sentence, figure})};
}

Section findingsAnnex(Composition& composition) {
    auto section = sectionOf(composition, "findings", kAnnexFindings);
    for (const auto family : study::kFamilies) {
        List list;
        for (const auto& facts : composition.in.findings)
            if (facts.finding.family == family) list.items.push_back(findingInFull(composition, facts));
        for (const auto& result : composition.in.emptyStudies)
            if (result.family == family) list.items.push_back(text(words::answer(result, composition.said)));
        if (list.items.empty()) continue;
        section.blocks.push_back(Subheading{words::familyName(family, composition.said)});
        section.blocks.push_back(std::move(list));
    }
    if (section.blocks.empty()) section.blocks.push_back(missing(composition, kGapStudies));
    return section;
}

/// "A", "B", … for the cases of the grid, whose names are too long for a cell.
std::string letterOf(std::size_t index) {
    return std::string(1, static_cast<char>('A' + index));
}

/// A level or a change, or one for each of the grid's cases that the room has not chosen from, where they read differently;
/// its unit stands in the header.
Paragraph outcomeCell(const Composition& composition, const ScenarioFacts::Outcome& outcome, bool change,
                      const std::string& source) {
    const auto shown = [&](const Interval& total, const Interval& difference) {
        auto figure = composition.figure(outcome.indicator, change ? difference : total, source);
        if (!isMoney(outcome.indicator)) figure.unit.clear();
        return change ? asChange(figure) : figure;
    };
    const auto inWords = [&](const Figure& figure) {
        return figure.text(composition.said) + figure.range(composition.said);
    };
    const auto first = shown(outcome.total, outcome.change);
    const bool differ = std::ranges::any_of(outcome.cases, [&](const ScenarioFacts::Outcome::Case& each) {
        return inWords(shown(each.total, each.change)) != inWords(first);
    });
    if (!differ) return {{first}};
    Paragraph cell;
    for (std::size_t i = 0; i < outcome.cases.size(); ++i) {
        if (i > 0) cell.runs.push_back(Text{"\n"});
        cell.runs.push_back(shown(outcome.cases[i].total, outcome.cases[i].change));
        cell.runs.push_back(Label{letterOf(i)});
    }
    return cell;
}

/// What the letters in the table stand for; nothing when the room has chosen.
std::optional<Paragraph> caseNote(const Composition& composition) {
    for (const auto& scenario : composition.in.scenarios)
        for (const auto& outcome : scenario.outcomes) {
            std::string note;
            for (std::size_t i = 0; i < outcome.cases.size(); ++i) {
                const auto name = composition.say(kAsMuchAs, letterOf(i), composition.nameOf(outcome.cases[i].label));
                note = note.empty() ? name : composition.say(kAndAlso, note, name);
            }
            if (!note.empty()) return text(note);
        }
    return std::nullopt;
}

/// One row a scenario, one column an indicator: levels, or changes.
Table outcomeTable(Composition& composition, words::Phrase caption, bool change) {
    Table table{.caption = composition.say(caption),
                .header = {composition.say(kScenario)},
                .rows = {},
                .widths = {0.17, 0.17, 0.14, 0.13, 0.13, 0.13, 0.13}};
    for (const auto indicator : kIndicators)
        table.header.push_back(composition.label(indicator) +
                               (isMoney(indicator) ? "" : "\n(" + composition.unit(indicator) + ")"));
    for (const auto& scenario : composition.in.scenarios) {
        if (change && scenario.baseline) continue;
        std::vector<Paragraph> row{text(composition.nameOf(scenario))};
        for (const auto indicator : kIndicators) {
            const auto* outcome = scenario.outcome(indicator);
            if (!outcome) {
                row.push_back(text("—"));
                continue;
            }
            row.push_back(outcomeCell(composition, *outcome, change, composition.citeOutcome(scenario, *outcome)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Section scenariosAnnex(Composition& composition) {
    auto section = sectionOf(composition, "scenarios", kAnnexScenarios);
    if (composition.in.scenarios.empty()) {
        section.blocks.push_back(missing(composition, kGapScenariosPage));
        return section;
    }
    section.blocks.push_back(outcomeTable(composition, kLevelReached, false));
    section.blocks.push_back(outcomeTable(composition, kDifferenceToToday, true));
    for (const auto& scenario : composition.in.scenarios)
        if (!scenario.lacking.empty())
            section.blocks.push_back(text(composition.say(kNotComputed, composition.quoted(composition.nameOf(scenario)),
                                                          words::gapNames(scenario.lacking, composition.said))));
    if (auto note = caseNote(composition)) section.blocks.push_back(std::move(*note));
    section.blocks.push_back(text(composition.say(kRangesFromDraws)));
    if (composition.in.commutersWithoutMode >= 1)
        section.blocks.push_back(
            text(words::modesUnknown(composition.in.commuters, composition.in.commutersWithoutMode, composition.said)));
    return section;
}

Section methodAnnex(Composition& composition) {
    const auto& in = composition.in;
    auto section = sectionOf(composition, "method", kAnnexMethod);
    if (in.disclosure)
        section.blocks.push_back(
            text(composition.say(kDisclosureRule, in.disclosure->minPersons, in.disclosure->minEmployers,
                                 words::percent(in.disclosure->maxShare, 0, composition.said))));
    Table table{.caption = composition.say(kTablesReleased),
                .header = {composition.say(kTable), composition.say(kCellsAsked), composition.say(kReleased),
                           composition.say(kMerged), composition.say(kSmallestCell), composition.say(kAlgorithmHash)},
                .rows = {},
                .widths = {0.25, 0.13, 0.11, 0.12, 0.14, 0.25}};
    for (const auto& released : in.tables) {
        const auto source = composition.citeTable(released);
        const auto count = [&](int value) { return Paragraph{{bareCount(value, source)}}; };
        table.rows.push_back({text(words::tableName(released.name, composition.said)),
                              count(released.asked),
                              count(released.released),
                              count(released.merged),
                              {{composition.counted(released.minPersonsInCell, kUnitPersons, source)}},
                              text(released.algorithmHash.substr(0, 24))});
    }
    section.blocks.push_back(table.rows.empty() ? Block(missing(composition, kGapAsk)) : Block(std::move(table)));
    return section;
}

/// The range; each open case by its name; a gap where nobody has published it for the territory.
Paragraph valueOf(const Composition& composition, const FactorFacts& factor, const std::string& source) {
    if (factor.missing) return {{composition.gap(kGapTerritoryValue)}};
    const auto figure = [&](const Interval& range) {
        auto value = estimated(range, words::unitName(factor.unit, composition.said), source);
        value.decimals = decimalsFor(range);
        return value;
    };
    if (factor.cases.empty()) return {{figure(factor.value)}};
    Paragraph shown;
    for (const auto& each : factor.cases) {
        if (&each != &factor.cases.front()) shown.runs.push_back(Text{"\n"});
        shown.runs.push_back(figure({each.value, each.value, each.value}));
        shown.runs.push_back(Label{composition.nameOf(each.label)});
    }
    return shown;
}

Section factorsAnnex(Composition& composition) {
    auto section = sectionOf(composition, "factors", kAnnexFactors);
    Table table{
        .caption = {},
        .header = {composition.say(kFactor), composition.say(kValue), composition.say(kSource), composition.say(kDate)},
        .rows = {},
        .widths = {0.28, 0.17, 0.43, 0.12}};
    for (const auto& factor : composition.in.factors) {
        Paragraph shown = valueOf(composition, factor, composition.citeFactor(factor));
        if (factor.fromFrance && !factor.changedInRoom) shown.runs.push_back(Label{composition.say(kValueOfFrance)});
        if (factor.changedInRoom) shown.runs.push_back(Label{composition.say(kChangedInRoom)});
        table.rows.push_back({text(composition.nameOf(factor.label)), std::move(shown), text(factor.source),
                              text(composition.date(factor.date))});
    }
    section.blocks.push_back(table.rows.empty() ? Block(missing(composition, kGapFactors)) : Block(std::move(table)));
    return section;
}

void addVoteAnnex(Section& section, Composition& composition, const BallotFacts& ballot) {
    if (ballot.options.empty()) {
        section.blocks.push_back(text(composition.say(kTooFewVoters, ballot.question)));
        return;
    }
    const auto source = composition.citeBallot(ballot);
    Table votes{.caption = words::typeset(ballot.question),
                .header = {composition.say(kChoice), composition.say(kVotes)},
                .rows = {},
                .widths = {0.7, 0.3}};
    for (const auto& option : ballot.options)
        votes.rows.push_back({text(option.label), {{bareCount(option.votes, source)}}});
    section.blocks.push_back(std::move(votes));
    section.blocks.push_back(Paragraph{{composition.counted(ballot.voters, kUnitVoters, source),
                                        Text{composition.said.sayCounted(kUpToChoices, ballot.maxChoices)}}});
}

Section peopleAnnex(Composition& composition) {
    auto section = sectionOf(composition, "people", kAnnexPeople);
    Table people{.caption = composition.say(kParticipants),
                 .header = {composition.say(kOrganisation), composition.say(kRegistered), composition.say(kPresent)},
                 .rows = {},
                 .widths = {0.6, 0.2, 0.2}};
    std::map<std::string, std::pair<int, int>> organisations;  // registered, present
    for (const auto& person : composition.in.people) {
        auto& [registered, present] = organisations[person.organisation];
        registered += person.registered, present += person.present;
    }
    for (const auto& [name, counts] : organisations) {
        const auto source = composition.citePeople();
        people.rows.push_back(
            {text(name.empty() ? "—" : name), {{bareCount(counts.first, source)}}, {{bareCount(counts.second, source)}}});
    }
    section.blocks.push_back(people.rows.empty() ? Block(missing(composition, kGapPeople)) : Block(std::move(people)));
    for (const auto& ballot : composition.in.ballots)
        if (ballot.closed) addVoteAnnex(section, composition, ballot);
    return section;
}

Section actionsAnnex(Composition& composition) {
    auto section = sectionOf(composition, "actions", kAnnexActions);
    section.blocks.push_back(composition.in.actions.empty() ? Block(missing(composition, kGapActions))
                                                            : Block(actionTable(composition)));
    return section;
}

std::string inWords(const Source& source, const words::Words& words) {
    std::string said = source.label;
    const bool isScenario = source.id.starts_with("scenario/");  // their tables stand in the annexe on the method
    if (!source.origin.empty() && !isScenario) said += " — " + source.origin;
    if (!source.date.empty()) said += ", " + words::date(source.date, words);
    if (!source.seed.empty()) said += ", " + words.say(kSeed, source.seed);
    if (!source.algorithmHash.empty() && !isScenario)
        said += ", " + words.say(kAlgorithm, source.algorithmHash.substr(0, 12));
    return said;
}

Table sourceTable(const std::vector<Source>& sources, const words::Words& words) {
    Table table{.caption = words.say(kNumbersInBrackets),
                .header = {words.say(kNumber), words.say(kOrigin), words.say(kRecord)},
                .rows = {},
                .widths = {0.08, 0.66, 0.26}};
    const auto isFactor = [](const Source& source) { return source.id.starts_with("factor/"); };
    for (std::size_t i = 0; i < sources.size(); ++i) {
        std::size_t last = i;  // factors stand in a row: their table already says where each comes from
        while (isFactor(sources[i]) && last + 1 < sources.size() && isFactor(sources[last + 1])) ++last;
        const auto numbered = [&](const std::string& number) {
            Paragraph paragraph = text(number);
            paragraph.firstSource = static_cast<int>(i) + 1;
            paragraph.lastSource = static_cast<int>(last) + 1;
            return paragraph;
        };
        if (last == i)
            table.rows.push_back({numbered(std::to_string(i + 1)), text(inWords(sources[i], words)), text(sources[i].id)});
        else
            table.rows.push_back({numbered(std::format("{}–{}", i + 1, last + 1)),
                                  text(words.say(kFactorsElsewhere, words::quoted(words.say(kAnnexFactors), words))),
                                  text("factor/…")});
        i = last;
    }
    return table;
}

}  // namespace

std::vector<Section> annexes(Composition& composition) {
    return {findingsAnnex(composition), scenariosAnnex(composition), factorsAnnex(composition),
            methodAnnex(composition),   peopleAnnex(composition),    actionsAnnex(composition)};
}

Section provenanceAnnex(const BriefInput& input, const std::vector<Source>& sources, const words::Words& words) {
    Section section{"provenance", 0, words.say(kAnnexProvenance), {}};
    section.blocks.push_back(sourceTable(sources, words));
    if (!input.provenance.empty()) {
        Table log{.caption = words.say(kDoneInFile),
                  .header = {words.say(kDate), words.say(kWhat), words.say(kDetail)},
                  .rows = {},
                  .widths = {0.2, 0.2, 0.6}};
        for (const auto& entry : input.provenance)
            log.rows.push_back(
                {text(words::date(entry.at, words)), text(deedOf(entry, words)), text(detailOf(entry, words))});
        section.blocks.push_back(std::move(log));
    }
    const auto& workshop = input.workshop;
    section.blocks.push_back(
        text(words.say(kFileLine, workshop.fileName, std::to_string(workshop.seed), workshop.contentHash)));
    return section;
}

}  // namespace kabar::report
