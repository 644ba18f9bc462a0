// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/bus_recording.h"

#include "core/base/random.h"
#include "core/telemetry/encoder.h"
#include "core/telemetry/twizy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <fstream>
#include <iterator>

namespace kabar::demo {

namespace {

using telemetry::Frame;

constexpr std::int64_t kMicroseconds = 1'000'000;
constexpr std::int64_t kTick = kMicroseconds / 100;
constexpr std::int64_t kMostFrames = 100'000'000;
constexpr std::int64_t kFramesAtOnce = 16'384;  ///< written to the file together
constexpr double kFramesPerSecond = 350;
constexpr int kCells = 14;

/// A drive on the flat, second by second: speed towards a wished one, current after it, charge and odometer from both.
class Drive {
public:
    explicit Drive(Random random) : m_random(std::move(random)) {
        charge = m_random.uniform(60, 95);
        odometer = m_random.uniform(4'000, 38'000);
    }
    void second() {
        if (m_random.chance(0.05)) m_wished = m_random.chance(0.2) ? 0 : m_random.uniform(20, 75);
        speed += std::clamp(m_wished - speed, -6.0, 4.0);
        current = speed > m_wished ? -m_random.uniform(0, 40) : m_random.uniform(5, 60);
        charge = charge < 8 ? 95 : charge - std::max(current, 0.0) * 58 / 3600 / (telemetry::kTwizyBatteryKwh * 1000) * 100;
        odometer += speed / 3600;
    }
    [[nodiscard]] double jitter(double spread) { return m_random.normal(0, spread); }

    double speed = 0, current = 2, charge = 0, odometer = 0;

private:
    Random m_random;
    double m_wished = 40;
};

class Logger {
public:
    Logger(const telemetry::Encoder& encoder, std::ofstream& out) : m_encoder(encoder), m_out(out) {}

