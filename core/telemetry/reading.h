// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kabar::telemetry {

/// What was measured, at one moment of one vehicle. Which quantity and unit is said by what holds it.
struct Reading {
    Time at;
    double value = 0;
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// Ascending in time. A value holds until the next reading: only changes are kept, and the last one before each silence.
using Series = std::vector<Reading>;

/// Series by name, "state_of_charge"; the names and their units stand in resources/twizy-validity.toml and twizy.dbc, beside
/// `latitude` and `longitude`, which do not come from the bus.
using Track = std::map<std::string, Series, std::less<>>;

/// The moment of a frame's microseconds since 1970.
[[nodiscard]] inline Time moment(std::int64_t microseconds) {
    return Time(std::chrono::floor<std::chrono::milliseconds>(std::chrono::microseconds(microseconds)));
}

struct Vehicle {
    std::int64_t id = 0;  ///< 0 until it is in a file
    std::string name;
    std::string model = "Twizy 80";
};

}  // namespace kabar::telemetry
