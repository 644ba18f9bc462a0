// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"
#include "core/report/document.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::report {

/// The wiki's form of a report, its labels word for word and in its order.
inline constexpr std::array<std::string_view, 13> kReportFields{"Image",
                                                                "Description en une ligne",
                                                                "Description",
                                                                "Prise de note sur le PAD (cocher si Oui) ?",
                                                                "Evénement lié",
                                                                "Organisations impliquées",
                                                                "Contributeurs",
                                                                "Thème",
                                                                "Animateur Atelier",
                                                                "Défi lié à l'Atelier",
                                                                "Communauté(s) d'intérêt impliquée(s)",
                                                                "Actions décidées par les participants",
                                                                "Autres informations"};

/// The wiki's form of an event, likewise.
inline constexpr std::array<std::string_view, 16> kEventFields{"Titre",
                                                               "Type d’événement",
                                                               "Description",
                                                               "Début de l’évènement",
                                                               "Fin de l'évènement",
                                                               "Horaires",
                                                               "Lieu",
                                                               "Compte Rendu Atelier lié",
                                                               "Tags",
                                                               "Thème",
                                                               "Communauté(s) d’intérêt",
                                                               "Participants",
                                                               "Référent organisation",
                                                               "Contact",
                                                               "links",
                                                               "Questions abordées lors de cet atelier"};

/// Before the label in the field of a paragraph or a gap, so that the two forms' labels stay apart: "event/Lieu".
inline constexpr std::string_view kEventPrefix = "event/";
inline constexpr std::string_view kReportPrefix = "report/";

inline constexpr std::array<std::string_view, 7> kReportSections{
    "Synthèse - Actions",     "Participants",
    "Introduction",           "Pourquoi ? quelles parties prenantes ? quels choix ?",
    "Tour des participants",  "Démarche effectuale",
    "Prises de note (photos)"};

/// The report of the workshop (compte rendu).
struct WorkshopReport {
    struct Field {
        std::string label;  ///< one of kReportFields or kEventFields
        std::string value;  ///< plain text; several values with ", " between them; empty when nobody filled it
    };
    std::vector<Field> fields;  ///< all thirteen, in order
    std::vector<Field> event;   ///< of the event that it reports on: all sixteen, in order
    Document document;          ///< the seven sections
};

/// What people wrote stands; organisations, contributors and actions come from the workshop where nobody wrote them.
/// What is missing in a section is a gap; an empty field stays empty, as the wiki's form has it.
[[nodiscard]] WorkshopReport composeReport(const BriefInput& input);

/// The two forms as tables before the sections: for HTML, PDF and ODT. What the forms cannot do without is a gap, the rest a
/// dash; a date that no calendar has and an end before the beginning are labelled.
[[nodiscard]] Document withForms(const WorkshopReport& report);

}  // namespace kabar::report
