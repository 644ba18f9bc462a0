// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <format>

namespace kabar::report {

namespace {

Paragraph words(std::string_view text) {
    return {{Text{typeset(text)}}};
}
Paragraph missing(std::string_view what) {
    return {{Gap{std::string(what), {}}}};
}

Section findingsAnnex(Composition& composition) {
    Section section{"findings", 0, "Constats par famille", {}};
    for (const std::string_view family : {"third_places", "active", "carpool", "shuttles"}) {
        List list;
        for (const auto& finding : composition.in.findings) {
            if (finding.family != family) continue;
            const auto source = composition.citeFinding(finding);
            Paragraph paragraph{{Text{typeset(finding.text), false, source}}};
            if (finding.vehicleKmPerDay.high > 0 && !finding.text.contains("évit")) {  // else the sentence says it
                paragraph.runs.push_back(Text{typeset(" Au plus évité : ")});
                paragraph.runs.push_back(estimated(finding.vehicleKmPerDay, "véh·km/jour", source));
            }
            list.items.push_back(std::move(paragraph));
        }
        if (list.items.empty()) continue;
        section.blocks.push_back(Subheading{familyName(family)});
        section.blocks.push_back(std::move(list));
    }
    if (section.blocks.empty()) section.blocks.push_back(missing("calculer les études (page Études)"));
    return section;
}

Section scenariosAnnex(Composition& composition) {
    Section section{"scenarios", 0, "Scénarios, fourchettes et sources", {}};
    const auto table = [&](std::string caption, bool change) {
        Table all{.caption = std::move(caption),
                  .header = {"Scénario"},
                  .rows = {},
                  .widths = {0.17, 0.17, 0.14, 0.13, 0.13, 0.13, 0.13}};
        for (const auto indicator : kIndicators) {
            const auto unit = style(indicator).unit;
            all.header.push_back(typeset(style(indicator).label + (unit == "€/an" ? "" : "\n(" + unit + ")")));
        }
        for (const auto& scenario : composition.in.scenarios) {
            if (change && scenario.baseline) continue;
            std::vector<Paragraph> row{words(scenario.name)};
            for (const auto indicator : kIndicators) {
                const auto* outcome = scenario.outcome(indicator);
                if (!outcome) {
                    row.push_back(words("—"));
                    continue;
                }
                const auto& range = change ? outcome->change : outcome->total;
                const auto source = composition.citeOutcome(scenario, *outcome);
                const auto unit = style(indicator).unit;
                const auto figure = unit == "€/an" ? euros(range, source) : estimated(range, {}, source);
                row.push_back({{change ? asChange(figure) : figure}});
            }
            all.rows.push_back(std::move(row));
        }
        return all;
    };
    if (composition.in.scenarios.empty()) {
        section.blocks.push_back(missing("calculer les scénarios (page Scénarios)"));
        return section;
    }
    section.blocks.push_back(table("Niveau atteint", false));
    section.blocks.push_back(table("Écart au statu quo (négatif : moins)", true));
    section.blocks.push_back(
        words("Chaque fourchette va du 5e au 95e centile de tirages dont la graine est notée à la provenance."));
    return section;
}

Section methodAnnex(Composition& composition) {
    const auto& in = composition.in;
    Section section{"method", 0, "Méthode", {}};
    if (in.disclosure)
        section.blocks.push_back(words(std::format(
            "Les données restent chez les employeurs. Une cellule n’en sort que si elle compte au moins {} personnes et, "
            "entre employeurs, au "
            "moins {} employeurs dont aucun ne pèse plus de {} % ; sinon elle est fondue dans la zone qui la contient. Le "
            "total ne change pas.",
            in.disclosure->minPersons, in.disclosure->minEmployers, formatNumber(in.disclosure->maxShare * 100, 0))));
    Table table{
        .caption = "Tables publiées par la coopérative",
        .header = {"Table", "Cellules demandées", "Publiées", "Fusionnées", "Plus petite cellule", "Algorithme (empreinte)"},
        .rows = {},
        .widths = {0.25, 0.13, 0.11, 0.12, 0.14, 0.25}};
    for (const auto& released : in.tables) {
        const auto source = composition.citeTable(released);
        const auto count = [&](int value, const char* unit) { return Paragraph{{counted(value, unit, source)}}; };
        table.rows.push_back({words(tableTitle(released.name)), count(released.asked, ""), count(released.released, ""),
                              count(released.merged, ""), count(released.minPersonsInCell, "personnes"),
                              words(released.algorithmHash.substr(0, 24))});
    }
    if (table.rows.empty())
        section.blocks.push_back(missing("interroger les employeurs (page Coopérative)"));
    else
        section.blocks.push_back(std::move(table));
    return section;
}

Section factorsAnnex(Composition& composition) {
    Section section{"factors", 0, "Facteurs, fourchettes et sources", {}};
    Table table{
        .caption = {}, .header = {"Facteur", "Valeur", "Source", "Date"}, .rows = {}, .widths = {0.28, 0.17, 0.43, 0.12}};
    for (const auto& factor : composition.in.factors) {
        const auto id = composition.citeFactor(factor);
        auto value = estimated(factor.value, factor.unit, id);
        value.decimals = decimalsFor(factor.value);
        Paragraph shown{{value}};
        if (factor.changedInRoom) shown.runs.push_back(Label{"modifié pendant l’atelier"});
        table.rows.push_back({words(factor.label), std::move(shown), words(factor.source), words(formatDate(factor.date))});
    }
    if (table.rows.empty())
        section.blocks.push_back(missing("les facteurs d’émission et de coût"));
    else
        section.blocks.push_back(std::move(table));
    return section;
}

Section peopleAnnex(Composition& composition) {
    Section section{"people", 0, "Participants et votes", {}};
    Table people{.caption = "Participants",
                 .header = {"Nom", "Organisation", "Compétences", "Inscrit", "Présent"},
                 .rows = {},
                 .widths = {0.24, 0.28, 0.28, 0.1, 0.1}};
    for (const auto& person : composition.in.people)
        people.rows.push_back({words(person.name), words(person.organisation), words(person.skills),
                               words(person.registered ? "oui" : "non"), words(person.present ? "oui" : "non")});
    if (people.rows.empty())
        section.blocks.push_back(missing("les participants (page Atelier)"));
    else
        section.blocks.push_back(std::move(people));
    for (const auto& ballot : composition.in.ballots) {
        if (!ballot.closed) continue;
        const auto source = composition.citeBallot(ballot);
        if (ballot.options.empty()) {
            section.blocks.push_back(words(ballot.question + " : trop peu de votants pour montrer le résultat."));
            continue;
        }
        Table votes{.caption = typeset(ballot.question), .header = {"Choix", "Voix"}, .rows = {}, .widths = {0.7, 0.3}};
        for (const auto& option : ballot.options)
            votes.rows.push_back({words(option.label), {{counted(option.votes, "", source)}}});
        section.blocks.push_back(std::move(votes));
        section.blocks.push_back(
            Paragraph{{counted(ballot.voters, "votants", source),
                       Text{typeset(std::format(", jusqu’à {} choix chacun ; vote consultatif.", ballot.maxChoices))}}});
    }
    return section;
}

Section actionsAnnex(Composition& composition) {
    Section section{"actions", 0, "Actions", {}};
    if (composition.in.actions.empty())
        section.blocks.push_back(missing("les actions décidées (page Atelier)"));
    else
        section.blocks.push_back(actionTable(composition));
    return section;
}

std::string inWords(const Source& source) {
    std::string text = source.label;
    const bool isScenario = source.id.starts_with("scenario/");  // their tables stand under "Méthode"
    if (!source.origin.empty() && !isScenario) text += " — " + source.origin;
    if (!source.date.empty()) text += ", " + formatDate(source.date);
    if (!source.seed.empty()) text += ", graine " + source.seed;
    if (!source.algorithmHash.empty() && !isScenario) text += ", algorithme " + source.algorithmHash.substr(0, 12);
    return text;
}

}  // namespace

std::vector<Section> annexes(Composition& composition) {
    return {findingsAnnex(composition), scenariosAnnex(composition), factorsAnnex(composition),
            methodAnnex(composition),   peopleAnnex(composition),    actionsAnnex(composition)};
}

Section provenanceAnnex(const BriefInput& input, const std::vector<Source>& sources) {
    Section section{"provenance", 0, "Provenance : d’où vient chaque chiffre", {}};
    section.title = typeset(section.title);
    Table table{.caption = "Les numéros entre crochets",
                .header = {"N°", "Origine", "Enregistrement"},
                .rows = {},
                .widths = {0.08, 0.66, 0.26}};
    const auto isFactor = [](const Source& source) { return source.id.starts_with("factor/"); };
    for (std::size_t i = 0; i < sources.size(); ++i) {
        std::size_t last = i;  // factors stand in a row: their table already says where each comes from
        while (isFactor(sources[i]) && last + 1 < sources.size() && isFactor(sources[last + 1])) ++last;
        if (last == i)
            table.rows.push_back({words(std::to_string(i + 1)), words(inWords(sources[i])), words(sources[i].id)});
        else
            table.rows.push_back({words(std::format("{}–{}", i + 1, last + 1)),
                                  words("Facteurs : chacun a sa source dans l’annexe « Facteurs, fourchettes et sources »"),
                                  words("factor/…")});
        i = last;
    }
    section.blocks.push_back(std::move(table));
    if (!input.provenance.empty()) {
        Table log{.caption = "Ce qui a été fait dans le fichier",
                  .header = {"Date", "Quoi", "Détail"},
                  .rows = {},
                  .widths = {0.2, 0.2, 0.6}};
        for (const auto& entry : input.provenance)
            log.rows.push_back({words(formatDate(entry.at)), words(entry.what), words(entry.detail)});
        section.blocks.push_back(std::move(log));
    }
    const auto& workshop = input.workshop;
    section.blocks.push_back(words("Fichier : " + workshop.fileName + " · graine " + std::to_string(workshop.seed) +
                                   " · empreinte " + workshop.contentHash));
    return section;
}

}  // namespace kabar::report
