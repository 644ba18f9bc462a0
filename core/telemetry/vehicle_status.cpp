// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/vehicle_status.h"

#include "core/telemetry/track_builder.h"
#include "core/telemetry/twizy.h"

#include <algorithm>
#include <string>

namespace kabar::telemetry {

namespace {

std::optional<Reading> valueAt(const Track& track, std::string_view name, Time now) {
    return readingAt(seriesOf(track, name), now);
}

/// As above, but of `now` itself while the bus is heard and more of it comes: a value holds until it changes.
std::optional<Reading> heldValueAt(const Track& track, std::string_view name, Time now, Time heardAt) {
    auto value = valueAt(track, name, now);
    if (value && heardAt == now && seriesOf(track, name).back().at > now) value->at = now;
    return value;
}

bool isOn(const Track& track, std::string_view name, Time now) {
    const auto value = valueAt(track, name, now);
    return value && value->value != 0;
}

VehicleState stateAt(const Track& track, Time heardAt, Time now) {
    const bool charging = isOn(track, "charging", now) && !isOn(track, "charger_offline", now),
               keyOn = isOn(track, "key_on", now);
    if (freshness(heardAt, now) != Freshness::Old) {
        if (charging) return VehicleState::Charging;
        return keyOn ? VehicleState::Driving : VehicleState::Parked;
    }
    if (charging || keyOn || now - heardAt > kParkedFor) return VehicleState::Unknown;
    return VehicleState::Parked;
}

/// The last range that was not read while charging, with the state of charge of that moment.
std::optional<std::pair<Reading, double>> lastTrueRange(const Track& track, Time now) {
    const Series& ranges = seriesOf(track, "range");
    const std::vector<Span> charging = chargingSpans(track, {});
    auto after = std::ranges::upper_bound(ranges, now, {}, &Reading::at);
    while (after != ranges.begin()) {
        const Reading& range = *--after;
        const bool frozen =
            std::ranges::any_of(charging, [&](Span span) { return span.from <= range.at && range.at <= span.to; });
        const auto percent = valueAt(track, "state_of_charge", range.at);
        if (!frozen && percent && percent->value > 0) return std::pair(range, percent->value);
    }
    return std::nullopt;
}

void setRange(VehicleStatus& status, const Track& track, Time now) {
    const auto last = lastTrueRange(track, now);
    if (!last) return;
    const auto& [range, percent] = *last;
    status.kmPerPercent = range.value / percent;
    const bool charged = status.stateOfCharge && status.stateOfCharge->value > percent;  // since the vehicle last reckoned
    status.range = charged
                       ? RangeEstimate{status.stateOfCharge->value * *status.kmPerPercent, true, status.stateOfCharge->at}
                       : RangeEstimate{range.value, false, range.at};
}

std::optional<CellVoltages> cellsAt(const Track& track, Time now) {
    CellVoltages cells{.volts = {}, .at = now};
    for (int i = 1; i <= kTwizyCells; ++i) {
        const auto cell = valueAt(track, "cell_voltage_" + std::to_string(i), now);
        if (!cell) return std::nullopt;
        cells.volts.push_back(cell->value);
        cells.at = std::min(cells.at, cell->at);
    }
    return cells;
}

}  // namespace

Freshness freshness(Time at, Time now) {
    if (now - at <= kLiveFor) return Freshness::Live;
    return now - at <= kRecentFor ? Freshness::Recent : Freshness::Old;
}

double CellVoltages::spread() const {
    if (volts.empty()) return 0;
    const auto [low, high] = std::ranges::minmax(volts);
    return high - low;
}

VehicleStatus statusOf(const Vehicle& vehicle, const Track& track, Time now) {
    VehicleStatus status{.vehicle = vehicle};
    const auto heard = valueAt(track, kBusAwake, now);
    if (!heard) return status;
    // while awake at `now`, with readings to come: heard this very moment
    status.heardAt = heard->value != 0 && heard->at != seriesOf(track, kBusAwake).back().at ? now : heard->at;
    status.state = stateAt(track, *status.heardAt, now);
    status.stateOfCharge = heldValueAt(track, "state_of_charge", now, *status.heardAt);
    status.stateOfHealth = valueAt(track, "state_of_health", now);
    status.energy = valueAt(track, "energy_available", now);
    setRange(status, track, now);
    status.cells = cellsAt(track, now);
    const auto latitude = valueAt(track, "latitude", now), longitude = valueAt(track, "longitude", now);
    if (latitude && longitude) status.position = geo::Coordinate{latitude->value, longitude->value};
    return status;
}

}  // namespace kabar::telemetry
