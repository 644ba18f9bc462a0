// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_vehicle.h"

#include "core/demo/published_facts.h"
#include "core/telemetry/twizy.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace kabar::demo {

namespace {

constexpr std::int64_t kMicrosecondsASecond = 1'000'000;
constexpr std::int64_t kDrivingStep = 10 * kMicrosecondsASecond;
constexpr std::int64_t kChargingStep = 60 * kMicrosecondsASecond;
constexpr std::int64_t kSlowPeriod =
    60 * kMicrosecondsASecond;  ///< the bus says cells every second; the file keeps one a minute

constexpr double kAir = 25;               ///< °C
constexpr double kResistance = 0.0015;    ///< ohms of one cell
constexpr double kChargePower = 2000;     ///< watts into the battery: 230 V, 10 A, less 12 % in the charger
constexpr double kTaperFrom = 92;         ///< percent
constexpr double kStandstillPower = 120;  ///< watts: lights, fan, DC–DC converter
constexpr double kNearlyEmpty = 6;        ///< percent
constexpr std::int64_t kEpoch = 0;

/// Open-circuit voltage of a cell, roughly: 3.45 V empty, 4.12 V full, flatter in the middle.
double restVoltage(double percent) {
    const double x = percent / 100;
    return 3.45 + 0.42 * x + 0.25 * x * x * x;
}

}  // namespace

FleetVehicle::FleetVehicle(const telemetry::Encoder& encoder, const telemetry::Decoder& decoder, Random random,
                           geo::Coordinate home)
    : m_encoder(encoder), m_builder(decoder), m_random(std::move(random)), m_time(kEpoch), m_position(home) {
    m_charge = m_random.uniform(55, 95);
    m_health = std::round(m_random.uniform(82, 98));
    m_odometer = m_random.uniform(4'000, 38'000);
    m_temperature = kAir + m_random.uniform(0, 3);
    m_consumption = m_random.uniform(82, 108);
    for (double& offset : m_cellOffset) offset = m_random.normal(0, 0.004);
    if (m_health < 86) m_cellOffset[m_random.below(kCells)] -= 0.045;  // an aged pack has its weak cell
}

void FleetVehicle::say(std::string_view message, const std::map<std::string_view, double>& values) {
    const auto frame = m_encoder.encode(message, m_time, values);
    assert(frame.has_value());  // the names are the DBC's
    if (frame) m_builder.add(*frame);
}

double FleetVehicle::cellVoltage(std::size_t cell, double current) const {
    return restVoltage(m_charge) + m_cellOffset[cell] - current * kResistance;
}

void FleetVehicle::remember(geo::Coordinate position) {
    m_position = position;
    const Time at = telemetry::moment(m_time);
    if (!m_latitude.empty() && m_latitude.back().at >= at) return;
    m_latitude.push_back({at, std::round(position.latitude * 1e5) / 1e5});
    m_longitude.push_back({at, std::round(position.longitude * 1e5) / 1e5});
}

