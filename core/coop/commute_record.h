// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kabar::coop {

enum class Mode : std::uint8_t { Unknown, Walk, Bicycle, EBike, Scooter, Car, Carpool, Bus, Twizy, Home };

/// "car", "ebike", …: the names in algorithm documents, tables and JSON.
[[nodiscard]] std::string_view name(Mode mode);
[[nodiscard]] std::optional<Mode> modeNamed(std::string_view name);

/// One row an employee, as a node sees it after mapping; it never leaves the node. Missing is not zero.
struct CommuteRecord {
    static constexpr int kAnyResolution = 15;  ///< of a home known by its coordinates or its door

    geo::Coordinate home;
    int homeResolution = kAnyResolution;  ///< the finest at which the home may be counted: all that is known of it is the
                                          ///< street or the commune, and `home` a place drawn in it
    geo::Coordinate work;
    std::optional<int> arrivalMinute;    ///< minutes after midnight, local
    std::optional<int> departureMinute;  ///< leaving work
    double daysOnSite = 5;               ///< a week
    Mode mode = Mode::Unknown;
    std::optional<bool> hasCar;
    std::optional<bool> hasLicence;
    std::optional<double> remoteDays;  ///< days a week that the job could be done from elsewhere
};

}  // namespace kabar::coop
