// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace kabar::telemetry {

/// Lines of a log, 1-based, both ends included; ascending and apart from each other.
struct LineRange {
    std::int64_t first = 0, last = 0;
    friend bool operator==(const LineRange&, const LineRange&) = default;
};

/// Which lines of a log have a time that cannot be: all frames are heard one after the other, so of all the ways to leave
/// lines out until the rest goes forward, the one that leaves out fewest is taken. A clock that was wrong for a while, at
/// the start, in the middle or at the end, thus costs its own lines and no other. Times before `kEarliest` or after `latest`
/// are wrong however many they are.
class LogTimes {
public:
    /// The first CAN log of a car that is known here was recorded after it; logs count from zero or from the line before
    /// have times of 1970.
    static constexpr std::int64_t kEarliest = 946'684'800'000'000;  // 2000-01-01, microseconds since 1970
    /// Microseconds after which a line begins a new run of lines: what was heard before may have been another clock's.
    static constexpr std::int64_t kGap = 2'000'000;

    /// `disorder`: microseconds that a line may be earlier than one above. `latest`: microseconds since 1970.
    LogTimes(std::int64_t disorder, std::int64_t latest) : m_disorder(disorder), m_latest(latest) {}

    /// The frame of the next line that has one.
    void add(std::int64_t line, std::int64_t time);

    /// Frames in the log, and those whose time is too early or too late in itself.
    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    [[nodiscard]] std::int64_t early() const { return m_early; }
    [[nodiscard]] std::int64_t late() const { return m_late; }
    /// Whether an early time is smaller than the one above: differences, rather than times from zero.
    [[nodiscard]] bool areDifferences() const { return m_backwards > 0; }
    /// The lines to leave out.
    [[nodiscard]] std::vector<LineRange> jumped() const;

private:
    struct Run {
        LineRange lines;
        std::int64_t frames = 0, begin = 0, end = 0;  ///< least and greatest time
    };
    /// For each run, whether it is among those that go forward and hold most frames.
    [[nodiscard]] std::vector<bool> kept() const;

    std::int64_t m_disorder, m_latest;
    std::vector<Run> m_runs;
    std::vector<LineRange> m_impossible;
    std::int64_t m_frames = 0, m_early = 0, m_late = 0, m_backwards = 0, m_lastEarly = INT64_MIN;
    bool m_goesBack = false;
};

}  // namespace kabar::telemetry
