// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/scenarios.h"

#include "core/words/brief_phrases.h"
#include "core/words/typography.h"

namespace kabar::words {

using scenario::Gap;
using scenario::Indicator;
using scenario::Kind;
using scenario::Lever;

std::string scenarioName(std::string_view name, Kind kind, const Words& words) {
    if (name != scenario::readyName(kind)) return std::string(name);
    switch (kind) {
        case Kind::Baseline:
            return words.say("Scenario", "Today");
        case Kind::ThirdPlaces:
            return words.say("Scenario", "Third places");
        case Kind::Carpool:
            return words.say("Scenario", "Carpooling");
        case Kind::Shuttles:
            return words.say("Scenario", "Shuttles");
        case Kind::Light:
            return words.say("Scenario", "E-bikes and Twizys");
        case Kind::Remote:
            return words.say("Scenario", "Remote work");
        case Kind::Electric:
            return words.say("Scenario", "Electric cars");
        case Kind::Together:
            return words.say("Scenario", "All together");
        case Kind::Own:
            break;
    }
    return std::string(name);
}

std::string indicatorName(Indicator indicator, const Words& words) {
    switch (indicator) {
        case Indicator::VehicleKmDay:
            return words.say(brief::kVehicleKilometres);
        case Indicator::Co2eTonnesYear:
            return words.say(brief::kEmissions);
        case Indicator::EmployerEurosYear:
            return words.say(brief::kEmployersSpending);
        case Indicator::EmployeeEurosYear:
            return words.say(brief::kEmployeesSpending);
        case Indicator::AuthorityEurosYear:
            return words.say(brief::kAuthoritySpending);
        case Indicator::MinutesDay:
            return words.say(brief::kTravelTime);
    }
    return {};
}

std::string leverName(Lever lever, const Words& words) {
    switch (lever) {
        case Lever::ThirdPlaces:
            return words.say("Scenario", "Third places open");
        case Lever::ThirdPlaceUptake:
            return words.say("Scenario", "Third-place uptake");
        case Lever::ThirdPlaceDays:
            return words.say("Scenario", "Days at the third place");
        case Lever::RemoteUptake:
            return words.say("Scenario", "Remote work done");
        case Lever::CarpoolUptake:
            return words.say("Scenario", "Carpool uptake");
        case Lever::CarpoolOccupancy:
            return words.say("Scenario", "Persons per car");
        case Lever::ShuttleLines:
            return words.say("Scenario", "Shuttle lines");
        case Lever::ShuttleUptake:
            return words.say("Scenario", "Shuttle uptake");
        case Lever::ShuttleFill:
            return words.say("Scenario", "Shuttle occupancy");
        case Lever::ShuttleFare:
            return words.say("Scenario", "Shuttle fare");
        case Lever::EbikeUptake:
            return words.say("Scenario", "E-bike uptake");
        case Lever::EbikeReach:
            return words.say("Scenario", "E-bike reach");
        case Lever::TwizyUptake:
            return words.say("Scenario", "Shared-Twizy uptake");
        case Lever::TwizyReach:
            return words.say("Scenario", "Twizy reach");
        case Lever::ElectricShare:
            return words.say("Scenario", "Electric cars");
        case Lever::MobilityAllowance:
            return words.say("Scenario", "Sustainable mobility allowance");
        case Lever::EmployerShare:
            return words.say("Scenario", "Paid by the employers");
    }
    return {};
}

std::string leverMeaning(Lever lever, const Words& words) {
    switch (lever) {
        case Lever::ThirdPlaces:
            return words.say("Scenario", "How many of the third places that the study proposes open, best first");
        case Lever::ThirdPlaceUptake:
            return words.say("Scenario", "Share of those who live around one and whose job allows it");
        case Lever::ThirdPlaceDays:
            return words.say("Scenario", "Days a week at the third place, at most");
        case Lever::RemoteUptake:
            return words.say("Scenario", "Share of the days that could be worked from home that are, beyond today’s");
        case Lever::CarpoolUptake:
            return words.say(
                "Scenario",
                "Share of those who drive alone and have a possible partner (same zone, same place, same half-hour)");
        case Lever::CarpoolOccupancy:
            return words.say("Scenario", "Persons in a shared car");
        case Lever::ShuttleLines:
            return words.say("Scenario", "How many of the lines that the study proposes run, best first");
        case Lever::ShuttleUptake:
            return words.say("Scenario", "Share of those who drive along a line");
        case Lever::ShuttleFill:
            return words.say("Scenario", "Share of the seats taken on average, all along the line");
        case Lever::ShuttleFare:
            return words.say("Scenario", "Paid by the employee, a trip");
        case Lever::EbikeUptake:
            return words.say("Scenario", "Share of those who drive a distance within reach");
        case Lever::EbikeReach:
            return words.say("Scenario", "Longest distance, a trip");
        case Lever::TwizyUptake:
            return words.say("Scenario", "Share of those who drive a distance within reach");
        case Lever::TwizyReach:
            return words.say("Scenario", "Longest distance, a trip; there and back within one charge");
        case Lever::ElectricShare:
            return words.say("Scenario", "Electric share of the cars that remain");
        case Lever::MobilityAllowance:
            return words.say(
                "Scenario",
                "Paid by the employer to those who change to carpool, bicycle or shared Twizy, up to the exempt limit");
        case Lever::EmployerShare:
            return words.say("Scenario",
                             "Of the cost of what is shared (third places, shuttles, Twizys); the authority pays the rest");
    }
    return {};
}

std::string gapName(Gap gap, const Words& words) {
    switch (gap) {
        case Gap::NoHomes:
            return words.say("Scenario", "where employees live");
        case Gap::NoFlows:
            return words.say("Scenario", "where trips start and end");
        case Gap::NoSlots:
            return words.say("Scenario", "when people arrive");
        case Gap::NoThirdPlaces:
            return words.say("Scenario", "third places that a study found");
        case Gap::NoShuttleLines:
            return words.say("Scenario", "shuttle lines that a study found");
        case Gap::NoMode:
            return words.say("Scenario", "how people come");
        case Gap::NoRemoteDays:
            return words.say("Scenario", "the days that can be worked elsewhere");
        case Gap::NoCarOwnership:
            return words.say("Scenario", "who has a car");
        case Gap::StaleStudies:
            return words.say("Scenario", "studies of these tables (theirs have changed)");
    }
    return {};
}

std::string modesUnknown(double persons, double withoutMode, const Words& words) {
    if (withoutMode >= persons)  // nobody of their distance does
        return words.say("Scenario", "None of the %1 persons is in a cell that says how they come: all are counted by car.",
                         number(persons, 0, words));
    return words.say(
        "Scenario",
        "Of %1 persons, %2 are in cells that do not say how they come: as many of them are counted by car as of "
        "those of their distance who do.",
        number(persons, 0, words), number(withoutMode, 0, words));
}

std::string gapNames(const std::vector<Gap>& gaps, const Words& words) {
    std::vector<std::string> names;
    for (const Gap gap : gaps) names.push_back(gapName(gap, words));
    return joined(names, words.language());
}

}  // namespace kabar::words
