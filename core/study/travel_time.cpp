// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/travel_time.h"

#include "core/base/speed.h"

#include <algorithm>

namespace kabar::study {

using factor::FactorId;

namespace {
constexpr std::array<std::string_view, 6> kTravelModeNames{"walk", "bicycle", "ebike", "twizy", "car", "shuttle"};
constexpr std::array kSpeedFactors{FactorId::WalkSpeed,  FactorId::BicycleSpeed, FactorId::EbikeSpeed,
                                   FactorId::TwizySpeed, FactorId::CarSpeed,     FactorId::ShuttleSpeed};
}  // namespace

std::string_view name(TravelMode mode) {
    return kTravelModeNames[static_cast<std::size_t>(mode)];
}

std::optional<TravelMode> travelModeNamed(std::string_view text) {
    const auto found = std::ranges::find(kTravelModeNames, text);
    if (found == kTravelModeNames.end()) return std::nullopt;
    return static_cast<TravelMode>(found - kTravelModeNames.begin());
}

FactorId speedFactor(TravelMode mode) {
    return kSpeedFactors[static_cast<std::size_t>(mode)];
}

DetourTravelTimes::DetourTravelTimes(const factor::FactorSet& factors)
    : m_speeds(), m_tableDetour(factors.tableDetour()), m_detour(factors[FactorId::DetourFactor].range().mid) {
    for (const TravelMode mode : kTravelModes)
        m_speeds[static_cast<std::size_t>(mode)] = kilometresPerHour(factors[speedFactor(mode)].range().mid);
}

Metres DetourTravelTimes::distance(TravelMode, geo::Coordinate from, geo::Coordinate to) const {
    return geo::distance(from, to) * m_tableDetour;
}

Seconds DetourTravelTimes::duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const {
    return geo::distance(from, to) * m_detour / m_speeds[static_cast<std::size_t>(mode)];
}

}  // namespace kabar::study
