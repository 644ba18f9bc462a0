// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/lever.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <format>

namespace kabar::scenario {

namespace {

using enum Lever;
using enum LeverUnit;
using enum LeverGroup;

constexpr std::array<LeverSpec, kLeverCount> kSpecs{{
    {ThirdPlaces, "third_places", NotMoving, Count, 0, 20, 1, 0, "Tiers-lieux ouverts",
     "Combien des tiers-lieux proposés par l’étude ouvrent, les meilleurs d’abord", "Third places open",
     "How many of the third places that the study proposes open, best first"},
    {ThirdPlaceUptake, "third_place_uptake", NotMoving, Share, 0, 0.6, 0.01, 0, "Adhésion aux tiers-lieux",
     "Part de ceux qui habitent autour et dont le travail s’y prête", "Third-place uptake",
     "Share of those who live around one and whose job allows it"},
    {ThirdPlaceDays, "third_place_days", NotMoving, DaysPerWeek, 0, 3, 0.5, 2, "Jours au tiers-lieu",
     "Jours par semaine au tiers-lieu, au plus", "Days at the third place", "Days a week at the third place, at most"},
    {RemoteUptake, "remote_uptake", NotMoving, Share, 0, 1, 0.01, 0, "Télétravail pratiqué",
     "Part des jours télétravaillables qui le sont en plus d’aujourd’hui", "Remote work done",
     "Share of the days that could be worked from home that are, beyond today's"},
    {CarpoolUptake, "carpool_uptake", LeverGroup::Carpool, Share, 0, 0.6, 0.01, 0, "Adhésion au covoiturage",
     "Part des conducteurs seuls qui ont un partenaire possible (même zone, même lieu, même demi-heure)", "Carpool uptake",
     "Share of those who drive alone and have a possible partner (same zone, same place, same half-hour)"},
    {CarpoolOccupancy, "carpool_occupancy", LeverGroup::Carpool, PersonsPerCar, 2, 4, 0.1, 2.4, "Personnes par voiture",
     "Personnes par voiture covoiturée", "Persons per car", "Persons in a shared car"},
    {ShuttleLines, "shuttle_lines", Shuttles, Count, 0, 20, 1, 0, "Lignes de navette",
     "Combien des lignes proposées par l’étude roulent, les meilleures d’abord", "Shuttle lines",
     "How many of the lines that the study proposes run, best first"},
    {ShuttleUptake, "shuttle_uptake", Shuttles, Share, 0, 0.6, 0.01, 0, "Adhésion aux navettes",
     "Part de ceux qui conduisent sur le trajet d’une ligne", "Shuttle uptake", "Share of those who drive along a line"},
    {ShuttleFill, "shuttle_fill", Shuttles, Share, 0.1, 0.8, 0.01, 0.45, "Remplissage des navettes",
     "Part des places occupées en moyenne, tout au long de la ligne", "Shuttle occupancy",
     "Share of the seats taken on average, all along the line"},
    {ShuttleFare, "shuttle_fare", Shuttles, Euros, 0, 4, 0.1, 2, "Prix du trajet en navette",
     "Payé par le salarié, par trajet", "Shuttle fare", "Paid by the employee, a trip"},
    {EbikeUptake, "ebike_uptake", Light, Share, 0, 0.6, 0.01, 0, "Adhésion au vélo électrique",
     "Part de ceux qui conduisent sur une distance à portée", "E-bike uptake",
     "Share of those who drive a distance within reach"},
    {EbikeReach, "ebike_reach", Light, Kilometres, 2, 15, 0.5, 8, "Portée du vélo électrique",
     "Distance la plus longue, par trajet", "E-bike reach", "Longest distance, a trip"},
    {TwizyUptake, "twizy_uptake", Light, Share, 0, 0.6, 0.01, 0, "Adhésion aux Twizys partagées",
     "Part de ceux qui conduisent sur une distance à portée", "Shared-Twizy uptake",
     "Share of those who drive a distance within reach"},
    {TwizyReach, "twizy_reach", Light, Kilometres, 5, 30, 1, 20, "Portée de la Twizy",
     "Distance la plus longue, par trajet ; l’aller-retour tient dans une charge", "Twizy reach",
     "Longest distance, a trip; there and back within one charge"},
    {ElectricShare, "electric_share", Light, Share, 0, 1, 0.01, 0, "Voitures électriques",
     "Part électrique des voitures qui restent", "Electric cars", "Electric share of the cars that remain"},
    {MobilityAllowance, "mobility_allowance", Money, EurosPerYear, 0, 900, 10, 0, "Forfait mobilités durables",
     "Versé par l’employeur à qui passe au covoiturage, au vélo ou à la Twizy partagée, dans la limite exonérée",
     "Sustainable mobility allowance",
     "Paid by the employer to those who change to carpool, bicycle or shared Twizy, up to the exempt limit"},
    {EmployerShare, "employer_share", Money, Share, 0, 1, 0.05, 0.5, "Part payée par les employeurs",
     "Du coût des moyens partagés (tiers-lieux, navettes, Twizys) ; le reste est à la collectivité", "Paid by the employers",
     "Of the cost of what is shared (third places, shuttles, Twizys); the authority pays the rest"},
}};

}  // namespace

const std::array<LeverSpec, kLeverCount>& leverSpecs() {
    return kSpecs;
}
const LeverSpec& spec(Lever lever) {
    return kSpecs[static_cast<std::size_t>(lever)];
}

std::optional<Lever> leverNamed(std::string_view key) {
    const auto found = std::ranges::find(kSpecs, key, &LeverSpec::key);
    if (found == kSpecs.end()) return std::nullopt;
    return found->lever;
}

Levers::Levers() {
    for (const LeverSpec& each : kSpecs) m_values[static_cast<std::size_t>(each.lever)] = each.rest;
}

Status Levers::set(Lever lever, double value) {
    const LeverSpec& range = spec(lever);
    const auto refuse = [&](std::string detail) {
        return fail(
            Error{.code = Error::Code::OutOfRange, .detail = std::move(detail)}.of(range.key, std::format("{}", value)));
    };
    if (!(value >= range.least && value <= range.most))
        return refuse(std::format("must lie between {} and {}", range.least, range.most));
    if (range.unit == Count && value != std::round(value)) return refuse("must be a whole number");
    m_values[static_cast<std::size_t>(lever)] = value;
    return {};
}

Levers& Levers::with(Lever lever, double value) {
    [[maybe_unused]] const auto done = set(lever, value);
    assert(done);
    return *this;
}

nlohmann::json toJson(const Levers& levers) {
    auto document = nlohmann::json::object();
    for (const LeverSpec& each : kSpecs) document[std::string(each.key)] = levers[each.lever];
    return document;
}

Result<Levers> leversFromJson(const nlohmann::json& document) {
    if (!document.is_object()) return fail(Error::Code::Malformed, "levers must be a JSON object");
    Levers levers;
    for (const auto& [key, value] : document.items()) {
        const auto lever = leverNamed(key);
        if (!lever) return fail(Error{.code = Error::Code::NotFound, .detail = "no such lever"}.of("lever", key));
        if (!value.is_number())
            return fail(Error{.code = Error::Code::Malformed, .detail = "a number is wanted here"}.of(key, value.dump()));
        if (auto set = levers.set(*lever, value.get<double>()); !set) return fail(set.error());
    }
    return levers;
}

}  // namespace kabar::scenario
