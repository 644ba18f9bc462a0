// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "core/study/travel_time.h"

#include <chrono>
#include <optional>
#include <vector>

namespace kabar::study {

/// "Open [3] third places within [15] minutes [by e-bike]."
struct ThirdPlaceOptions {
    int places = 3;
    int mostPlaces = 5;  ///< the marginal gains are shown up to so many
    double accessMinutes = 15;
    TravelMode access = TravelMode::EBike;
    friend bool operator==(const ThirdPlaceOptions&, const ThirdPlaceOptions&) = default;
};

/// "On foot up to [2] km, by bicycle up to [5], by e-bike up to [10], by Twizy up to [20]": one way, by road. The table's
/// distance bands decide: each limit is taken down to the edge of a band.
struct ActiveOptions {
    double walk = 2000, bicycle = 5000, eBike = 10'000, twizy = 20'000;  ///< metres
    friend bool operator==(const ActiveOptions&, const ActiveOptions&) = default;
};

/// "Share a car on trips over [5] km."
struct CarpoolOptions {
    double leastDistance = 5000;  ///< metres one way, by road
    int corridors = 12;
    friend bool operator==(const CarpoolOptions&, const CarpoolOptions&) = default;
};

/// "[6] lines, a shuttle every [30] minutes for [2] hours in the morning and as long in the evening, with [22] seats."
struct ShuttleOptions {
    int lines = 6;
    double headwayMinutes = 30;
    double windowMinutes = 120;
    std::optional<int> seats;      ///< none: as FactorId::ShuttleSeats says
    double leastDistance = 5000;   ///< metres one way, by road
    std::optional<double> uptake;  ///< of the drivers along it; none: as FactorId::ShuttleUptake says
    friend bool operator==(const ShuttleOptions&, const ShuttleOptions&) = default;
};

struct StudyOptions {
    std::vector<Family> families{Family::ThirdPlaces, Family::Active, Family::Carpool, Family::Shuttles};
    ThirdPlaceOptions thirdPlaces;
    ActiveOptions active;
    CarpoolOptions carpool;
    ShuttleOptions shuttles;
    std::uint64_t seed = 0;
    std::chrono::duration<double> timePerProblem{20};  ///< for each choice of sites
};

/// What a result of `family` was asked with, by name, what nobody set left out; and back, names that are missing keeping
/// what `options` says.
[[nodiscard]] std::map<std::string, double> parametersOf(Family family, const StudyOptions& options);
void applyParameters(Family family, const std::map<std::string, double>& parameters, StudyOptions& options);

}  // namespace kabar::study
