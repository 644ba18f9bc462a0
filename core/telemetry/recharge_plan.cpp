// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/recharge_plan.h"

#include "core/telemetry/twizy.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace kabar::telemetry {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The smallest value that at least `share` of all do not exceed.
template <class T>
T nearestRank(std::vector<T> values, double share) {
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

struct Day {
    double km = 0;
    milliseconds wait = 24h;
};

Day dayOf(const std::vector<Trip>& all, Time from) {
    Day day;
    for (const Trip& trip : all) {
        if (trip.span.from < from || trip.span.from >= from + 24h) continue;
        day.km += trip.distanceKm;
        day.wait = std::min(day.wait, milliseconds(trip.span.from - from));
    }
    return day;
}

}  // namespace

UseForecast forecastUse(const Track& track, Time now) {
    const std::vector<Span> heard = heardSpans(track, 0ms);
    const std::vector<Trip> all = trips(track);
    std::vector<double> km;
    std::vector<milliseconds> waits;
    for (int day = 1; day <= kForecastDays && !heard.empty(); ++day) {
        const Time from = now - day * 24h;
        // a day after the last word is not one without trips
        if (from < heard.front().from || from + 24h > std::max(heard.back().to, now) || from > heard.back().to) continue;
        const Day same = dayOf(all, from);
        km.push_back(same.km);
        waits.push_back(same.wait);
    }
    if (km.empty()) return {.km = kUnknownUseKm, .wait = 0ms, .days = 0};
    return {nearestRank(km, 0.8), nearestRank(waits, 0.2), static_cast<int>(km.size())};
}

std::vector<RechargeNeed> rechargePlan(std::span<const VehicleStatus> statuses, std::span<const UseForecast> uses,
                                       Time now) {
    std::vector<RechargeNeed> plan;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const VehicleStatus& status = statuses[i];
        if (status.state == VehicleState::Charging || !status.stateOfCharge) continue;
        const double kmPerPercent = status.kmPerPercent.value_or(kUsualRangeKm / 100);
        const double range = status.range ? status.range->km : status.stateOfCharge->value * kmPerPercent;
        const double room = std::max(0.0, 100 - status.stateOfCharge->value) * kmPerPercent;
        const double missing = std::min(uses[i].km + kReserveKm - range, room);
        if (missing <= 0) continue;
        const double hours = missing / (100 * kmPerPercent) * kTwizyFullChargeHours;
        const auto chargeTime = std::chrono::round<milliseconds>(std::chrono::duration<double, std::ratio<3600>>(hours));
        plan.push_back({i, uses[i], range, missing, chargeTime, now + uses[i].wait - chargeTime});
    }
    std::ranges::stable_sort(plan, {}, [&](const RechargeNeed& need) {
        const VehicleState state = statuses[need.vehicle].state;
        return std::tuple(state == VehicleState::Unknown, state == VehicleState::Driving, need.plugInBy);
    });
    return plan;
}

}  // namespace kabar::telemetry
