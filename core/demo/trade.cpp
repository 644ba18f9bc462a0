// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/trade.h"

namespace kabar::demo {

namespace {

constexpr std::array<Shift, 1> kOffice{{{485, 30, 510, 1}}};
constexpr std::array<Shift, 2> kFlexible{{{510, 40, 510, 0.75}, {585, 30, 510, 0.25}}};
constexpr std::array<Shift, 4> kCare{{{405, 0, 460, 0.36}, {810, 0, 460, 0.26}, {1245, 0, 610, 0.12}, {490, 25, 510, 0.26}}};
constexpr std::array<Shift, 3> kStore{{{390, 20, 450, 0.25}, {510, 15, 570, 0.45}, {750, 15, 480, 0.30}}};
constexpr std::array<Shift, 2> kBuilding{{{420, 8, 540, 0.85}, {470, 20, 510, 0.15}}};
constexpr std::array<Shift, 4> kPort{{{300, 0, 480, 0.30}, {780, 0, 480, 0.25}, {1260, 0, 480, 0.12}, {460, 25, 510, 0.33}}};
constexpr std::array<Shift, 3> kCalls{{{420, 0, 480, 0.35}, {540, 0, 480, 0.40}, {720, 0, 480, 0.25}}};
constexpr std::array<Shift, 2> kSchool{{{440, 10, 540, 0.8}, {480, 20, 510, 0.2}}};
constexpr std::array<Shift, 4> kMill{{{360, 0, 480, 0.3}, {840, 0, 480, 0.25}, {1320, 0, 480, 0.15}, {450, 20, 520, 0.3}}};
constexpr std::array<Shift, 4> kHotel{
    {{360, 10, 450, 0.35}, {540, 20, 480, 0.3}, {900, 15, 480, 0.25}, {1380, 0, 480, 0.1}}};
constexpr std::array<Shift, 3> kCleaning{{{300, 15, 240, 0.45}, {480, 30, 420, 0.3}, {1050, 15, 240, 0.25}}};
constexpr std::array<Shift, 2> kRounds{{{315, 10, 435, 0.6}, {480, 20, 510, 0.4}}};

constexpr std::array<Trade, 20> kTrades{{
    {"Groupe hospitalier des Trois-Songes", "Clinique", "Santé", 13, 0.45, Siting::Centres, {}, kCare, 0.28, 0.06},
    {"Supermarchés Ti Panié Rouge", "Épicerie", "Commerce", 11, 0.80, Siting::Everywhere, {}, kStore, 0.35, 0.05},
    {"Services publics de l’Archipel imaginaire",
     "Régie",
     "Administration",
     12,
     0.95,
     Siting::Everywhere,
     {},
     kOffice,
     0.20,
     0.45},
    {"Les Bâtisseurs du Dodo", "Chantiers", "Bâtiment", 7, 0.40, Siting::Everywhere, {}, kBuilding, 0.05, 0.08},
    {"Quai Zéro Logistique",
     "Entrepôts",
     "Logistique portuaire",
     6,
     0.10,
     Siting::Chosen,
     {"97407", "97408", "97418"},
     kPort,
     0.06,
     0.12},
    {"Allô Paille-en-Queue", "Standard", "Centre d’appels", 5, 0.10, Siting::Centres, {}, kCalls, 0.15, 0.80},
    {"Écoles du Vent Debout", "École", "Enseignement", 8, 0.80, Siting::Everywhere, {}, kSchool, 0.25, 0.15},
    {"Sucrerie et Rhumerie du Bois-Chimère",
     "Distillerie",
     "Sucre et rhum",
     4,
     0.12,
     Siting::Chosen,
     {"97409", "97414", "97410"},
     kMill,
     0.08,
     0.08},
    {"Hôtels du Margouillat Bleu",
     "Hôtel",
     "Hôtellerie",
     5,
     0.22,
     Siting::Chosen,
     {"97415", "97416", "97413"},
     kHotel,
     0.30,
     0.06},
    {"Banque de l’Île Inventée", "Caisse", "Banque", 4, 0.60, Siting::Everywhere, {}, kOffice, 0.15, 0.60},
    {"Fermes et Saveurs de Nulle-Part",
     "Conserverie",
     "Agroalimentaire",
     4,
     0.35,
     Siting::Chosen,
     {"97412", "97422", "97409"},
     kMill,
     0.12,
     0.08},
    {"Zoctet Informatique", "Atelier numérique", "Informatique", 2, 0.08, Siting::Centres, {}, kFlexible, 0.10, 0.95},
    {"Propreté Grain de Sable", "Nettoyage", "Propreté", 5, 0.70, Siting::Everywhere, {}, kCleaning, 0.55, 0.02},
    {"Énergies du Soleil d’Encre", "Centrale", "Énergie", 3, 0.30, Siting::Everywhere, {}, kOffice, 0.08, 0.40},
    {"Télécom Tangue et Cie", "Réseau", "Télécommunications", 3, 0.40, Siting::Everywhere, {}, kFlexible, 0.10, 0.55},
    {"La Ronde du Tec-Tec", "Collecte", "Déchets", 3, 0.55, Siting::Everywhere, {}, kRounds, 0.06, 0.05},
    {"Cars Zourit Express", "Autocars", "Transport", 4, 0.40, Siting::Everywhere, {}, kRounds, 0.12, 0.08},
    {"Maisons d’Aînés Gramoune Étoile", "Résidence", "Médico-social", 5, 0.60, Siting::Everywhere, {}, kCare, 0.32, 0.04},
    {"Assurances de la Marée Basse", "Mutuelle", "Assurance", 2, 0.12, Siting::Centres, {}, kFlexible, 0.18, 0.85},
    {"Laboratoires du Gecko Vert", "Laboratoire", "Recherche", 1.5, 0.10, Siting::Centres, {}, kOffice, 0.12, 0.30},
}};

constexpr std::array<std::string_view, 10> kPlaces{
    "du Cap Mirage",    "de la Ravine Rêvée", "de l’Îlet Fantôme", "du Piton Caché", "de l’Anse Oubliée",
    "du Bassin Secret", "de la Pointe Nulle", "du Col Invisible",  "du Lagon Perdu", "de la Rampe Inventée"};

}  // namespace

std::span<const Trade> trades() {
    return kTrades;
}
std::span<const std::string_view> inventedPlaces() {
    return kPlaces;
}

}  // namespace kabar::demo
