// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kabar::study {

/// Clockwise from the north.
enum class Side : std::uint8_t { North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };
inline constexpr int kSides = 8;

/// "north", "north_east", …
[[nodiscard]] std::string_view name(Side side);
[[nodiscard]] std::optional<Side> sideNamed(std::string_view name);

/// A place as people call it: by its name, or by the side of it on which it lies.
struct NamedPlace {
    std::string name;
    std::optional<Side> side = {};
    friend bool operator==(const NamedPlace&, const NamedPlace&) = default;
};

}  // namespace kabar::study
