// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/travel.h"

#include <cassert>

namespace kabar::scenario {

Way wayOf(coop::Mode mode) {
    using coop::Mode;
    assert(mode != Mode::Unknown);
    switch (mode) {
        case Mode::Walk:
            return Way::Walk;
        case Mode::Bicycle:
            return Way::Bicycle;
        case Mode::EBike:
            return Way::Ebike;
        case Mode::Scooter:
            return Way::Scooter;
        case Mode::Carpool:
            return Way::CarpoolToday;
        case Mode::Bus:
            return Way::Bus;
        case Mode::Twizy:
            return Way::Twizy;
        case Mode::Home:
            return Way::Home;
        case Mode::Car:
        case Mode::Unknown:
            break;
    }
    return Way::Car;
}

void WayTrips::add(const WayTrips& other, double factor) {
    for (std::size_t i = 0; i < kWayCount; ++i) of[i] += other.of[i] * factor;
}

void Travel::add(const Travel& other, double factor) {
    persons += other.persons * factor;
    today.add(other.today, factor);
    for (std::size_t k = 0; k < kMeasureCount; ++k) change[k].add(other.change[k], factor);
}

WayTrips travelled(const Travel& travel, const MeasureShares& kept) {
    WayTrips trips = travel.today;
    for (std::size_t k = 0; k < kMeasureCount; ++k) trips.add(travel.change[k], kept[k]);
    return trips;
}

}  // namespace kabar::scenario
