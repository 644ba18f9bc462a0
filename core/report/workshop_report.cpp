// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/workshop_report.h"

#include "core/report/brief_parts.h"
#include "core/text/names.h"

#include <algorithm>
#include <ranges>

namespace kabar::report {

namespace {

using namespace words::brief;
namespace wiki = words::wiki;

std::string fieldOf(std::string_view prefix, std::string_view label) {
    return std::string(prefix) + std::string(label);
}

/// Each once, in the order met, with ", " between; a comma inside one would split it in the wiki, so it becomes a space.
std::string listed(std::vector<std::string> values) {
    std::string list;
    std::vector<std::string> seen;
    for (auto& value : values) {
        std::ranges::replace(value, ',', ' ');
        if (text::folded(value).empty() || std::ranges::contains(seen, text::folded(value))) continue;
        seen.push_back(text::folded(value));
        list += (list.empty() ? "" : ", ") + value;
    }
    return list;
}

template <class Records, class Member>
std::string listedOf(Records&& records, Member member) {
    std::vector<std::string> values;
    for (const auto& record : records) values.push_back(record.*member);
    return listed(std::move(values));
}

std::string otherForm(const std::map<std::string, std::string, std::less<>>& texts, std::string_view label) {
    const auto found = texts.find(label);
    return found == texts.end() ? std::string() : found->second;
}

std::string composedField(const BriefInput& input, std::string_view label) {
    auto present = input.people | std::views::filter(&Person::present);
    if (label == wiki::kLinkedEvent) return input.workshop.title;
    if (label == wiki::kOrganisations) return listedOf(present, &Person::organisation);
    if (label == wiki::kContributors) return listedOf(present, &Person::name);
    if (label == wiki::kDecidedActions) return listedOf(input.actions, &ActionFacts::kind);
    return label == wiki::kTheme ? otherForm(input.eventTexts, label) : std::string();
}

std::string composedEventField(const BriefInput& input, std::string_view label, const words::Words& words) {
    if (label == wiki::kEventTitle) return input.workshop.title;
    if (label == wiki::kEventStart) return input.workshop.date;
    if (label == wiki::kLinkedReport)  // a page of the French wiki
        return words::wordsIn(words::Language::French).say(kReportTitle, input.workshop.title);
    if (label == wiki::kTheme) return otherForm(input.reportTexts, label);
    const auto registered = std::ranges::count_if(input.people, &Person::registered);
    if (label == wiki::kEventParticipants && registered > 0) return words.sayCounted(kRegisteredCount, registered);
    return {};
}

template <class Labels, class Compose>
std::vector<WorkshopReport::Field> filled(const Labels& labels, const std::map<std::string, std::string, std::less<>>& texts,
                                          const Compose& compose) {
    std::vector<WorkshopReport::Field> fields;
    for (const auto label : labels) {
        const auto found = texts.find(label);
        fields.push_back({std::string(label), found != texts.end() ? found->second : compose(label)});
    }
    return fields;
}

void addWritten(Section& section, const BriefInput& input) {
    const auto found = input.reportTexts.find(section.title);
    if (found == input.reportTexts.end()) return;
    for (const auto line : found->second | std::views::split('\n'))
        if (const std::string_view written(line); !text::folded(written).empty())
            section.blocks.push_back(text(written, fieldOf(kReportPrefix, section.title)));
}

Table participantTable(const Composition& composition) {
    const auto said = [&](words::Phrase phrase) { return composition.say(phrase); };
    Table table{.caption = {},
                .header = {said(kNumber), said(kNameOrganisation), said(kSkills), said(kExperience), said(kBrings),
                           said(kRegistered), said(kPresent)},
                .rows = {},
                .widths = {0.05, 0.25, 0.18, 0.17, 0.17, 0.09, 0.09}};
    for (const auto& person : composition.in.people)
        table.rows.push_back({text(std::to_string(table.rows.size() + 1)),
                              text(person.organisation.empty() ? person.name : person.name + " / " + person.organisation),
                              text(person.skills), text(person.experience), text(person.brings),
                              text(said(person.registered ? kYes : kNo)), text(said(person.present ? kYes : kNo))});
    return table;
}

void addPeople(Section& section, Composition& composition) {
    const auto& people = composition.in.people;
    const auto source = composition.citePeople();
    const auto count = [&](auto member, words::Phrase unit) {
        return composition.counted(static_cast<double>(std::ranges::count_if(people, member)), unit, source);
    };
    section.blocks.push_back(
        Paragraph{{count(&Person::registered, kUnitRegistered), Text{", "}, count(&Person::present, kUnitPresent)}});
    section.blocks.push_back(participantTable(composition));
}

void addVotes(Section& section, Composition& composition, const BallotFacts& ballot) {
    if (ballot.options.empty()) {
        section.blocks.push_back(text(composition.say(kTooFewVoters, ballot.question)));
        return;
    }
    const auto source = composition.citeBallot(ballot);
    Table votes{.caption = composition.said.sayCounted(kVoteCaption, ballot.voters, words::typeset(ballot.question)),
                .header = {composition.say(kChoice), composition.say(kVotes)},
                .rows = {},
                .widths = {0.7, 0.3}};
    for (const auto& option : ballot.options)
        votes.rows.push_back({text(option.label), {{bareCount(option.votes, source)}}});
    section.blocks.push_back(std::move(votes));
}

/// What the workshop file knows of a section, after what people wrote there.
void addComposed(Section& section, std::size_t which, Composition& composition) {
    const auto& input = composition.in;
    if (which == wiki::Summary && !input.actions.empty()) section.blocks.push_back(actionTable(composition));
    if (which == wiki::Participants && !input.people.empty()) addPeople(section, composition);
    if (which == wiki::Why)
        for (const auto& ballot : input.ballots)
            if (ballot.closed) addVotes(section, composition, ballot);
}

/// What a reader cannot do without; the forms' other fields may stay empty.
constexpr std::array kNeededOfEvent{wiki::kEventTitle, wiki::kEventStart, wiki::kEventEnd, wiki::kEventPlace,
                                    wiki::kEventQuestions};
constexpr std::array kNeededOfReport{wiki::kOneLine, wiki::kContributors, wiki::kFacilitator, wiki::kDecidedActions};

Table formTable(const std::vector<WorkshopReport::Field>& fields, std::string_view prefix,
                std::span<const std::string_view> needed, const words::Words& words) {
    Table table{.caption = {}, .header = {words.say(kField), words.say(kValue)}, .rows = {}, .widths = {0.35, 0.65}};
    for (const auto& [label, value] : fields) {
        const auto field = fieldOf(prefix, label);
        const auto date = label == wiki::kEventStart || label == wiki::kEventEnd ? words::readDate(value) : std::nullopt;
        Paragraph cell = text(date ? words::date(*date, words) : value, field);
        if (text::folded(value).empty())
            cell.runs = {std::ranges::contains(needed, label) ? Run(Gap{words::lowered(label), field}) : Run(Text{"—"})};
        table.rows.push_back({{{Text{label, true}}}, std::move(cell)});
    }
    return table;
}

/// Says beside a date of the event that it cannot be read, or that the end lies before the beginning.
void labelDates(Section& section, const std::vector<WorkshopReport::Field>& event, const words::Words& words) {
    const auto row = [&](std::string_view label) {
        return static_cast<std::size_t>(std::ranges::find(event, label, &WorkshopReport::Field::label) - event.begin());
    };
    auto& table = std::get<Table>(section.blocks.front());
    const std::size_t start = row(wiki::kEventStart), end = row(wiki::kEventEnd);
    const auto add = [&](std::size_t at, words::Phrase label) { table.rows[at][1].runs.push_back(Label{words.say(label)}); };
    for (const std::size_t at : {start, end})
        if (!text::folded(event[at].value).empty() && !words::readDate(event[at].value)) add(at, kUnreadableDate);
    const auto from = words::readDate(event[start].value), to = words::readDate(event[end].value);
    if (from && to && *to < *from) add(end, kBeforeBeginning);
}

}  // namespace

WorkshopReport composeReport(const BriefInput& input, words::Language language) {
    const auto& words = words::wordsIn(language);
    Composition composition(input, words);
    WorkshopReport report;
    report.fields =
        filled(kReportFields, input.reportTexts, [&](std::string_view label) { return composedField(input, label); });
    report.event = filled(kEventFields, input.eventTexts,
                          [&](std::string_view label) { return composedEventField(input, label, words); });
    auto& document = report.document;
    document.language = language;
    document.title = words.say(kReportTitle, words::typeset(input.workshop.title));
    document.date = input.workshop.composedAt;
    for (const auto& word : {words::date(input.workshop.date, words), input.workshop.place, input.workshop.territory})
        if (!word.empty()) document.subtitle += (document.subtitle.empty() ? "" : " · ") + words::typeset(word);
    for (std::size_t i = 0; i < kReportSections.size(); ++i) {
        Section section{"report-" + std::to_string(i + 1), 0, std::string(kReportSections[i]), {}};
        addWritten(section, input);
        addComposed(section, i, composition);
        if (section.blocks.empty())
            section.blocks.push_back(Paragraph{{Gap{words::lowered(section.title), fieldOf(kReportPrefix, section.title)}},
                                               fieldOf(kReportPrefix, section.title)});
        document.sections.push_back(std::move(section));
    }
    numberSources(document, composition.sources);
    document.imprint = {input.workshop.fileName, words.say(kSeed, std::to_string(input.workshop.seed))};
    if (!input.workshop.contentHash.empty())
        document.imprint.push_back(words.say(kFingerprint, input.workshop.contentHash.substr(0, 12)));
    return report;
}

Document withForms(const WorkshopReport& report) {
    Document document = report.document;
    const auto& words = words::wordsIn(document.language);
    Section event{"event", 0, words.say(kEvent), {formTable(report.event, kEventPrefix, kNeededOfEvent, words)}};
    labelDates(event, report.event, words);
    document.sections.insert(
        document.sections.begin(),
        {std::move(event),
         Section{"fields", 0, words.say(kForm), {formTable(report.fields, kReportPrefix, kNeededOfReport, words)}}});
    return document;
}

}  // namespace kabar::report
