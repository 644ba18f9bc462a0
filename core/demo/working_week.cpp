// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/working_week.h"

#include <algorithm>
#include <cmath>

namespace kabar::demo {

namespace {

constexpr int kDay = 24 * 60;

const Shift& drawShift(const Trade& trade, Random& random) {
    double draw = random.uniform();
    for (const Shift& shift : trade.shifts)
        if ((draw -= shift.share) < 0) return shift;
    return trade.shifts.back();
}

int toFiveMinutes(double minute) {
    return static_cast<int>(std::round(minute / 5)) * 5;
}

}  // namespace

void drawWorkingWeek(coop::CommuteRecord& record, const Trade& trade, Random& random) {
    const Shift& shift = drawShift(trade, random);
    const double drawn = shift.arrivalDeviation == 0 ? shift.arrival : random.normal(shift.arrival, shift.arrivalDeviation);
    const int arrival = std::clamp(toFiveMinutes(drawn), 0, kDay - 5);
    const int stay = shift.arrivalDeviation == 0 ? shift.stay : toFiveMinutes(shift.stay + random.normal(0, 15));
    record.arrivalMinute = arrival;
    record.departureMinute = (arrival + stay) % kDay;

    const int worked = random.chance(trade.partTime) ? 2 + static_cast<int>(random.below(3)) : 5;
    const int remotable = random.chance(trade.remotable) ? std::min(worked, 1 + static_cast<int>(random.below(3))) : 0;
    const int alreadyAway = remotable > 0 && worked > 1 && random.chance(0.35) ? 1 : 0;
    record.daysOnSite = worked - alreadyAway;
    record.remoteDays = remotable;
}

void forget(coop::CommuteRecord& record, const Gaps& gaps, Random& random) {
    if (random.chance(gaps.hours)) record.arrivalMinute = record.departureMinute = std::nullopt;
    if (random.chance(gaps.mode)) record.mode = coop::Mode::Unknown;
    if (random.chance(gaps.remote)) record.remoteDays = std::nullopt;
    if (random.chance(gaps.car)) record.hasCar = std::nullopt;
    if (random.chance(gaps.licence)) record.hasLicence = std::nullopt;
}

}  // namespace kabar::demo
