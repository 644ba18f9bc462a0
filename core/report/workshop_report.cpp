// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/workshop_report.h"

#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace kabar::report {

namespace {

Paragraph words(std::string_view text) {
    return {{Text{typeset(text)}}};
}

/// Each once, in the order met, with ", " between; a comma inside one would split it in the wiki, so it becomes a space.
std::string listed(std::vector<std::string> values) {
    std::string text;
    std::vector<std::string> seen;
    for (auto& value : values) {
        std::ranges::replace(value, ',', ' ');
        if (folded(value).empty() || std::ranges::contains(seen, folded(value))) continue;
        seen.push_back(folded(value));
        text += (text.empty() ? "" : ", ") + value;
    }
    return text;
}

template <class Records, class Member>
std::string listedOf(Records&& records, Member member) {
    std::vector<std::string> values;
    for (const auto& record : records) values.push_back(record.*member);
    return listed(std::move(values));
}

std::string composedField(const BriefInput& input, std::string_view label) {
    auto present = input.people | std::views::filter(&Person::present);
    if (label == "Evénement lié") return input.workshop.title;
    if (label == "Organisations impliquées") return listedOf(present, &Person::organisation);
    if (label == "Contributeurs") return listedOf(present, &Person::name);
    if (label == "Actions décidées par les participants") return listedOf(input.actions, &ActionFacts::kind);
    if (label == "Thème")
        if (const auto found = input.eventTexts.find(label); found != input.eventTexts.end()) return found->second;
    return {};
}

void addWritten(Section& section, const BriefInput& input) {
    const auto found = input.reportTexts.find(section.title);
    if (found == input.reportTexts.end()) return;
    for (const auto line : found->second | std::views::split('\n'))
        if (const std::string_view text(line); !folded(text).empty()) section.blocks.push_back(words(text));
}

Table participantTable(const BriefInput& input) {
    Table table{.caption = {},
                .header = {"N°", "Nom / organisation", "Compétences", "Expérience", "Apporte", "Inscrit", "Présent"},
                .rows = {},
                .widths = {0.05, 0.25, 0.18, 0.17, 0.17, 0.09, 0.09}};
    for (const auto& person : input.people)
        table.rows.push_back({words(std::to_string(table.rows.size() + 1)),
                              words(person.organisation.empty() ? person.name : person.name + " / " + person.organisation),
                              words(person.skills), words(person.experience), words(person.brings),
                              words(person.registered ? "oui" : "non"), words(person.present ? "oui" : "non")});
    return table;
}

/// What the workshop file knows of a section, after what people wrote there.
void addComposed(Section& section, Composition& composition) {
    const auto& input = composition.in;
    if (section.title == kReportSections[0] && !input.actions.empty()) section.blocks.push_back(actionTable(composition));
    if (section.title == kReportSections[1] && !input.people.empty()) {
        const auto source = composition.citePeople();
        section.blocks.push_back(Paragraph{
            {counted(static_cast<double>(std::ranges::count_if(input.people, &Person::registered)), "inscrits", source),
             Text{", "},
             counted(static_cast<double>(std::ranges::count_if(input.people, &Person::present)), "présents", source)}});
        section.blocks.push_back(participantTable(input));
    }
    if (section.title == kReportSections[3])
        for (const auto& ballot : input.ballots) {
            if (!ballot.closed) continue;
            const auto source = composition.citeBallot(ballot);
            Table votes{.caption = typeset(std::format("{} ({} votants, vote consultatif)", ballot.question, ballot.voters)),
                        .header = {"Choix", "Voix"},
                        .rows = {},
                        .widths = {0.7, 0.3}};
            for (const auto& option : ballot.options)
                votes.rows.push_back({words(option.label), {{counted(option.votes, "", source)}}});
            section.blocks.push_back(std::move(votes));
        }
}

}  // namespace

WorkshopReport composeReport(const BriefInput& input) {
    Composition composition(input);
    WorkshopReport report;
    for (const auto label : kReportFields) {
        const auto found = input.reportTexts.find(label);
        report.fields.push_back(
            {std::string(label), found != input.reportTexts.end() ? found->second : composedField(input, label)});
    }
    auto& document = report.document;
    document.title = typeset("Compte rendu : " + input.workshop.title);
    document.date = input.workshop.composedAt;
    for (const auto& word : {formatDate(input.workshop.date), input.workshop.place, input.workshop.territory})
        if (!word.empty()) document.subtitle += (document.subtitle.empty() ? "" : " · ") + typeset(word);
    for (std::size_t i = 0; i < kReportSections.size(); ++i) {
        Section section{"report-" + std::to_string(i + 1), 0, std::string(kReportSections[i]), {}};
        addWritten(section, input);
        addComposed(section, composition);
        if (section.blocks.empty())
            section.blocks.push_back(Paragraph{{Gap{folded(section.title), section.title}}, section.title});
        document.sections.push_back(std::move(section));
    }
    numberSources(document, composition.sources);
    document.imprint = {input.workshop.fileName, std::format("graine {}", input.workshop.seed)};
    if (!input.workshop.contentHash.empty())
        document.imprint.push_back("empreinte " + input.workshop.contentHash.substr(0, 12));
    return report;
}

Document withFields(const WorkshopReport& report) {
    Document document = report.document;
    Table table{.caption = {}, .header = {"Champ", "Valeur"}, .rows = {}, .widths = {0.35, 0.65}};
    for (const auto& [label, value] : report.fields)
        table.rows.push_back(
            {{{Text{label, true}}}, value.empty() ? Paragraph{{Gap{folded(label), label}}, label} : words(value)});
    document.sections.insert(document.sections.begin(), Section{"fields", 0, "Fiche", {std::move(table)}});
    return document;
}

}  // namespace kabar::report
