// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/words/findings.h"
#include "core/words/units.h"

#include <algorithm>

/// Parts 7 to 9: what it rests on, who does what, and the next step.
namespace kabar::report {

namespace {

using namespace words::brief;

Paragraph participants(Composition& composition) {
    const auto& people = composition.in.people;
    if (people.empty()) return {{composition.heading(kParticipants), composition.gap(kGapParticipants)}};
    const auto source = composition.citePeople();
    const auto count = [&](auto member, words::Phrase unit) {
        return composition.counted(static_cast<double>(std::ranges::count_if(people, member)), unit, source);
    };
    return {{composition.heading(kParticipants), count(&Person::present, kUnitPresent), Text{", "},
             count(&Person::registered, kUnitRegistered)}};
}

void append(std::vector<Run>& runs, const std::vector<Run>& more) {
    runs.insert(runs.end(), more.begin(), more.end());
}

Paragraph method(Composition& composition) {
    const auto& in = composition.in;
    if (in.tables.empty()) return {{composition.heading(kMethod), composition.gap(kGapAsk)}};
    const auto widest = std::ranges::max_element(in.tables, {}, &TableFacts::persons);
    const auto source = composition.citeTable(*widest);
    Paragraph paragraph{{composition.heading(kMethod)}};
    append(paragraph.runs,
           interleaved(composition.say(kSumsOf, "%1"), {composition.counted(widest->persons, kUnitEmployees, source)}));
    if (in.employers > 0) {
        const auto employers = composition.cite(
            {.id = "employers", .label = composition.say(kSourceEmployers), .origin = composition.say(kOriginEmployers)});
        append(paragraph.runs, {Text{", "}, composition.counted(in.employers, kUnitEmployers, employers)});
    }
    if (in.disclosure) {
        paragraph.runs.push_back(Text{", "});
        append(paragraph.runs, interleaved(composition.say(kNeverFewer, "%1"),
                                           {composition.counted(in.disclosure->minPersons, kUnitPersonsACell, source)}));
    }
    if (in.unreviewed > 0) paragraph.runs.push_back(Text{", " + composition.say(kNotReviewed)});
    return paragraph;
}

/// What is no longer of today is said where the figures are vouched for.
std::optional<Paragraph> stale(const Composition& composition) {
    if (composition.in.staleStudies.empty()) return std::nullopt;
    std::vector<std::string> families;
    for (const auto family : composition.in.staleStudies) families.push_back(words::familyName(family, composition.said));
    return Paragraph{
        {composition.heading(kToRenew), Text{composition.say(kStaleStudies, words::joined(families, composition.said))}}};
}

Paragraph score(Composition& composition) {
    const auto* ballot = decidingBallot(composition.in);
    if (!ballot) return {{composition.heading(kVote), composition.gap(kGapVote)}};
    const auto source = composition.citeBallot(*ballot);
    const auto best = winners(*ballot);
    std::vector<std::string> names;
    for (const auto* option : best) names.push_back(composition.quoted(option->label));
    Paragraph paragraph{{composition.heading(kVote)}};
    append(paragraph.runs,
           interleaved(composition.say(kScoreOutOf, "%1", "%2", "%3"),
                       {Text{words::joined(names, composition.said)},
                        composition.counted(best.front()->votes, best.size() > 1 ? kUnitVotesTied : kUnitVotes, source),
                        composition.counted(ballot->voters, kUnitVoters, source)}));
    return paragraph;
}

/// What the scenario avoids under a case of the grid; nothing where it is not computed.
std::optional<Interval> avoidedUnder(const ScenarioFacts& scenario, std::size_t gridCase) {
    const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear);
    return outcome ? std::optional(avoided(changeUnder(*outcome, gridCase))) : std::nullopt;
}

/// The option, other than `option`, that avoids most under a case of the grid.
const ScenarioFacts* strongestRival(const BriefInput& input, const ScenarioFacts* option, std::size_t gridCase) {
    const ScenarioFacts* rival = nullptr;
    for (const auto& scenario : input.scenarios) {
        const auto other = avoidedUnder(scenario, gridCase);
        if (&scenario == option || scenario.baseline || !other) continue;
        if (!rival || other->mid > avoidedUnder(*rival, gridCase)->mid) rival = &scenario;
    }
    return rival;
}

/// Whether the order of the two survives their ranges.
words::Phrase rankOf(const Interval& mine, const Interval& theirs) {
    if (mine.mid >= theirs.mid) return mine.low > theirs.high ? kBestEvenLow : kBestButOverlaps;
    return mine.high < theirs.low ? kLessWhatever : kLessButOverlaps;
}

struct Standing {
    std::string said;
    bool isBest = true;
    friend bool operator==(const Standing&, const Standing&) = default;
};

Standing standingUnder(const Composition& composition, const ScenarioFacts& option, std::size_t gridCase) {
    const auto* rival = strongestRival(composition.in, &option, gridCase);
    if (!rival) return {composition.say(kNoRival)};
    const Interval mine = *avoidedUnder(option, gridCase), theirs = *avoidedUnder(*rival, gridCase);
    return {composition.say(rankOf(mine, theirs), composition.quoted(composition.nameOf(option)),
                            composition.quoted(composition.nameOf(*rival))),
            mine.mid >= theirs.mid};
}

/// Under each case of the grid that the room has not chosen from, those where another option is better first; once where it
/// is the same under all.
std::string standing(const Composition& composition, const ScenarioFacts& option) {
    const auto cases = openCases(composition.in);
    std::vector<Standing> all;
    for (std::size_t i = 0; i < std::max<std::size_t>(cases.size(), 1); ++i)
        all.push_back(standingUnder(composition, option, i));
    if (std::ranges::all_of(all, [&](const Standing& each) { return each == all.front(); })) return all.front().said;
    for (std::size_t i = 0; i < cases.size(); ++i)
        all[i].said = composition.say(kAsMuchAs, composition.nameOf(cases[i]), all[i].said);
    std::ranges::stable_partition(all, [](const Standing& each) { return !each.isBest; });
    std::string text = all.front().said;
    for (std::size_t i = 1; i < all.size(); ++i) text = composition.say(kAndAlso, text, all[i].said);
    return text;
}

Paragraph robustness(Composition& composition) {
    const auto* option = composition.choice.option;
    const auto* chosen = option ? option->outcome(Indicator::Co2eTonnesYear) : nullptr;
    if (!chosen) return {{composition.heading(kRobustness), composition.gap(kGapScenarios)}};
    return {{composition.heading(kRobustness),
             Text{standing(composition, *option), false, composition.citeOutcome(*option, *chosen)}}};
}

Paragraph dissent(Composition& composition) {
    const auto* ballot = decidingBallot(composition.in);
    if (!ballot)
        return {{composition.heading(kDissent), composition.gap(kGapDissent, brief_field::kEvidence)},
                std::string(brief_field::kEvidence)};
    const int without = ballot->voters - winners(*ballot).front()->votes;
    return {{composition.heading(kDissent), composition.counted(without, kUnitDissenters, composition.citeBallot(*ballot))}};
}

/// On an island with a coal-fired grid, the ranking of electric cars hangs on this one number.
std::optional<Paragraph> flip(Composition& composition) {
    if (!composition.in.electricFlip) return std::nullopt;
    auto figure = estimated(*composition.in.electricFlip, words::unitName("kgCO2e/kWh", composition.said),
                            composition.cite({.id = "scenario/electric_flip",
                                              .label = composition.say(kSourceFlip),
                                              .origin = composition.say(kOriginFlip),
                                              .date = composition.in.workshop.composedAt,
                                              .seed = std::to_string(composition.in.workshop.seed)}));
    figure.decimals = 2;
    Paragraph paragraph{{composition.heading(kChangeOfMind)}};
    append(paragraph.runs, interleaved(composition.say(kElectricFlip, "%1"), {figure}));
    return paragraph;
}

/// Who vouches for the figures, and how a reader finds out.
std::optional<Paragraph> signature(const Composition& composition) {
    const auto& workshop = composition.in.workshop;
    if (workshop.fingerprint.empty()) return std::nullopt;
    std::string said = composition.say(kHowToVerify, workshop.fingerprint);
    if (!workshop.keptUntil.empty()) said += composition.say(kCellsKeptUntil, composition.date(workshop.keptUntil));
    return Paragraph{{composition.heading(kSignature), Text{said}}};
}

bool isOpen(const ActionFacts& action) {
    return action.state != "done";
}

const ActionFacts* firstDue(const BriefInput& input) {
    const ActionFacts* first = nullptr;
    for (const auto& action : input.actions)
        if (isOpen(action) && !action.due.empty() && (!first || action.due < first->due)) first = &action;
    return first;
}

Run ownerOf(const Composition& composition, const ActionFacts& action) {
    return action.owner.empty() ? Run(composition.gap(kGapOwner)) : Run(Text{words::typeset(action.owner)});
}
Run dueOf(const Composition& composition, const ActionFacts& action) {
    return action.due.empty() ? Run(composition.gap(kGapDate)) : Run(Text{composition.date(action.due)});
}

Paragraph actionLine(Composition& composition, const ActionFacts& action) {
    return {{Text{words::typeset(action.text), false, composition.citeAction(action)}, Text{" — "},
             ownerOf(composition, action), Text{", "}, dueOf(composition, action)}};
}

words::Phrase stateOf(const ActionFacts& action) {
    return action.state == "done" ? kStateDone : action.state == "started" ? kStateStarted : kStateDecided;
}

}  // namespace

