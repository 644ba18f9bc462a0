// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/shuttle_service.h"

#include <algorithm>
#include <cmath>

namespace kabar::study {

namespace {
constexpr double kLayover = 1.1;  // a tenth of the round for turning and lateness
}

const Factor& shuttleCost() {
    static const Factor kFactor{
        .id = "shuttle_cost",
        .label = {"Coût d’un kilomètre de navette", "Cost of a shuttle kilometre"},
        .value = {1.8, 2.8, 5.0},
        .unit = "€/km",
        .source = {"Hypothèse de Kabar ; pour repère, autocar régional : conducteur 0,90 et gazole 0,28 €/km (CGDD, Études "
                   "& documents n° 145), plus véhicule, entretien et structure",
                   "Kabar's assumption; for scale, a regional coach: driver 0.90 and fuel 0.28 €/km (CGDD, Études & "
                   "documents 145), plus vehicle, upkeep and overheads"},
        .date = "2026"};
    return kFactor;
}

const Factor& shuttleFare() {
    static const Factor kFactor{
        .id = "shuttle_fare",
        .label = {"Recette par trajet", "Takings a trip"},
        .value = {1, 2, 3},
        .unit = "€",
        .source = {"Tarif unique Car Jaune à 2 € depuis le 1er décembre 2025 ; de 1 à 3 €, hypothèse de Kabar",
                   "Car Jaune's single fare of 2 € since 1 December 2025; from 1 to 3 €, Kabar's assumption"},
        .date = "2025-12"};
    return kFactor;
}

const Factor& shuttleDwell() {
    static const Factor kFactor{.id = "shuttle_dwell",
                                .label = {"Temps perdu à chaque arrêt", "Time lost at each stop"},
                                .value = {0.5, 1, 2},
                                .unit = "min",
                                .source = {"Hypothèse de Kabar", "Kabar's assumption"},
                                .date = "2026"};
    return kFactor;
}

Factor shuttleUptake(const ShuttleOptions& options) {
    return {.id = "shuttle_uptake",
            .label = {"Part des conducteurs qui prendraient la navette", "Share of drivers who would take the shuttle"},
            .value = options.uptake,
            .unit = "",
            .source = {"Hypothèse de travail, à fixer en séance", "Working assumption, to be settled in the room"},
            .date = "2026"};
}

ShuttleService planService(double drivers, double lengthMetres, double driveSeconds, std::size_t stops,
                           const ShuttleOptions& options) {
    ShuttleService service;
    service.riders = options.uptake * drivers;
    const double asked = std::max(1.0, std::floor(options.windowMinutes / std::max(1.0, options.headwayMinutes)));
    const double needed = std::ceil(service.riders.mid / std::max(1, options.seats));
    const double morning = std::max(asked, needed);
    service.departures = 2 * morning;
    service.headwayMinutes = options.windowMinutes / morning;
    service.rideMinutes = driveSeconds / 60 + static_cast<double>(stops) * shuttleDwell().value.mid;
    service.vehicles = std::ceil(2 * service.rideMinutes * kLayover / service.headwayMinutes);
    service.vehicleKmPerDay = 2 * service.departures * lengthMetres / 1000;  // each departure also comes back
    service.seatsOffered = morning * options.seats;
    const auto filled = [&](double riders) { return std::min(1.0, riders / service.seatsOffered); };
    service.occupancy = {filled(service.riders.low), filled(service.riders.mid), filled(service.riders.high)};
    service.costPerDay = shuttleCost().value * service.vehicleKmPerDay;
    const Range fare = shuttleFare().value;
    service.breakEven = {service.costPerDay.low / (2 * fare.high), service.costPerDay.mid / (2 * fare.mid),
                         service.costPerDay.high / (2 * fare.low)};
    return service;
}

}  // namespace kabar::study
