// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/track_builder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kabar::telemetry {

TrackBuilder::TrackBuilder(const Decoder& decoder)
    : m_decoder(decoder),
      m_thinner(decoder.descriptions()),
      m_ranges(decoder.descriptions().size()),
      m_standardIds(0x800),
      m_fitting(0x800) {}

void TrackBuilder::add(const Frame& frame) {
    ++(frame.extended ? m_extendedIds[frame.id] : m_standardIds[frame.id & 0x7FF]);
    if (m_decoder.fits(frame)) ++m_fitting[frame.id & 0x7FF];
    const bool known = m_decoder.decode(frame, [&](std::size_t signal, double value) {
        m_ranges[signal].include(value);
        m_thinner.add(signal, frame.time, value);
    });
    m_unknown += !known;
    hear(frame.time);
}

void TrackBuilder::hear(std::int64_t time) {
    const bool wakes = m_lastHeard == INT64_MIN || time - m_lastHeard > Thinner::kSilence;
    if (wakes) {
        if (m_lastHeard != INT64_MIN) m_awake.push_back({moment(m_lastHeard), 0});
        m_awake.push_back({moment(time), 1});
    }
    if (time > m_lastHeard) m_lastHeard = time;
}

std::map<std::uint32_t, std::int64_t> TrackBuilder::framesById() const {
    std::map<std::uint32_t, std::int64_t> counts = m_extendedIds;
    for (std::uint32_t id = 0; id < m_standardIds.size(); ++id)
        if (m_standardIds[id]) counts[id] += m_standardIds[id];
    return counts;
}

std::int64_t TrackBuilder::fittingFrames() const {
    return std::accumulate(m_fitting.begin(), m_fitting.end(), std::int64_t{0});
}

std::size_t TrackBuilder::fittingIds() const {
    return m_fitting.size() - static_cast<std::size_t>(std::ranges::count(m_fitting, 0));
}

bool TrackBuilder::hasOwnId() const {
    constexpr std::array<std::uint32_t, 3> kCanOpen{0x080, 0x081,
                                                    0x701};  // synchronisation, emergency and heartbeat of node 1
    for (std::uint32_t id = 0; id < m_fitting.size(); ++id)
        if (m_fitting[id] > 0 && !std::ranges::contains(kCanOpen, id)) return true;
    return false;
}

Track TrackBuilder::finish() {
    Track track = m_thinner.finish();
    if (m_lastHeard != INT64_MIN) {
        const Time end = moment(m_lastHeard);
        if (m_awake.back().at == end) m_awake.back().at -= std::chrono::milliseconds(1);  // a log of one moment
        m_awake.push_back({end, 0});
        track.emplace(kBusAwake, std::move(m_awake));
    }
    return track;
}

}  // namespace kabar::telemetry