std::vector<Block> evidencePart(Composition& composition) {
    List list{
        {participants(composition), method(composition), score(composition), robustness(composition), dissent(composition)}};
    if (auto signed_ = signature(composition)) list.items.insert(list.items.begin(), std::move(*signed_));
    if (auto warning = stale(composition)) list.items.insert(list.items.begin(), std::move(*warning));
    if (auto threshold = flip(composition)) list.items.push_back(std::move(*threshold));
    for (auto& paragraph : writtenParagraphs(composition, brief_field::kEvidence, true))
        list.items.push_back(std::move(paragraph));
    return {std::move(list)};
}

std::vector<Block> implementationPart(Composition& composition) {
    const std::string field(brief_field::kImplementation);
    std::vector<Block> blocks;
    for (auto& paragraph : writtenParagraphs(composition, field, false)) blocks.push_back(std::move(paragraph));
    List list;
    for (const auto& action : composition.in.actions)
        if (isOpen(action)) list.items.push_back(actionLine(composition, action));
    if (!list.items.empty()) blocks.push_back(std::move(list));
    if (blocks.empty()) blocks.push_back(Paragraph{{composition.gap(kGapWhoDoesWhat, field)}, field});
    return blocks;
}

std::vector<Block> nextStepPart(Composition& composition) {
    const std::string field(brief_field::kNextStep);
    auto written = writtenParagraphs(composition, field, false);
    if (!written.empty()) return {written.begin(), written.end()};
    if (const auto* action = firstDue(composition.in)) {
        auto line = actionLine(composition, *action);
        line.field = field;
        return {std::move(line)};
    }
    return {Paragraph{{composition.gap(kGapSmallestThing, field)}, field}};
}

Table actionTable(Composition& composition) {
    Table table{.caption = composition.say(kActionsDecided),
                .header = {composition.say(kAction), composition.say(kKind), composition.say(kOwner), composition.say(kDue),
                           composition.say(kState)},
                .rows = {},
                .widths = {0.4, 0.2, 0.16, 0.14, 0.1}};
    for (const auto& action : composition.in.actions)
        table.rows.push_back({{{Text{words::typeset(action.text), false, composition.citeAction(action)}}},
                              {{Text{words::typeset(action.kind)}}},
                              {{ownerOf(composition, action)}},
                              {{dueOf(composition, action)}},
                              {{Text{composition.say(stateOf(action))}}}});
    return table;
}

}  // namespace kabar::report
