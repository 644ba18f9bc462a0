// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/factor/factor_set.h"
#include "core/geo/coordinate.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kabar::study {

enum class TravelMode : std::uint8_t { Walk, Bicycle, EBike, Twizy, Car, Shuttle };
inline constexpr std::array kTravelModes{TravelMode::Walk,  TravelMode::Bicycle, TravelMode::EBike,
                                         TravelMode::Twizy, TravelMode::Car,     TravelMode::Shuttle};

/// "walk", "bicycle", "ebike", "twizy", "car", "shuttle".
[[nodiscard]] std::string_view name(TravelMode mode);
[[nodiscard]] std::optional<TravelMode> travelModeNamed(std::string_view name);

/// How far and how long it is from one place to another; a road network will answer better than a detour factor.
class TravelTimes {
public:
    virtual ~TravelTimes() = default;
    /// By road, as the released tables measure it, so that both add and compare.
    [[nodiscard]] virtual Metres distance(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const = 0;
    [[nodiscard]] virtual Seconds duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const = 0;
};

/// Of the mode's door-to-door speed, km/h.
[[nodiscard]] factor::FactorId speedFactor(TravelMode mode);

/// Great-circle distance times the detour factor that the released tables contain; durations by the factors' own detour, at
/// one speed a mode.
class DetourTravelTimes final : public TravelTimes {
public:
    explicit DetourTravelTimes(const factor::FactorSet& factors);
    [[nodiscard]] Metres distance(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const override;
    [[nodiscard]] Seconds duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const override;

private:
    std::array<MetresPerSecond, kTravelModes.size()> m_speeds;
    double m_tableDetour, m_detour;
};

}  // namespace kabar::study
