// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/telemetry/decoder.h"
#include "core/telemetry/log_parser.h"
#include "core/telemetry/track_builder.h"

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <stop_token>

namespace kabar::telemetry {

/// What to make of a log's lines.
struct LogRules {
    LogParser::BrokenLines broken = LogParser::BrokenLines::Refuse;
    std::optional<Time> now = {};  ///< a day after it no reading can be; without it no time is too late

    LogRules(LogParser::BrokenLines whatIsBroken, std::optional<Time> present = {})  // NOLINT(google-explicit-constructor)
        : broken(whatIsBroken), now(present) {}
};

/// Reads a log of any size piece by piece, in constant memory, and hands on its frames in batches. It is read twice: first
/// the times, to know which lines jump (see `LogTimes`). Fails with `NotFound`, `Unreadable`, `Malformed` (no CAN log, a
/// broken line), `OutOfRange` (times that jump, that count from zero, that lie ahead), `Cancelled`, always with the file.
[[nodiscard]] Status readLog(const std::filesystem::path& path, const LogRules& rules,
                             const std::function<void(std::span<const Frame>)>& sink, LineCounts& counts,
                             std::vector<Error>& firstBroken, std::stop_token stop, const Progress& progress);

/// What one log holds.
struct LogImport {
    LineCounts counts;
    std::vector<Error> firstBroken;
    std::map<std::uint32_t, std::int64_t> framesById;  ///< every id on the bus, known or not
    std::int64_t unknownFrames = 0;                    ///< of ids that the table does not have
    std::vector<SampleRange> ranges;                   ///< by signal of the decoder, before thinning
    Track track;                                       ///< thinned
};

/// Decodes a whole log into readings. Refuses it whole: beside what `readLog` refuses, with `Mismatch` when too few of its
/// frames are the decoder's vehicle's. Other cars share some of its ids, and readings made of theirs would be a vehicle with
/// faults that nobody has: half of the frames must have a known id and its length, of three ids at least, or all of them.
[[nodiscard]] Result<LogImport> importLog(const std::filesystem::path& path, const Decoder& decoder, const LogRules& rules,
                                          std::stop_token stop, const Progress& progress);

/// Whether `error` of a log is about one line of it, which `LogParser::BrokenLines::Skip` would pass over.
[[nodiscard]] bool isBrokenLine(const Error& error);

/// The vehicle that a log stands for when nobody says: "twizy_init-drv.realtime.crtd" → "twizy_init-drv".
[[nodiscard]] std::string vehicleNameOf(const std::filesystem::path& log);

}  // namespace kabar::telemetry
