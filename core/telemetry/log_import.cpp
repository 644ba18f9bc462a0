// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_import.h"

#include "core/telemetry/log_line.h"
#include "core/telemetry/log_pieces.h"
#include "core/telemetry/log_times.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace kabar::telemetry {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> refuse(Error::Code code, const fs::path& path, Clause why) {
    return fail(Error{.code = code, .clause = std::move(why), .file = path.string()});
}

/// A file that is surely no text, by its first bytes; null for another.
const char* binaryKind(std::string_view bytes) {
    using namespace std::string_view_literals;
    static constexpr std::pair<std::string_view, const char*> kKinds[]{
        {"\x1F\x8B"sv, "file.gzip"},
        {"PK\x03\x04"sv, "file.zip"},
        {"\x28\xB5\x2F\xFD"sv, "file.zstd"},
        {"\xFD"
         "7zXZ\0"sv,
         "file.xz"},
        {"BZh"sv, "file.bzip2"},
        {"\xFF\xFE"sv, "file.utf16"},
        {"\xFE\xFF"sv, "file.utf16"},
        {"BLF"sv, "log.blf"},
        {"LOGG"sv, "log.blf"},
        {"MDF "sv, "log.is-mdf"},
    };
    for (const auto& [magic, kind] : kKinds)
        if (bytes.starts_with(magic)) return kind;
    return nullptr;
}

constexpr std::string_view kNoRecord = "line";  ///< field of an error about a file that holds no record at all

/// Why the beginning of a file makes it no log.
std::unexpected<Error> noLog(const fs::path& path, std::string_view text) {
    if (text.empty()) return refuse(Error::Code::Malformed, path, clause("file.empty"));
    if (const char* kind = binaryKind(text)) return refuse(Error::Code::Malformed, path, clause(kind));
    const std::size_t first = text.find_first_not_of("\r\n");
    if (first == text.npos) return refuse(Error::Code::Malformed, path, clause("log.empty-lines"));
    const auto number = 1 + std::ranges::count(text.substr(0, first), '\n');
    std::string_view line = text.substr(first);
    line = line.substr(0, line.find_first_of("\r\n"));
    const char* const why = isScreenWithoutTime(line) ? "log.screen-without-times" : "log.no-log";
    return fail(Error{.code = Error::Code::Malformed, .clause = clause(why), .file = path.string()}.at(number).of(
        kNoRecord, printable(line)));
}

/// Nothing while only empty lines were seen, which say nothing yet.
Result<std::optional<LogFormat>> formatOfPiece(const fs::path& path, std::string_view text) {
    const auto format = formatOf(text);
    if (!format && text.find_first_not_of("\r\n") != text.npos) return noLog(path, text);
    return format;
}

void addTimes(LogTimes& times, LogFormat format, std::string_view lines, std::int64_t& number) {
    while (!lines.empty()) {
        std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++number;
        if (const auto time = frameTime(format, line)) times.add(number, *time);
    }
}

/// What the first reading of a log finds out.
struct Scan {
    LogFormat format = LogFormat::Candump;
    std::vector<LineRange> jumped;
};

Status checkTimes(const LogTimes& times, const fs::path& path) {
    if (times.frames() == 0) return {};
    if (times.early() == times.frames())
        return refuse(Error::Code::OutOfRange, path,
                      clause(times.areDifferences() ? "log.times-are-differences" : "log.times-from-zero"));
    if (times.late() == times.frames()) return refuse(Error::Code::OutOfRange, path, clause("log.times-ahead"));
    return {};
}

