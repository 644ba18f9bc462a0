// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/reading.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kabar::telemetry {

/// The series of that name, or an empty one.
[[nodiscard]] const Series& seriesOf(const Track& track, std::string_view name);

/// The reading in force at `at`: the last one not after it.
[[nodiscard]] std::optional<Reading> readingAt(const Series& series, Time at);

/// From `from` up to `to`.
struct Span {
    Time from, to;
    friend bool operator==(const Span&, const Span&) = default;
};

/// While the vehicle was heard, with breaks shorter than `merge` closed.
[[nodiscard]] std::vector<Span> heardSpans(const Track& track, std::chrono::milliseconds merge);

/// While `name` was 1 and the vehicle was heard, with breaks shorter than `merge` closed.
[[nodiscard]] std::vector<Span> spansOf(const Track& track, std::string_view name, std::chrono::milliseconds merge);

/// While it charged: the charger said so and was not offline (it says nothing true then).
[[nodiscard]] std::vector<Span> chargingSpans(const Track& track, std::chrono::milliseconds merge);

struct Trip {
    Span span;
    double distanceKm = 0;
    double chargeUsed = 0;  ///< percent; 0 when it is not known
    double topSpeed = 0;    ///< km/h
    bool ongoing = false;   ///< the key was still on at the last reading
};

/// From key-on to key-off, by the odometer. A stop of under 2 minutes with the key off does not end a trip; one of under 0.1
/// km is none. The last trip counts also when its end was not heard. Oldest first.
[[nodiscard]] std::vector<Trip> trips(const Track& track);

struct Charge {
    Span span;
    double fromPercent = 0, toPercent = 0;
    bool ongoing = false;  ///< it was still charging at the last reading
};

/// Breaks of under 5 minutes do not end a charge, and one that lasts under a minute or leaves the state of charge as it was
/// is none (chargers switch on and off around full). Oldest first.
[[nodiscard]] std::vector<Charge> charges(const Track& track);

}  // namespace kabar::telemetry
