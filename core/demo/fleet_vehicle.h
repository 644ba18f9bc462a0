// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/geo/coordinate.h"
#include "core/telemetry/encoder.h"
#include "core/telemetry/track_builder.h"

#include <array>
#include <string>

namespace kabar::demo {

/// One invented Twizy: a battery, a charger and an odometer that speak on an invented bus. Everything it says goes through
/// frames of the Twizy's own DBC and the same decoder as a log. Positions do not: OVMS would add them from its own receiver.
class FleetVehicle {
public:
    FleetVehicle(const telemetry::Encoder& encoder, const telemetry::Decoder& decoder, Random random, geo::Coordinate home);

    [[nodiscard]] std::int64_t now() const { return m_time; }  ///< microseconds since 1970
    [[nodiscard]] double stateOfCharge() const { return m_charge; }
    [[nodiscard]] geo::Coordinate position() const { return m_position; }

    /// Sleeps until `time`: the bus is silent.
    void sleepUntil(std::int64_t time);
    /// Drives in a straight line to `goal`, over a road longer than that by the detour factor, until it is there, the
    /// battery is nearly empty, or `end` comes.
    void driveTo(geo::Coordinate goal, std::int64_t end);
    /// Charges until full or `end`.
    void chargeUntil(std::int64_t end);

    [[nodiscard]] telemetry::Track finish();

private:
    enum class Mode { Awake, Driving, Charging };
    static constexpr int kCells = 14;

    void speak(Mode mode, double speed, double current);
    void speakSlowly(Mode mode);
    void say(std::string_view message, const std::map<std::string_view, double>& values);
    void wakeUp(Mode mode);
    [[nodiscard]] double cellVoltage(std::size_t cell, double current) const;
    void remember(geo::Coordinate position);

    const telemetry::Encoder& m_encoder;
    telemetry::TrackBuilder m_builder;
    Random m_random;
    telemetry::Series m_latitude, m_longitude;
    std::int64_t m_time = 0;
    std::int64_t m_saidSlowly = 0;

    geo::Coordinate m_position;
    double m_charge = 0;                        ///< percent
    double m_health = 0;                        ///< percent
    double m_odometer = 0;                      ///< km
    double m_temperature = 0;                   ///< of the battery, °C
    double m_consumption = 0;                   ///< Wh/km of its usual driver
    double m_frozenRange = 0;                   ///< km; what the display keeps saying while it charges
    std::array<double, kCells> m_cellOffset{};  ///< volts
};

}  // namespace kabar::demo