Result<Scan> scan(const fs::path& path, const LogRules& rules, std::stop_token stop, const Progress& progress) {
    constexpr std::chrono::days kAhead{1};  // a clock in another time zone is no wrong clock
    const std::int64_t latest =
        rules.now ? std::chrono::duration_cast<std::chrono::microseconds>((*rules.now + kAhead).time_since_epoch()).count()
                  : INT64_MAX;
    std::optional<LogFormat> format;
    std::optional<LogTimes> times;
    std::int64_t number = 0;
    const auto take = [&](std::string_view lines) -> Status {
        if (!format) {
            const auto found = formatOfPiece(path, lines);
            if (!found) return fail(found.error());
            format = *found;
        }
        if (!format) return number += std::ranges::count(lines, '\n'), Status();
        if (!times) times.emplace(disorderOf(*format), latest);
        addTimes(*times, *format, lines, number);
        return {};
    };
    if (Status read = readPieces(path, take, stop, progress); !read) return fail(read.error());
    std::error_code unsized;
    if (!format) return noLog(path, fs::file_size(path, unsized) == 0 ? "" : "\n");
    if (Status checked = checkTimes(*times, path); !checked) return fail(checked.error());
    return Scan{.format = *format, .jumped = times->jumped()};
}

/// Whether the frames are those of the decoder's vehicle rather than of one that shares some ids.
Status checkVehicle(const TrackBuilder& builder, std::int64_t frames, const fs::path& path) {
    constexpr std::size_t kFewestIds = 3;
    const std::int64_t fitting = builder.fittingFrames();
    const std::size_t ids = builder.fittingIds();
    const bool all = fitting == frames && builder.hasOwnId();
    if (all || (ids >= kFewestIds && fitting * 2 >= frames)) return {};
    return fail(
        Error{.code = Error::Code::Mismatch,
              .clause = fitting == 0 ? clause("log.unknown-vehicle") : clause("log.another-vehicle", fitting, frames),
              .file = path.string()}
            .of("frames", std::to_string(frames)));
}

}  // namespace

Status readLog(const fs::path& path, const LogRules& rules, const std::function<void(std::span<const Frame>)>& sink,
               LineCounts& counts, std::vector<Error>& firstBroken, std::stop_token stop, const Progress& progress) {
    constexpr double kScanShare = 0.3;  // of the work
    auto scanned = scan(path, rules, stop, part(progress, 0, kScanShare));
    if (!scanned) return fail(scanned.error());
    LogParser parser(scanned->format, rules.broken, std::move(scanned->jumped));
    std::vector<Frame> frames;
    const auto take = [&](std::string_view lines) -> Status {
        frames.clear();
        if (Status parsed = parser.parse(lines, frames); !parsed) return parsed;
        sink(frames);
        return {};
    };
    if (Status read = readPieces(path, take, stop, part(progress, kScanShare, 1)); !read) return read;
    counts = parser.counts();
    firstBroken = parser.broken();
    for (Error& error : firstBroken) error.file = path.string();
    return {};
}

Result<LogImport> importLog(const fs::path& path, const Decoder& decoder, const LogRules& rules, std::stop_token stop,
                            const Progress& progress) {
    LogImport made;
    TrackBuilder builder(decoder);
    const auto take = [&](std::span<const Frame> frames) {
        for (const Frame& frame : frames) builder.add(frame);
    };
    if (Status read = readLog(path, rules, take, made.counts, made.firstBroken, stop, progress); !read)
        return fail(read.error());
    made.unknownFrames = builder.unknownFrames();
    if (made.counts.frames == 0) return refuse(Error::Code::Mismatch, path, clause("log.no-frame"));
    if (Status checked = checkVehicle(builder, made.counts.frames, path); !checked) return fail(checked.error());
    made.framesById = builder.framesById();
    made.ranges = builder.ranges();
    made.track = builder.finish();
    return made;
}

bool isBrokenLine(const Error& error) {
    const bool ofALine = error.code == Error::Code::Malformed || error.code == Error::Code::OutOfRange;
    return ofALine && error.line > 0 && !error.field.empty() && error.field != kNoRecord;
}

std::string vehicleNameOf(const fs::path& log) {
    const std::string name = log.filename().string();
    return name.substr(0, std::max<std::size_t>(1, name.find('.')));
}

}  // namespace kabar::telemetry
