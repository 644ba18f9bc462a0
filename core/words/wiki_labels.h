// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// What the French wiki calls the fields of its forms, word for word: they are its own in every language of the window.
namespace kabar::words::wiki {

inline constexpr std::string_view kTemplate = "Compte Rendu Atelier";

inline constexpr std::string_view kLinkedEvent = "Evénement lié";
inline constexpr std::string_view kOrganisations = "Organisations impliquées";
inline constexpr std::string_view kContributors = "Contributeurs";
inline constexpr std::string_view kDecidedActions = "Actions décidées par les participants";
inline constexpr std::string_view kTheme = "Thème";
inline constexpr std::string_view kOneLine = "Description en une ligne";
inline constexpr std::string_view kFacilitator = "Animateur Atelier";

/// Of a report (compte rendu), in the wiki's order.
inline constexpr std::array<std::string_view, 13> kReportFields{"Image",
                                                                kOneLine,
                                                                "Description",
                                                                "Prise de note sur le PAD (cocher si Oui) ?",
                                                                kLinkedEvent,
                                                                kOrganisations,
                                                                kContributors,
                                                                kTheme,
                                                                kFacilitator,
                                                                "Défi lié à l'Atelier",
                                                                "Communauté(s) d'intérêt impliquée(s)",
                                                                kDecidedActions,
                                                                "Autres informations"};

inline constexpr std::string_view kEventTitle = "Titre";
inline constexpr std::string_view kEventStart = "Début de l’évènement";
inline constexpr std::string_view kEventEnd = "Fin de l'évènement";
inline constexpr std::string_view kEventPlace = "Lieu";
inline constexpr std::string_view kLinkedReport = "Compte Rendu Atelier lié";
inline constexpr std::string_view kEventParticipants = "Participants";
inline constexpr std::string_view kEventQuestions = "Questions abordées lors de cet atelier";

/// Of an event, likewise.
inline constexpr std::array<std::string_view, 16> kEventFields{kEventTitle,
                                                               "Type d’événement",
                                                               "Description",
                                                               kEventStart,
                                                               kEventEnd,
                                                               "Horaires",
                                                               kEventPlace,
                                                               kLinkedReport,
                                                               "Tags",
                                                               kTheme,
                                                               "Communauté(s) d’intérêt",
                                                               kEventParticipants,
                                                               "Référent organisation",
                                                               "Contact",
                                                               "links",
                                                               kEventQuestions};

enum ReportSection : std::size_t { Summary, Participants, Introduction, Why, Round, Effectual, Notes };
inline constexpr std::array<std::string_view, 7> kReportSections{
    "Synthèse - Actions",     "Participants",
    "Introduction",           "Pourquoi ? quelles parties prenantes ? quels choix ?",
    "Tour des participants",  "Démarche effectuale",
    "Prises de note (photos)"};

}  // namespace kabar::words::wiki
