// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_times.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kabar::telemetry {

void LogTimes::add(std::int64_t line, std::int64_t time) {
    ++m_frames;
    if (time < kEarliest || time > m_latest) {
        if (time < kEarliest) {
            ++m_early;
            m_backwards += time < m_lastEarly;
            m_lastEarly = time;
        } else {
            ++m_late;
        }
        if (!m_impossible.empty() && m_impossible.back().last + 1 == line)
            m_impossible.back().last = line;
        else
            m_impossible.push_back({line, line});
        return;
    }
    const bool goesOn = !m_runs.empty() && time >= m_runs.back().end - m_disorder && time <= m_runs.back().end + kGap;
    if (!goesOn) {
        m_goesBack = m_goesBack || (!m_runs.empty() && time < m_runs.back().end - m_disorder);
        m_runs.push_back({.lines = {line, line}, .frames = 0, .begin = time, .end = time});
    }
    Run& run = m_runs.back();
    run.lines.last = line;
    ++run.frames;
    run.begin = std::min(run.begin, time);
    run.end = std::max(run.end, time);
}

std::vector<bool> LogTimes::kept() const {
    std::vector<bool> keep(m_runs.size(), !m_goesBack);
    if (!m_goesBack) return keep;
    // the heaviest chain of runs in which each begins no earlier than the one before ends
    struct Chain {
        std::int64_t frames = 0;
        std::ptrdiff_t run = -1;
    };
    std::map<std::int64_t, Chain> best;  // by the chain's end; heavier the later
    Chain heaviest;                      // of equals the first: what came before is what is known
    std::vector<std::ptrdiff_t> before(m_runs.size(), -1);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run& run = m_runs[i];
        Chain chain{.frames = run.frames, .run = static_cast<std::ptrdiff_t>(i)};
        if (const auto next = best.upper_bound(run.begin + m_disorder); next != best.begin()) {
            const Chain& previous = std::prev(next)->second;
            before[i] = previous.run;
            chain.frames += previous.frames;
        }
        if (chain.frames > heaviest.frames) heaviest = chain;
        const auto after = best.upper_bound(run.end);
        if (after != best.begin() && std::prev(after)->second.frames >= chain.frames) continue;
        auto dominated = best.lower_bound(run.end);
        while (dominated != best.end() && dominated->second.frames <= chain.frames) dominated = best.erase(dominated);
        best.emplace(run.end, chain);
    }
    for (std::ptrdiff_t run = heaviest.run; run >= 0; run = before[static_cast<std::size_t>(run)])
        keep[static_cast<std::size_t>(run)] = true;
    return keep;
}

std::vector<LineRange> LogTimes::jumped() const {
    std::vector<LineRange> lines = m_impossible;
    const std::vector<bool> keep = kept();
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (!keep[i]) lines.push_back(m_runs[i].lines);
    std::ranges::sort(lines, {}, &LineRange::first);
    return lines;
}

}  // namespace kabar::telemetry
