// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/geo/coordinate.h"
#include "core/study/factor.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

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
    [[nodiscard]] virtual Metres distance(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const = 0;
    [[nodiscard]] virtual Seconds duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const = 0;
    /// What the answers rest on, to be shown beside each study.
    [[nodiscard]] virtual std::vector<Factor> factors() const = 0;
};

/// Road distance over great-circle distance, as in the algorithm documents.
inline constexpr double kDetourFactor = 1.35;
[[nodiscard]] const Factor& detourFactor();
/// Door-to-door speed, km/h.
[[nodiscard]] const Factor& speed(TravelMode mode);

/// Great-circle distance times the detour factor, at one speed a mode.
class DetourTravelTimes final : public TravelTimes {
public:
    [[nodiscard]] Metres distance(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const override;
    [[nodiscard]] Seconds duration(TravelMode mode, geo::Coordinate from, geo::Coordinate to) const override;
    [[nodiscard]] std::vector<Factor> factors() const override;
};

}  // namespace kabar::study
