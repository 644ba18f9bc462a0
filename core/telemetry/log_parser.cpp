// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_parser.h"

#include "core/telemetry/log_line.h"

#include <algorithm>
#include <cstring>

namespace kabar::telemetry {

namespace {

constexpr std::size_t kShown = 60;  ///< characters of a bad value that an error repeats
constexpr std::size_t kBrokenRemembered = 10;

LineKind parseLine(LogFormat format, std::string_view line, Frame& frame, LineFault& fault) {
    switch (format) {
        case LogFormat::Candump:
            return parseCandumpLine(line, frame, fault);
        case LogFormat::Screen:
            return parseScreenLine(line, frame, fault);
        case LogFormat::Crtd:
            break;
    }
    return parseCrtdLine(line, frame, fault);
}

/// The format of which `line` is a record.
std::optional<LogFormat> formatOfLine(std::string_view line) {
    Frame frame;
    LineFault fault;
    if (parseCandumpLine(line, frame, fault) == LineKind::Frame) return LogFormat::Candump;
    if (parseScreenLine(line, frame, fault) == LineKind::Frame) return LogFormat::Screen;
    const bool crtd = !line.empty() && line.front() >= '0' && line.front() <= '9';  // comments are every format's
    return crtd && parseCrtdLine(line, frame, fault) != LineKind::Broken ? std::optional(LogFormat::Crtd) : std::nullopt;
}

}  // namespace

std::int64_t disorderOf(LogFormat format) {
    return format == LogFormat::Crtd ? 0 : 1'000'000;
}

std::optional<std::int64_t> frameTime(LogFormat format, std::string_view line) {
    Frame frame;
    LineFault fault;
    return parseLine(format, line, frame, fault) == LineKind::Frame ? std::optional(frame.time) : std::nullopt;
}

std::string printable(std::string_view value) {
    std::string shown(value.substr(0, kShown));
    for (char& c : shown)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F) c = '?';
    return value.size() > kShown ? shown + "..." : shown;
}

std::optional<LogFormat> formatOf(std::string_view firstLines) {
    for (std::string_view rest = firstLines; !rest.empty();) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (const auto format = formatOfLine(line)) return format;
    }
    const std::size_t first = firstLines.find_first_not_of("\r\n");
    if (first == std::string_view::npos) return std::nullopt;
    if (firstLines[first] == '(') return LogFormat::Candump;
    if (firstLines[first] >= '0' && firstLines[first] <= '9') return LogFormat::Crtd;
    return std::nullopt;
}

/// Whether the present line is one of those whose time jumps.
bool LogParser::jumps() {
    while (m_nextJumped < m_jumped.size() && m_jumped[m_nextJumped].last < m_counts.lines) ++m_nextJumped;
    return m_nextJumped < m_jumped.size() && m_jumped[m_nextJumped].first <= m_counts.lines;
}

Status LogParser::skip(const LineFault& fault) {
    const auto told = [&] {
        return Error{.code = fault.code, .clause = clause(fault.clause)}
            .at(m_counts.lines)
            .of(fault.field, printable(fault.value));
    };
    if (m_broken == BrokenLines::Refuse) return fail(told());
    ++m_counts.broken;
    if (m_firstBroken.size() < kBrokenRemembered) m_firstBroken.push_back(told());
    return {};
}

Status LogParser::parse(std::string_view lines, std::vector<Frame>& frames) {
    const std::int64_t disorder = disorderOf(m_format);
    const char* at = lines.data();
    const char* const end = at + lines.size();
    while (at != end) {
        const auto* stop = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        const char* const next = stop ? stop + 1 : end;
        if (!stop) stop = end;
        if (stop != at && stop[-1] == '\r') --stop;
        const std::string_view line(at, static_cast<std::size_t>(stop - at));
        at = next;
        ++m_counts.lines;

        Frame frame;
        frame.time = m_lastTime;
        LineFault fault;
        LineKind kind = parseLine(m_format, line, frame, fault);
        if (kind == LineKind::Frame && (frame.time < m_earliest || jumps())) {
            kind = LineKind::Broken;
            fault = {Error::Code::OutOfRange, "time", line.substr(0, line.find(m_format == LogFormat::Crtd ? ' ' : ')')),
                     "log.time-jumps"};
            fault.value.remove_prefix(std::min(fault.value.size(), fault.value.find_first_not_of(" (")));
        }
        if (kind == LineKind::Broken) [[unlikely]] {
            if (Status skipped = skip(fault); !skipped) return skipped;
            continue;
        }
        if (kind == LineKind::Passed) {
            ++m_counts.passed;
            continue;
        }
        if (frame.time > m_lastTime) {
            m_lastTime = frame.time;
            m_earliest = m_lastTime - disorder;
        }
        ++m_counts.frames;
        frames.push_back(frame);
    }
    return {};
}

}  // namespace kabar::telemetry
