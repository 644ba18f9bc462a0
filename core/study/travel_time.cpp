// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/travel_time.h"

#include <algorithm>

namespace kabar::study {

namespace {

constexpr std::array<std::string_view, 6> kNames{"walk", "bicycle", "ebike", "twizy", "car", "shuttle"};

const std::array<Factor, 6>& speeds() {
    static const std::array<Factor, 6> kSpeeds{
        Factor{.id = "speed_walk",
               .label = {"Vitesse à pied", "Walking speed"},
               .value = {4.3, 4.8, 5.3},
               .unit = "km/h",
               .source = {"Hypothèse de Kabar : 1,2 à 1,5 m/s, allure courante d’un adulte",
                          "Kabar's assumption: 1.2 to 1.5 m/s, an adult's usual pace"},
               .date = "2026"},
        Factor{.id = "speed_bicycle",
               .label = {"Vitesse à vélo", "Cycling speed"},
               .value = {12, 15.3, 18},
               .unit = "km/h",
               .source = {"Schleinitz et al., German Naturalistic Cycling Study, Safety Science",
                          "Schleinitz et al., German Naturalistic Cycling Study, Safety Science"},
               .date = "2015"},
        Factor{.id = "speed_ebike",
               .label = {"Vitesse en vélo électrique", "E-bike speed"},
               .value = {15, 17.4, 22},
               .unit = "km/h",
               .source = {"Schleinitz et al., German Naturalistic Cycling Study, Safety Science",
                          "Schleinitz et al., German Naturalistic Cycling Study, Safety Science"},
               .date = "2015"},
        Factor{.id = "speed_twizy",
               .label = {"Vitesse en Twizy", "Twizy speed"},
               .value = {25, 35, 45},
               .unit = "km/h",
               .source = {"Hypothèse de Kabar, en attendant le réseau routier",
                          "Kabar's assumption, until the road network answers"},
               .date = "2026"},
        Factor{.id = "speed_car",
               .label = {"Vitesse en voiture", "Car speed"},
               .value = {30, 40, 55},
               .unit = "km/h",
               .source = {"Hypothèse de Kabar, en attendant le réseau routier",
                          "Kabar's assumption, until the road network answers"},
               .date = "2026"},
        Factor{.id = "speed_shuttle",
               .label = {"Vitesse d’une navette entre deux arrêts", "Speed of a shuttle between stops"},
               .value = {25, 35, 45},
               .unit = "km/h",
               .source = {"Hypothèse de Kabar, en attendant le réseau routier",
                          "Kabar's assumption, until the road network answers"},
               .date = "2026"},
    };
    return kSpeeds;
}

}  // namespace

std::string_view name(TravelMode mode) {
    return kNames[static_cast<std::size_t>(mode)];
}

std::optional<TravelMode> travelModeNamed(std::string_view text) {
    const auto found = std::ranges::find(kNames, text);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<TravelMode>(found - kNames.begin());
}

const Factor& detourFactor() {
    static const Factor kFactor{.id = "detour_factor",
                                .label = {"Détour par la route", "Detour by road"},
                                .value = {1.2, kDetourFactor, 1.6},
                                .unit = "",
                                .source = {"1,2 : points au hasard dans une ville (Newell 1980) ; 1,6 : hypothèse de Kabar "
                                           "pour le relief ; 1,35 : valeur des algorithmes de la coopérative",
                                           "1.2: random points in a city (Newell 1980); 1.6: Kabar's assumption for relief; "
                                           "1.35: the value in the cooperative's algorithms"},
                                .date = "2026"};
    return kFactor;
}

const Factor& speed(TravelMode mode) {
    return speeds()[static_cast<std::size_t>(mode)];
}

Metres DetourTravelTimes::distance(TravelMode, geo::Coordinate from, geo::Coordinate to) const {
    return geo::distance(from, to) * kDetourFactor;
}

Seconds DetourTravelTimes::duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const {
    return {distance(mode, from, to) / Metres{kilometresPerHour(speed(mode).value.mid).value}};
}

std::vector<Factor> DetourTravelTimes::factors() const {
    return {detourFactor()};
}

}  // namespace kabar::study
