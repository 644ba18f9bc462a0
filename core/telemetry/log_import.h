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

/// Reads a log of any size piece by piece, in constant memory, and hands on its frames in batches. Fails with `NotFound`,
/// `Unreadable`, `Malformed` (neither candump nor CRTD; a broken line), `OutOfRange`, `Cancelled`, always with the file.
[[nodiscard]] Status readLog(const std::filesystem::path& path, LogParser::BrokenLines broken,
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

/// Decodes a whole log into readings. Refuses it whole: beside what `readLog` refuses, with `Mismatch` when none of its
/// frames is known to the decoder.
[[nodiscard]] Result<LogImport> importLog(const std::filesystem::path& path, const Decoder& decoder,
                                          LogParser::BrokenLines broken, std::stop_token stop, const Progress& progress);

/// Whether `error` of a log is about one line of it, which `LogParser::BrokenLines::Skip` would pass over.
[[nodiscard]] bool isBrokenLine(const Error& error);

/// The vehicle that a log stands for when nobody says: "twizy_init-drv.realtime.crtd" → "twizy_init-drv".
[[nodiscard]] std::string vehicleNameOf(const std::filesystem::path& log);

}  // namespace kabar::telemetry
