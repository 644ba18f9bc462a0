// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_texts.h"

#include "core/report/brief_fields.h"
#include "core/store/text_store.h"

namespace kabar::demo {

namespace {

namespace field = report::brief_field;

struct Written {
    std::string_view document, field, text;
};

constexpr Written kTexts[]{
    {store::kBriefTexts, field::kDecision,
     "Lancer à trois employeurs, pendant six mois, l’essai de l’option choisie par l’atelier, puis décider de la suite."},
    {store::kBriefTexts, field::kAmount, "45 000 €"},
    {store::kBriefTexts, field::kPersonMonths, "6"},
    {store::kBriefTexts, field::kWhyNow,
     "Pour la première fois, vingt employeurs répondent ensemble sans ouvrir leurs fichiers ; leurs plans de mobilité se "
     "décident dans l’année."},
    {store::kBriefTexts, field::kIndirect,
     "Des recrutements plus faciles dans les Hauts\nMoins de retards quand la route du Littoral ferme"},
    {store::kBriefTexts, field::kRisks,
     "Trop peu d’inscrits → retour garanti en taxi → Thierry Grondin → quelques soirs sans solution\n"
     "Un local promis n’ouvre pas → deux sites de rechange → Fabrice Boyer → un mois de retard\n"
     "La part charbon de l’électricité reste haute → Twizys chargées le jour → Olivier Maillot"},
    {store::kBriefTexts, "fallen/Télétravail", "Relève d’un accord propre à chaque employeur"},
    {store::kBriefTexts, field::kLossAmount, "30 000 €"},
    {store::kBriefTexts, field::kLossPersonMonths, "4"},
    {store::kBriefTexts, field::kStopCriteria, "moins de 60 inscrits au bout de trois mois"},
    {store::kEventTexts, "Titre", "Venir travailler autrement"},
    {store::kEventTexts, "Lieu", "Le Port (salle imaginaire)"},
    {store::kReportTexts, "Description en une ligne", "Vingt employeurs imaginaires cherchent comment venir autrement"},
    {store::kReportTexts, "Animateur Atelier", "Gaëlle Rivière"},
    {store::kReportTexts, "Thème", "Mobilité"},
    {store::kReportTexts, "Introduction",
     "Accueil, tour des participants, puis les constats des études lus à voix haute.\nLes données sont restées chez les "
     "employeurs ; seules des sommes en sont sorties."},
};

std::string dateAfter(Time moment, std::chrono::days days) {
    return iso8601(moment + days).substr(0, 10);
}

}  // namespace

Status writeDemoTexts(store::WorkshopFile& file, Time moment) {
    return file.write([&](store::Database& database) -> Status {
        for (const auto& written : kTexts)
            if (auto saved = store::saveText(database, written.document, written.field, written.text); !saved) return saved;
        if (auto saved =
                store::saveText(database, store::kBriefTexts, field::kDate, dateAfter(moment, std::chrono::days(60)));
            !saved)
            return saved;
        return store::saveText(database, store::kEventTexts, "Début de l’évènement", iso8601(moment).substr(0, 10));
    });
}

}  // namespace kabar::demo
