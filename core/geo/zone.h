// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/coordinate.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace kabar::geo {

/// A cell of Uber's H3 grid, the one grid that all employers' tables live on. The default-made one is "no zone".
class Zone {
public:
    constexpr Zone() = default;
    constexpr explicit Zone(std::uint64_t index) : m_index(index) {}

    /// The cell of `resolution` (0 to 15) that holds `point`.
    [[nodiscard]] static Zone at(Coordinate point, int resolution);
    /// From H3's own hexadecimal form. Fails with `Malformed`.
    [[nodiscard]] static Result<Zone> parse(std::string_view text);

    [[nodiscard]] constexpr bool isValid() const { return m_index != 0; }
    [[nodiscard]] constexpr std::uint64_t index() const { return m_index; }
    [[nodiscard]] int resolution() const;
    /// The ancestor at `resolution`, which must not be finer than this zone's own.
    [[nodiscard]] Zone parent(int resolution) const;
    [[nodiscard]] Coordinate centre() const;
    [[nodiscard]] Line boundary() const;
    /// Square kilometres.
    [[nodiscard]] double area() const;
    [[nodiscard]] std::string text() const;

    friend constexpr auto operator<=>(const Zone&, const Zone&) = default;

private:
    std::uint64_t m_index = 0;
};

}  // namespace kabar::geo

template <>
struct std::hash<kabar::geo::Zone> {
    std::size_t operator()(const kabar::geo::Zone& zone) const noexcept { return std::hash<std::uint64_t>{}(zone.index()); }
};
