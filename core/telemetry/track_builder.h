// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/decoder.h"
#include "core/telemetry/reading.h"
#include "core/telemetry/thinner.h"

#include <map>
#include <vector>

namespace kabar::telemetry {

/// Of the valid samples of one signal.
struct SampleRange {
    double low = 0, high = 0;
    std::int64_t count = 0;

    void include(double value) {
        low = count && low < value ? low : value;
        high = count && high > value ? high : value;
        ++count;
    }
};

/// The readings' name for "the bus was heard": 1 when it wakes, 0 at its last frame before a silence and at the end.
inline constexpr std::string_view kBusAwake = "bus_awake";

/// Frames in, thinned readings and statistics out: the one path of logs, live buses and simulations. `decoder` must outlive
/// it.
class TrackBuilder {
public:
    explicit TrackBuilder(const Decoder& decoder);

    void add(const Frame& frame);

    /// Every id that was on the bus, known or not, with its number of frames.
    [[nodiscard]] std::map<std::uint32_t, std::int64_t> framesById() const;
    [[nodiscard]] std::int64_t unknownFrames() const { return m_unknown; }
    /// Frames whose id and length are a message's of the decoder, and how many ids they have.
    [[nodiscard]] std::int64_t fittingFrames() const;
    [[nodiscard]] std::size_t fittingIds() const;
    /// Whether one of those ids is the vehicle's own, not one that CANopen gives to every maker's parts.
    [[nodiscard]] bool hasOwnId() const;
    /// By signal of the decoder, before thinning.
    [[nodiscard]] const std::vector<SampleRange>& ranges() const { return m_ranges; }
    /// Everything kept. The builder is spent.
    [[nodiscard]] Track finish();

private:
    void hear(std::int64_t time);

    const Decoder& m_decoder;
    Thinner m_thinner;
    std::vector<SampleRange> m_ranges;
    std::vector<std::int64_t> m_standardIds, m_fitting;  ///< frames by id
    std::map<std::uint32_t, std::int64_t> m_extendedIds;
    std::int64_t m_unknown = 0;
    std::int64_t m_lastHeard = INT64_MIN;
    Series m_awake;
};

}  // namespace kabar::telemetry
