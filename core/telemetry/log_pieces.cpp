// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_pieces.h"

#include "core/base/input_file.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace kabar::telemetry {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 256 * 1024;                   ///< the frames of one piece stay in the second-level cache
constexpr std::size_t kLongestLine = 64 * 1024;              ///< a CMT record may hold JSON; beyond this it is no log
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // some editors put it before a text in UTF-8

std::unexpected<Error> refuseFile(Error::Code code, const fs::path& path, Clause why) {
    return fail(Error{.code = code, .clause = std::move(why), .file = path.string()});
}

}  // namespace

Status readPieces(const fs::path& path, const std::function<Status(std::string_view)>& take, std::stop_token stop,
                  const Progress& progress) {
    auto in = openInput(path);
    if (!in) return fail(in.error());
    std::error_code unsized;
    const auto total = static_cast<double>(fs::file_size(path, unsized));
    std::vector<char> buffer(kPiece + kLongestLine);
    std::size_t kept = 0;  // the beginning of a line whose end is in the next piece
    std::int64_t lines = 0;
    double read = 0;
    for (bool atEnd = false; !atEnd;) {
        if (stop.stop_requested()) return refuseFile(Error::Code::Cancelled, path, clause("job.stopped"));
        in->read(buffer.data() + kept, static_cast<std::streamsize>(kPiece));
        if (in->bad()) return refuseFile(Error::Code::Unreadable, path, clause("file.unreadable"));
        const auto got = static_cast<std::size_t>(in->gcount());
        atEnd = in->eof();
        const std::string_view text(buffer.data(), kept + got);
        const std::size_t lastEnd = atEnd ? text.size() : text.rfind('\n') + 1;
        const std::size_t begin = read == 0 && text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
        const std::string_view whole = text.substr(begin, std::max(lastEnd, begin) - begin);
        if (Status taken = take(whole); !taken) return fail(Error(taken.error()).in(path.string()));
        lines += std::ranges::count(whole, '\n');
        kept = text.size() - lastEnd;
        if (kept > kLongestLine)
            return fail(Error{.code = Error::Code::Malformed,
                              .clause = clause("log.long-line"),
                              .file = path.string(),
                              .line = lines + 1});
        std::memmove(buffer.data(), buffer.data() + lastEnd, kept);
        read += static_cast<double>(got);
        progress(unsized || total <= 0 ? 0.0 : std::min(1.0, read / total), "log");
    }
    return {};
}

}  // namespace kabar::telemetry
