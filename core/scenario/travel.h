// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commuters/commuters.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kabar::scenario {

/// How a working day is reached. A shared car of today and one that the measure fills are two ways: their occupancy differs.
enum class Way : std::uint8_t {
    Walk,
    Bicycle,
    Ebike,
    Scooter,
    Car,
    CarpoolToday,
    CarpoolNew,
    Bus,
    Twizy,
    Shuttle,
    ThirdPlace,
    Home
};
inline constexpr std::size_t kWayCount = static_cast<std::size_t>(Way::Home) + 1;

/// The way of a mode that is known; Mode::Unknown has none and must not be given.
[[nodiscard]] Way wayOf(coop::Mode mode);

/// What can take a trip away from the car, or away altogether.
enum class Measure : std::uint8_t { ThirdPlace, Remote, Carpool, Shuttle, Ebike, Twizy };
inline constexpr std::size_t kMeasureCount = static_cast<std::size_t>(Measure::Twizy) + 1;
inline constexpr std::array kMeasures{Measure::ThirdPlace, Measure::Remote, Measure::Carpool,
                                      Measure::Shuttle,    Measure::Ebike,  Measure::Twizy};

using commuters::Trips;

/// Trips by way.
struct WayTrips {
    std::array<Trips, kWayCount> of{};
    [[nodiscard]] const Trips& operator[](Way way) const { return of[static_cast<std::size_t>(way)]; }
    Trips& operator[](Way way) { return of[static_cast<std::size_t>(way)]; }
    /// Adds `other` scaled by `factor`.
    void add(const WayTrips& other, double factor);
};

/// A group of people's trips today, and what each measure changes of them when all who engage keep it up: negative for
/// the way left, positive for the way taken. Linear, so that groups add and commitments scale.
struct Travel {
    double persons = 0;
    WayTrips today;
    std::array<WayTrips, kMeasureCount> change{};

    [[nodiscard]] const WayTrips& changeBy(Measure measure) const { return change[static_cast<std::size_t>(measure)]; }
    WayTrips& changeBy(Measure measure) { return change[static_cast<std::size_t>(measure)]; }
    void add(const Travel& other, double factor);
};

/// One share a measure, in the order of Measure.
using MeasureShares = std::array<double, kMeasureCount>;

/// The trips when `kept[k]` of what measure k changes is kept up, each in [0, 1].
[[nodiscard]] WayTrips travelled(const Travel& travel, const MeasureShares& kept);

}  // namespace kabar::scenario