void FleetVehicle::speakSlowly(Mode mode) {
    if (m_time - m_saidSlowly < kSlowPeriod) return;
    m_saidSlowly = m_time;
    const double current = mode == Mode::Charging ? -35 : mode == Mode::Driving ? 40 : 2;
    std::array<std::map<std::string_view, double>, 3> cells;
    static constexpr std::array<std::string_view, kCells> kNames = {
        "CellVoltage1", "CellVoltage2", "CellVoltage3",  "CellVoltage4",  "CellVoltage5",  "CellVoltage6",  "CellVoltage7",
        "CellVoltage8", "CellVoltage9", "CellVoltage10", "CellVoltage11", "CellVoltage12", "CellVoltage13", "CellVoltage14"};
    for (std::size_t i = 0; i < kCells; ++i) cells[i / 5][kNames[i]] = cellVoltage(i, current);
    say("CellVoltages1", cells[0]);
    say("CellVoltages2", cells[1]);
    cells[2]["OdometerBattery"] = m_odometer;
    say("CellVoltages3", cells[2]);
    const double degrees = std::round(m_temperature);
    say("ModuleTemperatures", {{"ModuleTemperature1", degrees},
                               {"ModuleTemperature2", degrees},
                               {"ModuleTemperature3", degrees + 1},
                               {"ModuleTemperature4", degrees},
                               {"ModuleTemperature5", degrees},
                               {"ModuleTemperature6", degrees + 1},
                               {"ModuleTemperature7", degrees},
                               {"ModuleTemperature8", -40}});
    say("BmsToCharger", {{"ChargeControl", 0x11},
                         {"RecuperationLimit", m_charge > 95 ? 1000 : 4000},
                         {"DriveLimit", 18'000},
                         {"CellTemperatureLowest", degrees},
                         {"CellTemperatureHighest", degrees + 1},
                         {"StateOfHealth", m_health}});
}

void FleetVehicle::speak(Mode mode, double speed, double current) {
    const bool driving = mode == Mode::Driving, charging = mode == Mode::Charging;
    const double capacity = telemetry::kTwizyBatteryKwh * m_health / 100;
    if (!charging) m_frozenRange = std::max(1.0, std::floor(capacity * 1000 * m_charge / 100 / m_consumption));
    say("ChargerState", {{"MainsConnected", charging},
                         {"Offline", !charging},
                         {"Charging", charging},
                         {"KeyOn", driving},
                         {"DcDcCurrent", driving ? 9 : 2},
                         {"ChargerMode", charging ? 3 : 0},
                         {"ChargerTemperature", charging ? 48 : 28}});
    say("BatteryState", {{"ChargePowerRequest", 2100}, {"Current", current}, {"Phase", 0x54}, {"StateOfCharge", m_charge}});
    say("BmsMode", {{"Mode", charging ? 0x0A : driving ? 0x2A : 0x24}, {"EnergyAvailable", capacity * m_charge / 100}});
    double pack = 0;
    for (std::size_t i = 0; i < kCells; ++i) pack += cellVoltage(i, current);
    say("PackVoltages", {{"PackVoltage1", pack}, {"PackVoltage2", pack + 0.04}});
    say("DisplayState", {{"OdometerDisplay", m_odometer}, {"Range", m_frozenRange}, {"SpeedDisplay", speed}});
    say("SpeedAndOdometer", {{"Speed", speed}, {"Odometer", m_odometer}});
    if (driving) {
        say("Controls", {{"Gear", 0x80}, {"Go", 1}, {"Pedal", std::clamp(current / 2, 0.0, 100.0)}});
        say("MotorState", {{"MotorTemperature", kAir + 20 + speed / 3}});
        say("DriveState", {{"InverterTemperature", kAir + 12 + speed / 4}});
    }
    speakSlowly(mode);
}

void FleetVehicle::wakeUp(Mode mode) {
    // as on a real bus: a frame in transition, and a first odometer that is a little off
    say("BatteryState", {{"Phase", 0x94}, {"StateOfCharge", m_charge}});
    say("SpeedAndOdometer", {{"Speed", 0}, {"Odometer", m_odometer - 0.22}});
    m_time += kMicrosecondsASecond / 2;
    m_saidSlowly = INT64_MIN / 2;
    speak(mode, 0, 2);
    remember(m_position);
}

void FleetVehicle::sleepUntil(std::int64_t time) {
    m_time = std::max(m_time, time);
}

void FleetVehicle::driveTo(geo::Coordinate goal, std::int64_t end) {
    if (m_time >= end || m_charge < kNearlyEmpty) return;
    const geo::Coordinate from = m_position;
    const double length = geo::distance(from, goal).value / 1000 * detourFactor();
    const double cruise = m_random.uniform(32, 52);
    wakeUp(Mode::Driving);
    double done = 0, speed = 0;
    while (done < length && m_time < end && m_charge > kNearlyEmpty) {
        const double wished =
            m_random.chance(0.12) ? 0 : std::clamp(cruise + m_random.normal(0, 9), 8.0, 80.0);  // lights, roundabouts
        speed = 0.4 * speed + 0.6 * wished;
        const double hours = static_cast<double>(kDrivingStep) / (3600.0 * kMicrosecondsASecond);
        const double travelled = std::min(speed * hours, length - done);
        const double power = m_consumption * speed * m_random.uniform(0.55, 1.45) * 0.92 + kStandstillPower;
        m_time += kDrivingStep;
        done += travelled;
        m_odometer += travelled;
        m_charge -= power * hours / (telemetry::kTwizyBatteryKwh * m_health / 100 * 1000) * 100;
        m_temperature += 0.01;
        speak(Mode::Driving, speed, power / 55);
        const double share = length > 0 ? done / length : 1;
        remember({from.latitude + (goal.latitude - from.latitude) * share,
                  from.longitude + (goal.longitude - from.longitude) * share});
    }
    if (m_time >= end) return;  // still under way
    m_time += kDrivingStep;
    speak(Mode::Driving, 0, 2);
    m_time += kDrivingStep;
    speak(Mode::Awake, 0, 1);
}

void FleetVehicle::chargeUntil(std::int64_t end) {
    if (m_time >= end || m_charge > 98) return;
    wakeUp(Mode::Charging);
    const double capacity = telemetry::kTwizyBatteryKwh * m_health / 100 * 1000;
    while (m_charge < 100 && m_time < end) {
        const double taper = m_charge < kTaperFrom ? 1 : std::max(0.12, (100.5 - m_charge) / (100.5 - kTaperFrom));
        const double power = kChargePower * taper;
        m_time += kChargingStep;
        m_charge = std::min(
            100.0, m_charge + power * static_cast<double>(kChargingStep) / (3600.0 * kMicrosecondsASecond) / capacity * 100);
        m_temperature += (kAir + 8 - m_temperature) * 0.01;
        speak(Mode::Charging, 0, -power / 57);
    }
    if (m_time >= end) return;  // still plugged in
    m_time += kChargingStep;
    speak(Mode::Awake, 0, 0.5);
}

telemetry::Track FleetVehicle::finish() {
    telemetry::Track track = m_builder.finish();
    track["latitude"] = std::move(m_latitude);
    track["longitude"] = std::move(m_longitude);
    return track;
}

}  // namespace kabar::demo
