// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One core, in memory, on a bus as a driving Twizy fills it: frames decoded into every valid value, and text of both log
// formats parsed into frames. Goals: 30 million frames and 500 MB a second.
#include "core/base/random.h"
#include "core/telemetry/log_parser.h"
#include "core/telemetry/thinner.h"
#include "core/telemetry/twizy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <format>

namespace {

using namespace kabar;
using namespace kabar::telemetry;

Frame frame(std::uint32_t id, std::int64_t time, const std::vector<std::uint8_t>& bytes) {
    Frame made{.time = time, .id = id, .length = static_cast<std::uint8_t>(bytes.size())};
    std::ranges::copy(bytes, made.bytes.begin());
    return made;
}

/// One second of the bus: which messages, and how often.
std::vector<Frame> aSecond(std::int64_t start, Random& random) {
    const auto byte = [&](int low, int high) {
        return static_cast<std::uint8_t>(low + static_cast<int>(random.below(static_cast<std::size_t>(high - low + 1))));
    };
    std::vector<Frame> frames;
    for (int centisecond = 0; centisecond < 100; ++centisecond) {
        const std::int64_t time = start + centisecond * 10'000;
        const auto add = [&](std::uint32_t id, std::vector<std::uint8_t> bytes) {
            frames.push_back(frame(id, time, bytes));
        };
        add(0x155, {7, byte(0x94, 0x99), byte(0, 255), 0x54, byte(0x40, 0x99), byte(0, 255), 0, 0x72});
        add(0x196, {0, 0xFF, 0xE7, 0x7F, 0x70, byte(0x37, 0x60), 0x0B, 0});
        add(0x19F, {0xFF, 0xFF, byte(0x7D, 0x90), byte(0, 255), 0x38, 0xFF, 0x40, 0xFE});
        if (centisecond % 2 == 0) add(0x080, {});
        if (centisecond % 10 == 0) {
            add(0x423, {3, 0x36, 0xFF, 0xFF, 0, 0xE0, 0, 0xE5});
            add(0x424, {0x11, 0x40, byte(1, 10), byte(10, 36), 0x2F, 0x61, 0, 0x30});
            add(0x425, {0x2A, byte(20, 60), 0x44, 0xFF, 0xFE, 0x6C, 1, 0x35});
            add(0x426, {0, 0x78, 1, 0, 0xA4, 0xDF, 0});
            add(0x436, {0, 1, 0x79, 0x30, 0, 0});
            add(0x556, {0x33, 0x53, 0x33, 0x33, 0x33, byte(0x20, 0x40), 0x33, 0x3A});
            add(0x597, {0, 0x95, byte(10, 40), 0x41, 0x2F, 0, 1, 0x32});
            add(0x599, {0, 0, 0xA4, 0xDF, 0xFF, byte(30, 60), byte(0, 31), byte(0, 255)});
            add(0x59B, {0x80, 0x08, 0x64, byte(0, 253), 0x40, 0x38, 0, 0x90});
            add(0x59E, {byte(0, 255), byte(0, 255), 0x0C, 0xA1, 0xD5, 0x2E, 0, 0});
            add(0x5D7, {byte(0, 31), byte(0, 255), 4, 6, 0x76, byte(0, 255), 0});
            add(0x627, {0, 0, 0});
            add(0x628, {0, 0, 0});
            add(0x629, {0, 0, 0});
        }
        if (centisecond % 50 == 0) add(0x701, {5});
        if (centisecond == 0) {
            add(0x554, {0x30, 0x2F, 0x2F, 0x2F, 0x2F, 0x2F, 0x2F, 0});
            add(0x557, {0x33, 0x23, 0x33, 0x33, 0x33, 0x33, 0x33, 0x30});
            add(0x55E, {0x33, 0x43, 0x33, 0x33, 0x33, 0x35, 0x10, 0x7C});
            add(0x55F, {0xFF, 0xFF, 0x73, 0, 0, 0x23, 0xD2, 0x3D});
            add(0x69F, {0xF0, 0, 0, 0});
        }
    }
    return frames;
}

const std::vector<Frame>& bus() {
    static const std::vector<Frame> frames = [] {
        Random random(974);
        std::vector<Frame> all;
        for (int second = 0; second < 200; ++second)
            for (const Frame& made : aSecond(1'500'000'000'000'000 + second * 1'000'000LL, random)) all.push_back(made);
        return all;
    }();
    return frames;
}

Decoder decoder() {
    auto made = twizyDecoder();
    if (!made) std::abort();
    return std::move(*made);
}

std::string text(LogFormat format) {
    std::string lines;
    for (const Frame& made : bus()) {
        const auto seconds = std::format("{}.{:06}", made.time / 1'000'000, made.time % 1'000'000);
        lines += format == LogFormat::Candump ? std::format("({}) can0 {:03X}#", seconds, made.id)
                                              : std::format("{} 1R11 {:03X}", seconds, made.id);
        for (std::size_t i = 0; i < made.length; ++i)
            lines += std::format("{}{:02X}", format == LogFormat::Candump ? "" : " ", made.bytes[i]);
        lines += '\n';
    }
    return lines;
}

struct Value {
    std::int64_t time;
    double value;
    std::size_t signal;
};

/// Every valid value is written out with its time and signal, as a trace view wants them.
void decodeIntoValues(benchmark::State& state) {
    const Decoder twizy = decoder();
    const std::vector<Frame>& frames = bus();
    std::vector<Value> values(frames.size() * 8);
    std::size_t count = 0;
    for (auto _ : state) {
        Value* out = values.data();
        for (const Frame& made : frames)
            twizy.decode(made, [&](std::size_t signal, double value) { *out++ = {made.time, value, signal}; });
        count = static_cast<std::size_t>(out - values.data());
        benchmark::DoNotOptimize(values.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(frames.size()));
    state.counters["values/frame"] = static_cast<double>(count) / static_cast<double>(frames.size());
}
BENCHMARK(decodeIntoValues);

/// The latest value of every signal, as a board wants them.
void decodeLatest(benchmark::State& state) {
    const Decoder twizy = decoder();
    std::vector<double> latest(twizy.descriptions().size());
    for (auto _ : state) {
        for (const Frame& made : bus())
            twizy.decode(made, [&](std::size_t signal, double value) { latest[signal] = value; });
        benchmark::DoNotOptimize(latest.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(bus().size()));
}
BENCHMARK(decodeLatest);

/// What an import does: decode and thin to readings.
void decodeAndThin(benchmark::State& state) {
    const Decoder twizy = decoder();
    for (auto _ : state) {
        Thinner thinner(twizy.descriptions());
        for (const Frame& made : bus())
            twizy.decode(made, [&](std::size_t signal, double value) { thinner.add(signal, made.time, value); });
        benchmark::DoNotOptimize(thinner.finish());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(bus().size()));
}
BENCHMARK(decodeAndThin);

void parseText(benchmark::State& state, LogFormat format) {
    const std::string lines = text(format);
    constexpr std::size_t kPiece = 256 * 1024;  // as the reader of files hands them on
    std::vector<Frame> frames;
    for (auto _ : state) {
        LogParser parser(format, LogParser::BrokenLines::Refuse);
        for (std::size_t from = 0; from < lines.size();) {
            std::size_t to = std::min(from + kPiece, lines.size());
            if (to < lines.size()) to = lines.rfind('\n', to) + 1;
            frames.clear();
            if (!parser.parse(std::string_view(lines).substr(from, to - from), frames)) std::abort();
            benchmark::DoNotOptimize(frames.data());
            from = to;
        }
        if (parser.counts().frames != static_cast<std::int64_t>(bus().size())) std::abort();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(lines.size()));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(bus().size()));
}
BENCHMARK_CAPTURE(parseText, candump, LogFormat::Candump);
BENCHMARK_CAPTURE(parseText, crtd, LogFormat::Crtd);

}  // namespace

BENCHMARK_MAIN();
