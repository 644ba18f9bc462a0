// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"
#include "core/words/findings.h"
#include "core/words/moments.h"
#include "core/words/places.h"
#include "core/words/typography.h"
#include "core/words/units.h"

#include <array>

/// The named numbers beside a finding, its worked case, and its places.
namespace kabar::words {

namespace {

using study::Figure;
using study::Side;

constexpr double kProvenGap = 1e-5;  // what rounding leaves of a proof

std::string label(std::string_view id, const Words& words) {
    if (id == "pairs") return words.say("Study", "Pairs at most, on an average day");
    if (id == "days") return words.say("Study", "Days a week and person");
    if (id == "seats") return words.say("Study", "Seats taken on an average day");
    if (id == "riders") return words.say("Study", "Riders a day");
    if (id == "vehicles") return words.say("Study", "Vehicles");
    if (id == "headway") return words.say("Study", "A shuttle every");
    if (id == "ride") return words.say("Study", "From end to end");
    if (id == "length") return words.say("Study", "Length");
    if (id == "service_km") return words.say("Study", "Shuttle kilometres a day");
    if (id == "cost") return words.say("Study", "Cost a day");
    if (id == "break_even") return words.say("Study", "Riders to break even");
    if (id == "net_cost") return words.say("Study", "Net cost a day, fares taken off");
    if (id == "net_cost_rider") return words.say("Study", "Net cost a day and rider");
    if (id == "fare_when_full") return words.say("Study", "Fare a trip that would pay for it, full");
    if (id == "occupancy") return words.say("Study", "Seats taken");
    if (id == "rider_km") return words.say("Study", "Kilometres by car that riders avoid");
    if (id == "net_co2e") return words.say("Study", "CO₂e avoided, shuttles taken off");
    if (id == "seats_offered") return words.say("Study", "Seats offered each way");
    return std::string(id);
}

std::string shown(const Figure& figure, const Words& words) {
    const std::string unit = figure.unit.empty() ? std::string() : "\u00a0" + unitName(figure.unit, words);
    const auto form = [&](double value) { return number(value, figure.decimals, words); };
    const auto& [low, mid, high] = figure.value;
    if (form(low) == form(high)) return form(mid) + unit;
    return form(mid) + unit + " (" + form(low) + " – " + form(high) + ")";
}

std::string firstShown(const study::WorkedLine& line, const Words& words) {
    return line.figures.empty() ? std::string() : shown(line.figures.front(), words);
}

std::string names(const std::vector<study::NamedPlace>& places, const Words& words) {
    std::string text;
    for (const study::NamedPlace& place : places) text += (text.empty() ? "" : " · ") + placeName(place, words);
    return text;
}

Line arrivalLine(const study::WorkedLine& line, const Words& words) {
    const auto* drivers = study::figureOf(line.figures, "drivers");
    const auto* pairs = study::figureOf(line.figures, "pairs");
    if (!line.time || !drivers || !pairs) return {};
    return {words.say("Study", "Arrival from %1 to %2", timeOfDay(line.time->from, words), timeOfDay(line.time->to, words)),
            words.sayCounted("Study", "%n driver(s)", drivers->value.mid) + " · " +
                words.sayCounted("Study", "%n pair(s)", pairs->value.mid)};
}

Line workedLine(const study::WorkedLine& line, const study::Finding& finding, const Words& words) {
    const auto& id = line.id;
    if (id == "arrival") return arrivalLine(line, words);
    if (id == "stops") return {words.say("Study", "Stops"), names(line.places, words)};
    if (id == "proof")
        return finding.proof ? Line{words.say("Study", "Proof"), capitalised(proof(*finding.proof, words))} : Line();
    const auto value = firstShown(line, words);
    if (id == "home_zones") return {words.say("Study", "Home zones counted"), value};
    if (id == "trip_today") return {words.say("Study", "Trip today, one way"), value};
    if (id == "trip_there") return {words.say("Study", "Trip to the third place"), value};
    if (id == "say_car") return {words.say("Study", "Employees who say that they drive"), value};
    if (id == "mode_unknown") return {words.say("Study", "Employees whose mode is not known"), value};
    if (id == "cells") return {words.say("Study", "Cells counted"), value};
    if (id == "drivers_along") return {words.say("Study", "Drivers along it, on an average day"), value};
    if (id == "departures") return {words.say("Study", "Departures a day and direction"), value};
    if (id == "flows_linked") return {words.say("Study", "Home–work flows linked"), value};
    return {id, value};
}

std::string sideOf(const std::string& place, Side side, const Words& words) {
    switch (side) {
        case Side::North:
            return words.say("Study", "%1 (north)", place);
        case Side::NorthEast:
            return words.say("Study", "%1 (north-east)", place);
        case Side::East:
            return words.say("Study", "%1 (east)", place);
        case Side::SouthEast:
            return words.say("Study", "%1 (south-east)", place);
        case Side::South:
            return words.say("Study", "%1 (south)", place);
        case Side::SouthWest:
            return words.say("Study", "%1 (south-west)", place);
        case Side::West:
            return words.say("Study", "%1 (west)", place);
        case Side::NorthWest:
            return words.say("Study", "%1 (north-west)", place);
    }
    return place;
}

std::string toSideOf(const std::string& place, Side side, const Words& words) {
    const auto of = ofPlace(place, words);
    switch (side) {
        case Side::North:
            return words.say("Study", "to the north %1", of);
        case Side::NorthEast:
            return words.say("Study", "to the north-east %1", of);
        case Side::East:
            return words.say("Study", "to the east %1", of);
        case Side::SouthEast:
            return words.say("Study", "to the south-east %1", of);
        case Side::South:
            return words.say("Study", "to the south %1", of);
        case Side::SouthWest:
            return words.say("Study", "to the south-west %1", of);
        case Side::West:
            return words.say("Study", "to the west %1", of);
        case Side::NorthWest:
            return words.say("Study", "to the north-west %1", of);
    }
    return place;
}

}  // namespace

std::string tableTitle(std::string_view table, const Words& words) {
    if (table == study::kHomesTable) return words.say("Study", "Where employees live");
    if (table == study::kFlowsTable) return words.say("Study", "Where trips start and end");
    if (table == study::kSlotsTable) return words.say("Study", "When people arrive");
    if (table == study::kBandsTable) return words.say("Study", "How and how far people travel");
    return std::string(table);
}

std::string tableName(std::string_view table, const Words& words) {
    if (table == study::kHomesTable) return words.say("Study", "Homes");
    if (table == study::kFlowsTable) return words.say("Study", "Trips from home to work");
    if (table == study::kSlotsTable) return words.say("Study", "Hours of arrival");
    if (table == study::kBandsTable) return words.say("Study", "Distances and modes");
    return std::string(table);
}

std::string placeName(const study::NamedPlace& place, const Words& words) {
    return place.side ? sideOf(place.name, *place.side, words) : place.name;
}

std::string inPlace(const study::NamedPlace& place, const Words& words) {
    return place.side ? toSideOf(place.name, *place.side, words) : atPlace(place.name, words);
}

Line line(const Figure& figure, const Words& words) {
    return {label(figure.id, words), shown(figure, words)};
}

std::vector<Line> worked(const study::Finding& finding, const Words& words) {
    std::vector<Line> lines;
    for (const study::WorkedLine& each : finding.worked)
        if (auto made = workedLine(each, finding, words); !made.label.empty()) lines.push_back(std::move(made));
    return lines;
}

std::string proof(const study::Proof& proof, const Words& words) {
    if (proof.gap <= kProvenGap) return words.say("Study", "no other choice does better: proven");
    return words.say("Study", "no other choice does better by more than %1", percent(proof.gap, 2, words));
}

std::string shortProof(const study::Proof& proof, const Words& words) {
    if (proof.gap <= kProvenGap) return words.say("Study", "proven");
    return words.say("Study", "within %1 of the best", percent(proof.gap, 2, words));
}

}  // namespace kabar::words
