// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/room_content.h"

#include "core/base/random.h"
#include "core/store/action_store.h"
#include "core/store/agenda_store.h"
#include "core/store/ballot_store.h"
#include "core/store/participant_store.h"

#include <array>
#include <format>
#include <set>

namespace kabar::demo {

using store::Database;
using workshop::Ballot;
using workshop::Choices;
using workshop::Participant;

namespace {

constexpr std::size_t kRegistered = 20;
constexpr std::size_t kPresent = 17;

struct Person {
    const char* name;
    const char* organisation;
    const char* skills;
    const char* brings;
};

/// The last came without having registered.
constexpr std::array<Person, kRegistered + 1> kPeople{{
    {"Marie-Annick Fontaine", "Commune imaginaire du Piton", "urbanisme", "la carte des locaux vacants"},
    {"Jean-Bernard Hoarau", "Distillerie de l’Archipel imaginaire", "logistique", "les horaires des équipes"},
    {"Soraya Patel", "Clinique imaginaire du Lagon", "ressources humaines", "l’enquête mobilité du personnel"},
    {"Thierry Grondin", "Cars imaginaires des Hauts", "exploitation de lignes", "deux minibus et leurs conducteurs"},
    {"Lucie Payet", "Association imaginaire Roul’ansamb", "vélo, animation", "un atelier de réparation"},
    {"David Técher", "Région imaginaire", "transports publics", "les comptages de voyageurs"},
    {"Nadia Issop", "Banque imaginaire du Port", "finance", "un modèle de coûts"},
    {"Olivier Maillot", "Laboratoire imaginaire d’énergie", "batteries, mesure", "un banc de charge"},
    {"Emmanuelle Robert", "École imaginaire d’ingénieurs", "données", "quatre étudiants pendant six mois"},
    {"Fabrice Boyer", "Zone d’activité imaginaire du Sud", "gestion de site", "trois salles de réunion"},
    {"Kelly Dijoux", "Coopérative imaginaire de fruits", "achats", "une tournée de livraison à partager"},
    {"Mickaël Lebon", "Centre d’appels imaginaire", "télétravail", "un retour d’expérience"},
    {"Aïcha Omarjee", "Communauté imaginaire de l’Ouest", "politiques publiques", "le plan de mobilité"},
    {"Pascal Vitry", "Atelier imaginaire Twizy", "mécanique, bus CAN", "douze Twizys"},
    {"Sandrine Nativel", "Services publics de l’Archipel imaginaire", "relations sociales", "le réseau des référents"},
    {"Rico Fontaine", "Média imaginaire Kozé", "communication", "un reportage"},
    {"Hélène Barret", "Hôtel imaginaire de la Plage", "horaires décalés", "des employés volontaires"},
    {"Loïc Turpin", "Société imaginaire de covoiturage", "mise en relation", "une application ouverte"},
    {"Jessie Ah-Kong", "Grande surface imaginaire", "ressources humaines", "un parking relais"},
    {"Bruno Sautron", "Cluster imaginaire du bâtiment", "chantiers", "douze entreprises du même secteur"},
    {"Gaëlle Rivière", "Indépendante (fictive)", "facilitation", "une méthode de récit"},
}};

struct Block {
    const char* title;
    int minutes;
};

constexpr std::array<Block, 8> kAgenda{{{"Accueil et tour des participants", 20},
                                        {"Le territoire aujourd’hui : qui va où, à quelle heure ?", 20},
                                        {"Ce que les études montrent", 25},
                                        {"Pause", 15},
                                        {"Essayer des scénarios en groupes", 45},
                                        {"Vote : quels scénarios garder ?", 15},
                                        {"Perte acceptable et premier pas", 25},
                                        {"Actions décidées et clôture", 15}}};

Status addPeople(Database& database) {
    for (std::size_t i = 0; i < kPeople.size(); ++i) {
        const Person& person = kPeople[i];
        const bool registered = i < kRegistered;
        Participant participant{.name = person.name,
                                .organisation = person.organisation,
                                .skills = person.skills,
                                .brings = person.brings,
                                .registered = registered,
                                .present = i < kPresent - 1 || !registered};
        if (auto saved = store::saveParticipant(database, participant); !saved) return saved;
    }
    return {};
}

Status addAgenda(Database& database) {
    for (const Block& each : kAgenda) {
        workshop::AgendaBlock block{.title = each.title, .planned = std::chrono::minutes(each.minutes)};
        if (auto saved = store::saveAgendaBlock(database, block); !saved) return saved;
    }
    return {};
}

Ballot scenarioBallot() {
    return {.question = "Quels scénarios garder pour la suite ?",
            .maxChoices = 2,
            .options = {{.label = "Tiers-lieux"},
                        {.label = "Covoiturage"},
                        {.label = "Navettes"},
                        {.label = "Vélos électriques et Twizys"},
                        {.label = "Tout ensemble"}}};
}

Ballot firstStepBallot() {
    return {.question = "Quel premier pas faisons-nous ensemble ?",
            .maxChoices = 1,
            .options = {{.label = "Ouvrir un tiers-lieu deux jours par semaine"},
                        {.label = "Une navette d’essai pendant trois mois"},
                        {.label = "Douze Twizys partagées sur deux zones"}}};
}

/// One vote a person present: mostly two choices, some of one, the appeal of each option fixed, the draw seeded.
std::vector<store::PlainVote> drawVotes(const Ballot& ballot, std::uint64_t seed) {
    constexpr std::array<double, 5> kAppeal{4, 6, 2, 4, 2};
    Random random = Random::forPart(seed, "room votes");
    std::vector<store::PlainVote> votes;
    for (std::size_t i = 0; i < kPresent; ++i) {
        std::set<std::int64_t> choices;
        const std::size_t wanted = random.chance(0.8) ? 2 : 1;
        while (choices.size() < wanted) choices.insert(ballot.options[random.weighted(kAppeal)].id);
        votes.push_back({.hash = std::format("{:016x}{:016x}", random.bits(), random.bits()),
                         .choices = Choices(choices.begin(), choices.end())});
    }
    return votes;
}

Status addActions(Database& database, Time moment) {
    const auto today = std::chrono::floor<std::chrono::days>(moment);
    const auto inDays = [&](int days) { return std::chrono::year_month_day(today + std::chrono::days(days)); };
    const std::array<workshop::Action, 3> decided{
        {{.text = "Proposer l’essai de covoiturage aux directions des employeurs voisins",
          .kind = workshop::actionKinds()[0],
          .owner = "Marie-Annick Fontaine",
          .due = inDays(21)},
         {.text = "Trouver une personne pour animer le tiers-lieu",
          .kind = workshop::actionKinds()[1],
          .owner = "Fabrice Boyer",
          .due = inDays(30)},
         {.text = "Rédiger ensemble la note d’une page pour les directions",
          .kind = workshop::actionKinds()[2],
          .owner = "Emmanuelle Robert",
          .due = inDays(14)}}};
    for (workshop::Action action : decided)
        if (auto saved = store::saveAction(database, action); !saved) return saved;
    return {};
}

}  // namespace

Status furnishRoom(store::WorkshopFile& file, std::uint64_t seed, Time moment) {
    Ballot scenarios = scenarioBallot();
    auto furnished = file.write([&](Database& database) -> Status {
        if (auto added = addPeople(database); !added) return added;
        if (auto added = addAgenda(database); !added) return added;
        if (auto added = addActions(database, moment); !added) return added;
        if (auto added = store::saveBallot(database, scenarios); !added) return added;
        Ballot firstStep = firstStepBallot();
        if (auto added = store::saveBallot(database, firstStep); !added) return added;
        if (auto opened = store::openBallot(database, scenarios.id, moment); !opened) return opened;
        return store::castVotes(database, scenarios.id, drawVotes(scenarios, seed));
    });
    if (!furnished) return furnished;
    return file.write(
        [&](Database& database) { return store::closeBallot(database, scenarios.id, moment + std::chrono::minutes(5)); });
}

}  // namespace kabar::demo
