// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_import.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>
#include <utility>

namespace kabar::telemetry {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 256 * 1024;       ///< the frames of one piece stay in the second-level cache
constexpr std::size_t kLongestLine = 64 * 1024;  ///< a CMT record may hold JSON; beyond this it is no log

std::unexpected<Error> refuse(Error::Code code, const fs::path& path, std::string detail) {
    return fail(Error{.code = code, .detail = std::move(detail), .file = path.string()});
}

Result<std::ifstream> openLog(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return refuse(Error::Code::NotFound, path, "no such file");
    if (fs::is_directory(path, error)) return refuse(Error::Code::Unreadable, path, "is a folder, not a log");
    std::ifstream in(path, std::ios::binary);
    if (!in) return refuse(Error::Code::Unreadable, path, "cannot be opened for reading");
    return in;
}

/// A file that is surely no text, by its first bytes; null for another.
const char* binaryKind(std::string_view bytes) {
    using namespace std::string_view_literals;
    static constexpr std::pair<std::string_view, const char*> kKinds[]{
        {"\x1F\x8B"sv, "compressed with gzip: unpack it first"},
        {"PK\x03\x04"sv, "a zip archive: unpack it first"},
        {"\x28\xB5\x2F\xFD"sv, "compressed with zstd: unpack it first"},
        {"\xFD"
         "7zXZ\0"sv,
         "compressed with xz: unpack it first"},
        {"BZh"sv, "compressed with bzip2: unpack it first"},
        {"\xFF\xFE"sv, "text in UTF-16: save it as UTF-8"},
        {"\xFE\xFF"sv, "text in UTF-16: save it as UTF-8"},
        {"BLF"sv, "a BLF log: export it as candump"},
    };
    for (const auto& [magic, kind] : kKinds)
        if (bytes.starts_with(magic)) return kind;
    return nullptr;
}

constexpr std::string_view kNoRecord = "line";  ///< field of an error about a file that holds no record at all

/// Why the beginning of a file makes it no log.
std::unexpected<Error> noLog(const fs::path& path, std::string_view text) {
    if (text.empty()) return refuse(Error::Code::Malformed, path, "the file is empty");
    if (const char* kind = binaryKind(text)) return refuse(Error::Code::Malformed, path, kind);
    const std::size_t first = text.find_first_not_of("\r\n");
    if (first == text.npos) return refuse(Error::Code::Malformed, path, "every line is empty");
    const auto number = 1 + std::ranges::count(text.substr(0, first), '\n');
    std::string_view line = text.substr(first);
    line = line.substr(0, line.find_first_of("\r\n"));
    return fail(Error{.code = Error::Code::Malformed,
                      .detail = "neither a candump -l nor a CRTD log: a line begins with its time in seconds",
                      .file = path.string()}
                    .at(number)
                    .of(kNoRecord, printable(line)));
}

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // some editors put it before a text in UTF-8

}  // namespace

Status readLog(const fs::path& path, LogParser::BrokenLines broken, const std::function<void(std::span<const Frame>)>& sink,
               LineCounts& counts, std::vector<Error>& firstBroken, std::stop_token stop, const Progress& progress) {
    auto in = openLog(path);
    if (!in) return fail(in.error());
    std::error_code unsized;
    const auto total = static_cast<double>(fs::file_size(path, unsized));
    std::vector<char> buffer(kPiece + kLongestLine);
    std::vector<Frame> frames;
    std::optional<LogParser> parser;
    std::size_t kept = 0;  // the beginning of a line whose end is in the next piece
    double read = 0;
    for (bool atEnd = false; !atEnd;) {
        if (stop.stop_requested()) return refuse(Error::Code::Cancelled, path, "stopped");
        in->read(buffer.data() + kept, static_cast<std::streamsize>(kPiece));
        if (in->bad()) return refuse(Error::Code::Unreadable, path, "reading failed");
        const auto got = static_cast<std::size_t>(in->gcount());
        atEnd = in->eof();
        const std::string_view text(buffer.data(), kept + got);
        const std::size_t lastEnd = atEnd ? text.size() : text.rfind('\n') + 1;
        std::size_t begin = 0;
        if (!parser) {
            if (read == 0 && text.starts_with(kByteOrderMark)) begin = kByteOrderMark.size();
            const auto format = formatOf(text.substr(begin));
            const bool onlyEmptyLines = text.find_first_not_of("\r\n") == text.npos;
            if (!format && (!onlyEmptyLines || atEnd)) return noLog(path, text.substr(begin));
            if (format) parser.emplace(*format, broken);
        }
        if (parser) {
            frames.clear();
            if (Status parsed = parser->parse(text.substr(begin, lastEnd - begin), frames); !parsed)
                return fail(Error(parsed.error()).in(path.string()));
            sink(frames);
        }
        kept = text.size() - lastEnd;
        if (kept > kLongestLine)
            return fail(Error{.code = Error::Code::Malformed,
                              .detail = "a line of more than 65,536 characters",
                              .file = path.string(),
                              .line = parser ? parser->counts().lines + 1 : 1});
        std::memmove(buffer.data(), buffer.data() + lastEnd, kept);
        read += static_cast<double>(got);
        progress(unsized || total <= 0 ? 0.0 : std::min(1.0, read / total), "log");
    }
    counts = parser->counts();
    firstBroken = parser->broken();
    for (Error& error : firstBroken) error.file = path.string();
    return {};
}

Result<LogImport> importLog(const fs::path& path, const Decoder& decoder, LogParser::BrokenLines broken,
                            std::stop_token stop, const Progress& progress) {
    LogImport made;
    TrackBuilder builder(decoder);
    const auto take = [&](std::span<const Frame> frames) {
        for (const Frame& frame : frames) builder.add(frame);
    };
    if (Status read = readLog(path, broken, take, made.counts, made.firstBroken, stop, progress); !read)
        return fail(read.error());
    made.unknownFrames = builder.unknownFrames();
    if (made.counts.frames == 0) return refuse(Error::Code::Mismatch, path, "holds no CAN frame");
    if (made.counts.frames == made.unknownFrames)
        return fail(
            Error{.code = Error::Code::Mismatch, .detail = "none of its frames is of a known vehicle", .file = path.string()}
                .of("frames", std::to_string(made.counts.frames)));
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
