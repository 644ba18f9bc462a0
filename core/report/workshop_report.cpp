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

constexpr std::string_view kEventStart = "Début de l’évènement", kEventEnd = "Fin de l'évènement";

Paragraph words(std::string_view text, std::string field = {}) {
    return {{Text{typeset(text)}}, std::move(field)};
}

std::string fieldOf(std::string_view prefix, std::string_view label) {
    return std::string(prefix) + std::string(label);
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

std::string composedEventField(const BriefInput& input, std::string_view label) {
    if (label == "Titre") return input.workshop.title;
    if (label == kEventStart) return input.workshop.date;
    if (label == "Compte Rendu Atelier lié") return "Compte rendu : " + input.workshop.title;
    if (label == "Thème")
        if (const auto found = input.reportTexts.find(label); found != input.reportTexts.end()) return found->second;
    const auto registered = std::ranges::count_if(input.people, &Person::registered);
    if (label == "Participants" && registered > 0) return std::format("{} inscrits", registered);
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
        if (const std::string_view text(line); !folded(text).empty())
            section.blocks.push_back(words(text, fieldOf(kReportPrefix, section.title)));
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
            if (ballot.options.empty()) {
                section.blocks.push_back(words(ballot.question + " : trop peu de votants pour montrer le résultat."));
                continue;
            }
            Table votes{.caption = typeset(std::format("{} ({} votants, vote consultatif)", ballot.question, ballot.voters)),
                        .header = {"Choix", "Voix"},
                        .rows = {},
                        .widths = {0.7, 0.3}};
            for (const auto& option : ballot.options)
                votes.rows.push_back({words(option.label), {{counted(option.votes, "", source)}}});
            section.blocks.push_back(std::move(votes));
        }
}

/// What a reader cannot do without; the forms' other fields may stay empty.
constexpr std::array<std::string_view, 5> kNeededOfEvent{"Titre", kEventStart, kEventEnd, "Lieu",
                                                         "Questions abordées lors de cet atelier"};
constexpr std::array<std::string_view, 4> kNeededOfReport{"Description en une ligne", "Contributeurs", "Animateur Atelier",
                                                          "Actions décidées par les participants"};

Table formTable(const std::vector<WorkshopReport::Field>& fields, std::string_view prefix,
                std::span<const std::string_view> needed) {
    Table table{.caption = {}, .header = {"Champ", "Valeur"}, .rows = {}, .widths = {0.35, 0.65}};
    for (const auto& [label, value] : fields) {
        const auto field = fieldOf(prefix, label);
        const auto date = label == kEventStart || label == kEventEnd ? readDate(value) : std::nullopt;
        Paragraph cell = words(date ? formatDate(*date) : value, field);
        if (folded(value).empty())
            cell.runs = {std::ranges::contains(needed, label) ? Run(Gap{folded(label), field}) : Run(Text{"—"})};
        table.rows.push_back({{{Text{label, true}}}, std::move(cell)});
    }
    return table;
}

/// Says beside a date of the event that it cannot be read, or that the end lies before the beginning.
void labelDates(Section& section, const std::vector<WorkshopReport::Field>& event) {
    const auto row = [&](std::string_view label) {
        return static_cast<std::size_t>(std::ranges::find(event, label, &WorkshopReport::Field::label) - event.begin());
    };
    auto& table = std::get<Table>(section.blocks.front());
    const std::size_t start = row(kEventStart), end = row(kEventEnd);
    const auto add = [&](std::size_t at, std::string_view label) {
        table.rows[at][1].runs.push_back(Label{typeset(label)});
    };
    for (const std::size_t at : {start, end})
        if (!folded(event[at].value).empty() && !readDate(event[at].value))
            add(at, "date illisible, à écrire ainsi : 31/12/2026");
    const auto from = readDate(event[start].value), to = readDate(event[end].value);
    if (from && to && *to < *from) add(end, "avant le début");
}

}  // namespace

WorkshopReport composeReport(const BriefInput& input) {
    Composition composition(input);
    WorkshopReport report;
    report.fields =
        filled(kReportFields, input.reportTexts, [&](std::string_view label) { return composedField(input, label); });
    report.event =
        filled(kEventFields, input.eventTexts, [&](std::string_view label) { return composedEventField(input, label); });
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
            section.blocks.push_back(Paragraph{{Gap{folded(section.title), fieldOf(kReportPrefix, section.title)}},
                                               fieldOf(kReportPrefix, section.title)});
        document.sections.push_back(std::move(section));
    }
    numberSources(document, composition.sources);
    document.imprint = {input.workshop.fileName, std::format("graine {}", input.workshop.seed)};
    if (!input.workshop.contentHash.empty())
        document.imprint.push_back("empreinte " + input.workshop.contentHash.substr(0, 12));
    return report;
}

Document withForms(const WorkshopReport& report) {
    Document document = report.document;
    Section event{"event", 0, "Événement", {formTable(report.event, kEventPrefix, kNeededOfEvent)}};
    labelDates(event, report.event);
    document.sections.insert(
        document.sections.begin(),
        {std::move(event), Section{"fields", 0, "Fiche", {formTable(report.fields, kReportPrefix, kNeededOfReport)}}});
    return document;
}

}  // namespace kabar::report
