// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telemetry/frame.h"
#include "core/telemetry/log_times.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kabar::telemetry {

enum class LogFormat {
    Candump,  ///< `candump -l`: (1436509052.249713) can0 155#0596E7546D58006F
    Screen,   ///< candump -t a: (1436509052.249713)  can0  155   [8]  05 96 E7 54 6D 58 00 6F
    Crtd,     ///< OVMS's CRTD 3.1: 1436509052.249713 1R11 155 05 96 E7 54 6D 58 00 6F
};

/// Microseconds that a line may be earlier than one above: candump hears several interfaces. CRTD allows none.
[[nodiscard]] std::int64_t disorderOf(LogFormat format);

/// Told by the first line that is a record of one of them, so that rubbish before it may be skipped; where none is, by how
/// the first line that is not empty begins. Nothing when it begins like neither.
[[nodiscard]] std::optional<LogFormat> formatOf(std::string_view firstLines);

/// The beginning of a value that may hold anything, fit for a message.
[[nodiscard]] std::string printable(std::string_view value);

/// What became of the lines. Every line is one of frames, passed or broken.
struct LineCounts {
    std::int64_t lines = 0;
    std::int64_t frames = 0;
    std::int64_t passed = 0;  ///< comments, events, records of other types, remote and CAN FD frames, empty lines
    std::int64_t broken = 0;  ///< skipped because the caller asked for it
};

/// The time of the frame in a line without its end; nothing when it has none.
[[nodiscard]] std::optional<std::int64_t> frameTime(LogFormat format, std::string_view line);

/// Reads a log piece by piece without allocating a line. A broken line (no time, an id or byte that is not hexadecimal, more
/// than 8 bytes, a time before the line above) is refused with line, field and value; or skipped and counted.
class LogParser {
public:
    enum class BrokenLines { Refuse, Skip };
    /// `jumped` are broken too, for their time.
    LogParser(LogFormat format, BrokenLines broken, std::vector<LineRange> jumped = {})
        : m_format(format), m_broken(broken), m_jumped(std::move(jumped)) {}

    /// Appends the frames of whole lines; only the last piece of a log may end without a line feed. After an error, the
    /// parser is spent. Fails with `Malformed` or `OutOfRange`.
    [[nodiscard]] Status parse(std::string_view lines, std::vector<Frame>& frames);

    [[nodiscard]] const LineCounts& counts() const { return m_counts; }
    /// What was wrong with the first lines that were skipped, at most 10.
    [[nodiscard]] const std::vector<Error>& broken() const { return m_firstBroken; }

private:
    [[nodiscard]] Status skip(const struct LineFault& fault);
    [[nodiscard]] bool jumps();

    LogFormat m_format;
    BrokenLines m_broken;
    std::vector<LineRange> m_jumped;
    std::size_t m_nextJumped = 0;
    LineCounts m_counts;
    std::vector<Error> m_firstBroken;
    std::int64_t m_lastTime = INT64_MIN;
    std::int64_t m_earliest = INT64_MIN;  ///< that a line may be of
};

}  // namespace kabar::telemetry
