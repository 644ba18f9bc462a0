// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/decoder.h"
#include "core/telemetry/reading.h"

#include <vector>

namespace kabar::telemetry {

/// Thins what the bus says a hundred times a second to what is worth keeping: a reading for each change, not more often than
/// the signal's rule allows, and the last sample before each silence and at the end, so that the age of a value is known.
class Thinner {
public:
    /// Microseconds. Longer than the slowest period on the bus (1 s) and than OVMS's while the vehicle is awake (60 s).
    static constexpr std::int64_t kSilence = 90'000'000;

    explicit Thinner(const std::vector<SignalDescription>& table);

    /// `signal` indexes the table given at the start; `time` in microseconds since 1970.
    void add(std::size_t signal, std::int64_t time, double value) {
        const int channel = m_channelOf[signal];
        if (channel >= 0) addTo(m_channels[static_cast<std::size_t>(channel)], time, value);
    }
    /// Adds what is still held back and returns everything kept.
    [[nodiscard]] Track finish();

private:
    struct Sample {
        std::int64_t time = INT64_MIN;
        double value = 0;
    };
    struct Channel {
        ReadingRule rule;
        std::int64_t every = 0;  ///< microseconds
        int parts = 1;           ///< signals of one frame that are averaged
        int seen = 0;
        std::int64_t partTime = INT64_MIN;
        double sum = 0;
        int toSettle = 0;
        Sample kept, last;
        Series series;
    };

    void addTo(Channel& channel, std::int64_t time, double value);
    static void addWhole(Channel& channel, std::int64_t time, double value);
    static void keep(Channel& channel, Sample sample);

    std::vector<int> m_channelOf;  ///< by signal; −1 is not kept
    std::vector<Channel> m_channels;
};

}  // namespace kabar::telemetry
