// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor_set.h"
#include "core/study/study_options.h"

namespace kabar::study {

/// What running a line takes, from its length and its riders.
struct ShuttleService {
    double departures = 0;  ///< a day and direction, morning and evening together
    double vehicles = 0;
    double headwayMinutes = 0;   ///< shorter than asked for where the seats would not suffice
    double vehicleKmPerDay = 0;  ///< empty running included
    double rideMinutes = 0;      ///< from end to end, stops included
    double seatsOffered = 0;     ///< in the morning, and as many in the evening
    factor::Range riders;        ///< who take it in the morning, and back in the evening: never more than its seats
    factor::Range occupancy;     ///< riders over seats offered in their direction
    factor::MoneyRange costPerDay;
    factor::Range breakEven;      ///< riders whose fares pay the cost
    factor::Range netCostPerDay;  ///< euros: the cost less what riders pay
    factor::Range fareWhenFull;   ///< euros a trip with which the line pays when every seat is taken
};

/// What the option says, else the factor; the factor's range goes along with the option.
[[nodiscard]] factor::FactorUse shuttleUptake(const ShuttleOptions& options, const factor::FactorSet& factors);
[[nodiscard]] factor::FactorUse shuttleSeats(const ShuttleOptions& options, const factor::FactorSet& factors);

/// `drivers` are those on the road on an average day who could take it; `length` is one way by road, `drive` the ride
/// without stops.
[[nodiscard]] ShuttleService planService(double drivers, Metres length, Seconds drive, std::size_t stops,
                                         const ShuttleOptions& options, const factor::FactorSet& factors);

}  // namespace kabar::study