    Status hear(std::string_view message, std::int64_t time, const std::map<std::string_view, double>& values) {
        const auto frame = m_encoder.encode(message, time, values);
        if (!frame) return fail(frame.error());
        std::format_to(std::back_inserter(m_text), "({}.{:06}) can0 {:03X}#", frame->time / kMicroseconds,
                       frame->time % kMicroseconds, frame->id);
        for (std::size_t i = 0; i < frame->length; ++i)
            std::format_to(std::back_inserter(m_text), "{:02X}", frame->bytes[i]);
        m_text += '\n';
        if (++m_frames % kFramesAtOnce == 0) flush();
        return {};
    }
    void flush() {
        m_out << m_text;
        m_text.clear();
    }
    [[nodiscard]] std::int64_t frames() const { return m_frames; }

private:
    const telemetry::Encoder& m_encoder;
    std::ofstream& m_out;
    std::string m_text;
    std::int64_t m_frames = 0;
};

struct Said {
    std::string_view message;
    std::map<std::string_view, double> values;
};

std::vector<Said> everyTick(Drive& drive) {
    const double pedal = std::clamp(drive.current * 1.5, 0.0, 100.0);
    return {{"BatteryState",
             {{"ChargePowerRequest", 2100},
              {"Current", drive.current + drive.jitter(0.4)},
              {"Phase", 0x54},
              {"StateOfCharge", drive.charge}}},
            {"MotorState", {{"MotorTemperature", 45 + drive.speed / 3}}},
            {"Controls", {{"Gear", 0x80}, {"Go", drive.speed > 0 ? 1.0 : 0.0}, {"Pedal", pedal}}}};
}

std::vector<Said> everyTenthTick(Drive& drive) {
    return {{"SpeedAndOdometer", {{"Speed", drive.speed + drive.jitter(0.05)}, {"Odometer", drive.odometer}}},
            {"DisplayState",
             {{"OdometerDisplay", drive.odometer}, {"Range", drive.charge * 0.7}, {"SpeedDisplay", drive.speed}}},
            {"DriveState", {{"CyclicDistance", std::fmod(drive.odometer * 1000, 6500)}, {"InverterTemperature", 40}}},
            {"ChargerState", {{"Offline", 1}, {"KeyOn", 1}, {"DcDcCurrent", 9}, {"ChargerTemperature", 28}}},
            {"BmsMode", {{"Mode", 0x2A}, {"EnergyAvailable", telemetry::kTwizyBatteryKwh * drive.charge / 100}}}};
}

std::vector<Said> everySecond(Drive& drive) {
    static constexpr std::array<std::string_view, kCells> kNames = {
        "CellVoltage1", "CellVoltage2", "CellVoltage3",  "CellVoltage4",  "CellVoltage5",  "CellVoltage6",  "CellVoltage7",
        "CellVoltage8", "CellVoltage9", "CellVoltage10", "CellVoltage11", "CellVoltage12", "CellVoltage13", "CellVoltage14"};
    std::array<std::map<std::string_view, double>, 3> cells;
    double pack = 0;
    for (std::size_t i = 0; i < kCells; ++i) {
        const double volts = 3.5 + drive.charge * 0.006 - drive.current * 0.0015 + drive.jitter(0.002);
        cells[i / 5][kNames[i]] = volts;
        pack += volts;
    }
    cells[2]["OdometerBattery"] = drive.odometer;
    return {{"CellVoltages1", cells[0]},
            {"CellVoltages2", cells[1]},
            {"CellVoltages3", cells[2]},
            {"PackVoltages", {{"PackVoltage1", pack}, {"PackVoltage2", pack + 0.04}}},
            {"BmsToCharger",
             {{"ChargeControl", 0x11},
              {"RecuperationLimit", 4000},
              {"DriveLimit", 18'000},
              {"CellTemperatureLowest", 26},
              {"CellTemperatureHighest", 28},
              {"StateOfHealth", 91}}}};
}

Status record(Logger& logger, const RecordingRequest& request, std::stop_token stop, const Progress& progress) {
    Drive drive(Random::forPart(request.seed, "bus recording"));
    const std::int64_t until = std::chrono::microseconds(request.until.time_since_epoch()).count();
    std::int64_t time =
        until - static_cast<std::int64_t>(static_cast<double>(request.frames) / kFramesPerSecond) * kMicroseconds;
    for (int tick = 0; logger.frames() < request.frames; ++tick, time += kTick) {
        std::vector<Said> said = everyTick(drive);
        const auto add = [&](std::vector<Said> more) { std::ranges::move(more, std::back_inserter(said)); };
        if (tick % 10 == 0) add(everyTenthTick(drive));
        if (tick % 100 == 0) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            progress(static_cast<double>(logger.frames()) / static_cast<double>(request.frames), "fleet");
            drive.second();
            add(everySecond(drive));
        }
        for (std::size_t i = 0; i < said.size() && logger.frames() < request.frames; ++i)
            if (auto heard = logger.hear(said[i].message, time + static_cast<std::int64_t>(i) * 230, said[i].values); !heard)
                return heard;
    }
    logger.flush();
    return {};
}

}  // namespace

Status writeRecording(const std::filesystem::path& path, const RecordingRequest& request, std::stop_token stop,
                      const Progress& progress) {
    if (request.frames < 1 || request.frames > kMostFrames)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("recording.frames", kMostFrames)}.of(
            "frames", std::to_string(request.frames)));
    auto dbc = telemetry::parseDbc(telemetry::twizyDbcText());
    if (!dbc) return fail(dbc.error());
    const telemetry::Encoder encoder(std::move(*dbc));
    std::ofstream out(path, std::ios::binary | std::ios::noreplace);
    if (!out && std::filesystem::exists(path))
        return fail(Error{.code = Error::Code::Taken, .clause = clause("file.exists")}.in(path.string()));
    if (!out) return fail(Error{.code = Error::Code::Unwritable, .clause = clause("recording.no-file")}.in(path.string()));
    Logger logger(encoder, out);
    Status written = record(logger, request, std::move(stop), progress);
    out.close();
    if (written && !out)
        written = fail(Error{.code = Error::Code::Unwritable, .clause = clause("recording.not-written")}.in(path.string()));
    if (!written) std::filesystem::remove(path);
    return written;
}

}  // namespace kabar::demo
