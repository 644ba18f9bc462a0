// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/thinner.h"

#include <algorithm>

namespace kabar::telemetry {

Thinner::Thinner(const std::vector<SignalDescription>& signals) : m_channelOf(signals.size(), -1) {
    for (std::size_t i = 0; i < signals.size(); ++i) {
        if (!signals[i].reading) continue;
        const ReadingRule& rule = *signals[i].reading;
        const auto shared =
            std::ranges::find(m_channels, rule.name, [](const Channel& channel) { return channel.rule.name; });
        if (shared != m_channels.end()) {
            ++shared->parts;
            m_channelOf[i] = static_cast<int>(shared - m_channels.begin());
            continue;
        }
        m_channelOf[i] = static_cast<int>(m_channels.size());
        m_channels.push_back({.rule = rule,
                              .every = static_cast<std::int64_t>(rule.every * 1e6),
                              .toSettle = rule.settle,
                              .kept = {},
                              .last = {},
                              .series = {}});
    }
}

void Thinner::addTo(Channel& channel, std::int64_t time, double value) {
    if (channel.parts == 1) return addWhole(channel, time, value);
    if (time != channel.partTime) {
        channel.partTime = time;
        channel.seen = 0;
        channel.sum = 0;
    }
    channel.sum += value;
    if (++channel.seen < channel.parts) return;
    channel.partTime = INT64_MIN;
    addWhole(channel, time, channel.sum / channel.parts);
}

void Thinner::addWhole(Channel& channel, std::int64_t time, double value) {
    if (channel.last.time != INT64_MIN && time - channel.last.time > kSilence) {
        keep(channel, channel.last);
        channel.last = {};
        channel.kept = {};
        channel.toSettle = channel.rule.settle;
    }
    if (channel.toSettle > 0) {
        --channel.toSettle;
        return;
    }
    channel.last = {time, value};
    const bool first = channel.kept.time == INT64_MIN;
    if (first || (value != channel.kept.value && time - channel.kept.time >= channel.every)) keep(channel, channel.last);
}

void Thinner::keep(Channel& channel, Sample sample) {
    const Time at = moment(sample.time);
    channel.kept = sample;
    if (!channel.series.empty() && channel.series.back().at >= at) return;  // two logs, or two frames, of one millisecond
    channel.series.push_back({at, sample.value});
}

Track Thinner::finish() {
    Track track;
    for (Channel& channel : m_channels) {
        if (channel.last.time != INT64_MIN && channel.last.time != channel.kept.time) keep(channel, channel.last);
        if (!channel.series.empty()) track.emplace(channel.rule.name, std::move(channel.series));
    }
    return track;
}

}  // namespace kabar::telemetry
