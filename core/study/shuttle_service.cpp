// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/shuttle_service.h"

#include <algorithm>
#include <cmath>

namespace kabar::study {

using factor::FactorId;
using factor::FactorUse;
using factor::Range;

namespace {
constexpr double kLayover = 1.1;  // a tenth of the round for turning and lateness
constexpr Seconds kMinute{60};
constexpr Metres kKilometre{1000};
}  // namespace

FactorUse shuttleUptake(const ShuttleOptions& options, const factor::FactorSet& factors) {
    FactorUse use = factors.use(FactorId::ShuttleUptake);
    if (!options.uptake) return use;
    const double scale = use.range.mid > 0 ? *options.uptake / use.range.mid : 1;
    use.range = {use.range.low * scale, *options.uptake, std::min(1.0, use.range.high * scale)};
    use.changed = true;
    return use;
}

FactorUse shuttleSeats(const ShuttleOptions& options, const factor::FactorSet& factors) {
    FactorUse use = factors.use(FactorId::ShuttleSeats);
    if (options.seats) use = {use.id, factor::certain(*options.seats), true};
    return use;
}

ShuttleService planService(double drivers, Metres length, Seconds drive, std::size_t stops, const ShuttleOptions& options,
                           const factor::FactorSet& factors) {
    const auto value = [&](FactorId id) { return factors[id].range(); };
    const double seats = std::max(1.0, std::round(shuttleSeats(options, factors).range.mid));
    ShuttleService service;
    service.riders = shuttleUptake(options, factors).range * drivers;
    const double asked = std::max(1.0, std::floor(options.windowMinutes / std::max(1.0, options.headwayMinutes)));
    const double needed = std::ceil(service.riders.mid / seats);
    const double morning = std::max(asked, needed);
    service.departures = 2 * morning;
    service.headwayMinutes = options.windowMinutes / morning;
    service.rideMinutes = drive / kMinute + static_cast<double>(stops) * value(FactorId::ShuttleDwell).mid;
    service.vehicles = std::ceil(2 * service.rideMinutes * kLayover / service.headwayMinutes);
    service.vehicleKmPerDay = service.departures * (length / kKilometre) * value(FactorId::ShuttleEmptyRunning).mid;
    service.seatsOffered = morning * seats;
    // beyond the middle the seats stay as they are planned
    service.riders.low = std::min(service.riders.low, service.seatsOffered);
    service.riders.high = std::min(service.riders.high, service.seatsOffered);
    const auto filled = [&](double riders) { return std::min(1.0, riders / service.seatsOffered); };
    service.occupancy = {filled(service.riders.low), filled(service.riders.mid), filled(service.riders.high)};
    const Range cost = value(FactorId::ShuttleKmCost) * service.vehicleKmPerDay, fare = value(FactorId::ShuttleFare);
    service.costPerDay = factor::isKnown(cost) ? factor::money(cost) : factor::MoneyRange();
    service.breakEven = {cost.low / (2 * fare.high), cost.mid / (2 * fare.mid), cost.high / (2 * fare.low)};
    // few riders of a low fare cost most
    service.netCostPerDay = {cost.low - 2 * service.riders.high * fare.high, cost.mid - 2 * service.riders.mid * fare.mid,
                             cost.high - 2 * service.riders.low * fare.low};
    service.fareWhenFull = cost * (1 / (2 * service.seatsOffered));
    return service;
}

}  // namespace kabar::study
