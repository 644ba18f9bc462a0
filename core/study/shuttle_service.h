// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_options.h"

namespace kabar::study {

/// What running a line takes, from its length and its riders.
struct ShuttleService {
    double departures = 0;  ///< a day and direction, morning and evening together
    double vehicles = 0;
    double headwayMinutes = 0;  ///< shorter than asked for where the seats would not suffice
    double vehicleKmPerDay = 0;
    double rideMinutes = 0;   ///< from end to end, stops included
    double seatsOffered = 0;  ///< in the morning, and as many in the evening
    Range riders;             ///< who take it in the morning, and back in the evening
    Range occupancy;          ///< riders over seats offered in their direction
    Range costPerDay;         ///< euros
    Range breakEven;          ///< riders whose fares pay the cost
};

[[nodiscard]] const Factor& shuttleCost();   ///< €/km
[[nodiscard]] const Factor& shuttleFare();   ///< €/trip
[[nodiscard]] const Factor& shuttleDwell();  ///< minutes a stop
[[nodiscard]] Factor shuttleUptake(const ShuttleOptions& options);

/// `drivers` are those on the road on an average day who could take it; `driveSeconds` the ride without stops.
[[nodiscard]] ShuttleService planService(double drivers, double lengthMetres, double driveSeconds, std::size_t stops,
                                         const ShuttleOptions& options);

}  // namespace kabar::study
