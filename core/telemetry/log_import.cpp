// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_import.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>

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
        if (!parser) {
            const auto format = formatOf(text);
            if (!format && !(text.find_first_not_of("\r\n") == text.npos && !atEnd))
                return refuse(Error::Code::Malformed, path,
                              text.empty() ? "the file is empty" : "neither a candump nor a CRTD log");
            if (format) parser.emplace(*format, broken);
        }
        if (parser) {
            frames.clear();
            if (Status parsed = parser->parse(text.substr(0, lastEnd), frames); !parsed)
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
        return refuse(Error::Code::Mismatch, path,
                      "none of its " + std::to_string(made.counts.frames) + " frames is of a known vehicle");
    made.framesById = builder.framesById();
    made.ranges = builder.ranges();
    made.track = builder.finish();
    return made;
}

std::string vehicleNameOf(const fs::path& log) {
    const std::string name = log.filename().string();
    return name.substr(0, std::max<std::size_t>(1, name.find('.')));
}

}  // namespace kabar::telemetry
