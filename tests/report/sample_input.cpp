// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/sample_input.h"

#include "core/report/brief_fields.h"

#include <format>

namespace kabar::report {

namespace {

ScenarioFacts scenario(const char* id, const char* name, double share, double authority) {
    ScenarioFacts facts{.id = id,
                        .name = name,
                        .baseline = share == 0,
                        .tables = {"commute-flows"},
                        .computedAt = "2026-11-22T09:00:00.000Z",
                        .seed = 974};
    const auto add = [&](Indicator indicator, double whole, double change) {
        const double total = whole + change;
        facts.outcomes.push_back({indicator,
                                  {total * 0.85, total, total * 1.2},
                                  {std::min(change * 0.7, change * 1.3), change, std::max(change * 0.7, change * 1.3)},
                                  {"car_thermal"}});
    };
    add(Indicator::VehicleKmDay, 268'000, -268'000 * share);
    add(Indicator::Co2eTonnesYear, 12'340, -12'340 * share);
    add(Indicator::EmployerEurosYear, 0, authority / 3);
    add(Indicator::EmployeeEurosYear, 31'000'000, -31'000'000 * share * 0.8);
    add(Indicator::AuthorityEurosYear, 0, authority);
    add(Indicator::MinutesDay, 512'000, -512'000 * share * 0.4);
    return facts;
}

study::Finding finding(study::Family family, std::vector<study::NamedPlace> places, double persons, study::Mark mark) {
    study::Finding made{.id = std::string(study::name(family)) + "/1",
                        .family = family,
                        .places = std::move(places),
                        .persons = persons,
                        .employers = 7,
                        .vehicleKmPerDay = {persons * 4, persons * 7, persons * 9},
                        .marks = {std::move(mark)},
                        .table = "commute-homes"};
    made.cells.resize(142);
    return made;
}

FindingFacts facts(study::Finding finding) {
    return {std::move(finding), "2026-11-22T08:30:00.000Z", 974};
}

std::vector<FindingFacts> sampleFindings() {
    auto place = finding(study::Family::ThirdPlaces, {{"Saint-Leu"}}, 1240, {"Saint-Leu", {{-21.166, 55.333}}, {}, 620});
    place.figures = {study::exactly("days", 1.5, "", 1)};
    auto cars = finding(study::Family::Carpool, {{"Saint-Paul"}, {"Saint-Denis"}}, 2310,
                        {"Saint-Paul → Saint-Denis", {{-21.009, 55.270}, {-20.882, 55.451}}, {}, 2310});
    cars.arrival = study::TimeSpan{450, 480};
    cars.figures = {{"pairs", {900, 1000, 1100}, "", 0}};
    auto line = finding(study::Family::Shuttles, {{"Le Tampon"}, {"Saint-Pierre"}}, 410,
                        {"Le Tampon → Saint-Pierre", {{-21.278, 55.518}, {-21.341, 55.478}}, {}, 410});
    line.figures = {{"riders", {20, 49, 102}, "", 0},
                    study::exactly("headway", 30, "min"),
                    {"cost", {700, 1100, 1900}, "€", 0},
                    {"break_even", {117, 275, 950}, "", 0},
                    study::counted("seats_offered", 88)};
    auto near = finding(study::Family::Active, {{"Le Port"}}, 980, {"Le Port", {{-20.938, 55.292}}, {}, 980});
    near.means = study::TravelMode::Walk;
    near.reach = study::Reach{0, 2};
    return {facts(place), facts(cars), facts(line), facts(near)};
}

}  // namespace

BriefInput sampleInput() {
    BriefInput in;
    in.workshop = {"Venir autrement dans l’Ouest",
                   "2026-11-22",
                   "La Possession",
                   "La Réunion",
                   "demo.kabar",
                   "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                   974,
                   "2026-11-22T10:00:00.000Z"};
    in.people = {{"Ana Payet", "Collectivité fictive", "mobilité", "dix ans", "données", true, true},
                 {"Luc Hoarau", "Entreprise fictive", "flotte", "", "véhicules", true, false},
                 {"Zoé Grondin", "École fictive", "design", "deux ateliers", "étudiants", false, true}};
    in.employers = 20;
    in.findings = sampleFindings();
    in.scenarios = {scenario("1", "Statu quo", 0, 0),
                    scenario("2", "Tiers-lieux", 0.04, 240'000),
                    scenario("3", "Covoiturage", 0.07, 90'000),
                    scenario("4", "Navettes", 0.05, 1'450'000),
                    scenario("5", "Vélos et Twizys", 0.06, 610'000),
                    scenario("6", "Tous ensemble", 0.19, 2'300'000)};
    in.electricFlip = Interval{0.41, 0.52, 0.66};
    in.factors = {{"car_thermal",
                   {"Voiture thermique", "Thermal car", "Loto lésans"},
                   "gCO2e/km",
                   "ADEME Impact CO2",
                   "2024-06-01",
                   {142.3, 142.3, 217.6},
                   false},
                  {"grid",
                   {"Électricité de l’île", "The island’s electricity", "Kouran lo péi"},
                   "kgCO2e/kWh",
                   "Base Empreinte",
                   "2020-12-01",
                   {0.05, 0.78, 0.78},
                   true}};
    in.ballots = {{"1",
                   "Quelle option porter au COMEX ?",
                   1,
                   18,
                   true,
                   "2026-11-22T11:00:00.000Z",
                   {{"Tous ensemble", 11}, {"Covoiturage", 4}, {"Navettes", 2}, {"Tiers-lieux", 1}}}};
    in.actions = {
        {"1", "Écrire aux trois employeurs du Port",
         "Convaincre une ou plusieurs parties prenantes de s'engager dans un projet", "Ana Payet", "2026-12-04", "decided"},
        {"2", "Visiter les locaux de Saint-Leu", "Identifier une ou plusieurs personnes/compétences", "Zoé Grondin",
         "2026-12-15", "decided"},
        {"3", "Chiffrer la navette", "", "", "", "decided"}};
    in.tables = {{"commute-homes", "a3f5c1d2e4b60718293a4b5c6d7e8f90112233445566778899aabbccddeeff00",
                  "2026-11-22T08:00:00.000Z", 310, 201, 109, 11, 12000},
                 {"commute-flows", "b3f5c1d2e4b60718293a4b5c6d7e8f90112233445566778899aabbccddeeff00",
                  "2026-11-22T08:00:00.000Z", 910, 402, 508, 11, 12000}};
    in.disclosure = {11, 3, 0.85};
    in.briefTexts = {{std::string(brief_field::kDecision),
                      "Engager l’étape 1 de « Tous ensemble » : trois tiers-lieux et un covoiturage entre employeurs."},
                     {std::string(brief_field::kAmount), "45 000 €"},
                     {std::string(brief_field::kPersonMonths), "3,5"},
                     {std::string(brief_field::kDate), "2027-01-31"},
                     {std::string(brief_field::kWhyNow), "La quatre-voies sature chaque matin."},
                     {std::string(brief_field::kIndirect), "Une image d’employeur attentif"},
                     {std::string(brief_field::kRisks),
                      "Peu d’inscrits au covoiturage → retour garanti en taxi → Luc Hoarau → quelques soirs sans "
                      "solution\nLocaux indisponibles → deux sites de rechange -> Zoé Grondin"},
                     {std::string(brief_field::kLossAmount), "30 000"}};
    in.reportTexts = {{"Description en une ligne", "Vingt employeurs cherchent ensemble"},
                      {"Introduction", "Accueil à 14 h.\nTour de table."}};
    return in;
}

BriefInput longInput() {
    auto in = sampleInput();
    std::string lorem;
    for (int i = 0; i < 60; ++i)
        lorem += "La salle a longuement discuté de ce point, sans omettre aucun détail, et en a gardé trace. ";
    in.workshop.title = lorem.substr(0, 600);
    for (const auto field : {brief_field::kDecision, brief_field::kWhyNow, brief_field::kDirect, brief_field::kIndirect,
                             brief_field::kQuantified, brief_field::kStopCriteria, brief_field::kNextGate,
                             brief_field::kEvidence, brief_field::kImplementation, brief_field::kNextStep,
                             brief_field::kAmount, brief_field::kDate, brief_field::kPersonMonths})
        in.briefTexts[std::string(field)] = lorem + "\n" + lorem;
    std::string risks;
    for (int i = 0; i < 30; ++i)
        risks +=
            lorem.substr(0, 300) + "→" + lorem.substr(0, 200) + "→" + lorem.substr(0, 90) + "→" + lorem.substr(0, 90) + "\n";
    in.briefTexts[std::string(brief_field::kRisks)] = risks;
    for (int i = 7; i < 32; ++i)
        in.scenarios.push_back(scenario(std::to_string(i).c_str(),
                                        std::format("Variante {} au nom tout à fait interminable et détaillé", i).c_str(),
                                        0.01 * i, 50'000 * i));
    for (int i = 4; i < 44; ++i)
        in.actions.push_back(
            {std::to_string(i), lorem.substr(0, 250), "", "Une personne au nom long", "2027-02-01", "decided"});
    for (auto& each : in.findings)
        for (auto& place : each.finding.places) place.name = lorem.substr(0, 250);
    return in;
}

BriefInput hostileInput() {
    auto in = sampleInput();
    in.workshop.title = in.workshop.place = kHostile;
    for (auto& person : in.people) person.name = person.organisation = person.skills = kHostile;
    for (auto& action : in.actions) action.text = action.owner = action.kind = kHostile;
    for (auto& scenario : in.scenarios) scenario.name = kHostile;
    for (auto& ballot : in.ballots) {
        ballot.question = kHostile;
        for (auto& option : ballot.options) option.label = kHostile;
    }
    for (auto& [field, text] : in.briefTexts) text = kHostile;
    for (auto& [field, text] : in.reportTexts) text = kHostile;
    return in;
}

}  // namespace kabar::report
