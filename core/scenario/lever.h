// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kabar::scenario {

/// What the room can move. Shares are of the people concerned, 0 to 1.
enum class Lever : std::uint8_t {
    ThirdPlaces,
    ThirdPlaceUptake,
    ThirdPlaceDays,
    RemoteUptake,
    CarpoolUptake,
    CarpoolOccupancy,
    ShuttleLines,
    ShuttleUptake,
    ShuttleFill,
    ShuttleFare,
    EbikeUptake,
    EbikeReach,
    TwizyUptake,
    TwizyReach,
    ElectricShare,
    MobilityAllowance,
    EmployerShare,
};
inline constexpr std::size_t kLeverCount = static_cast<std::size_t>(Lever::EmployerShare) + 1;

enum class LeverUnit : std::uint8_t { Count, Share, DaysPerWeek, PersonsPerCar, Euros, EurosPerYear, Kilometres };

/// The four families of measures, then what concerns all.
enum class LeverGroup : std::uint8_t { NotMoving, Carpool, Shuttles, Light, Money };

struct LeverSpec {
    Lever lever{};
    std::string_view key;  ///< "carpool_uptake", in files and JSON
    LeverGroup group{};
    LeverUnit unit{};
    double least = 0, most = 0, step = 0;
    double rest = 0;  ///< its value in the baseline: the lever does nothing, or nothing by itself
};

[[nodiscard]] const std::array<LeverSpec, kLeverCount>& leverSpecs();
[[nodiscard]] const LeverSpec& spec(Lever lever);
[[nodiscard]] std::optional<Lever> leverNamed(std::string_view key);

/// The position of every lever; made at rest.
class Levers {
public:
    Levers();
    [[nodiscard]] double operator[](Lever lever) const { return m_values[static_cast<std::size_t>(lever)]; }
    /// Fails with `OutOfRange`, changing nothing, outside the lever's range; counts must be whole.
    [[nodiscard]] Status set(Lever lever, double value);
    /// For positions known to be in range.
    Levers& with(Lever lever, double value);

    friend bool operator==(const Levers&, const Levers&) = default;

private:
    std::array<double, kLeverCount> m_values{};
};

/// An object of lever key to number.
[[nodiscard]] nlohmann::json toJson(const Levers& levers);
/// Levers that the document leaves out stay at rest, so that older files open. Fails with `Malformed`, `NotFound` or
/// `OutOfRange`.
[[nodiscard]] Result<Levers> leversFromJson(const nlohmann::json& document);

}  // namespace kabar::scenario
