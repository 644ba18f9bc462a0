// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace kabar::telemetry {

/// A classic CAN data frame with the moment it was seen.
struct Frame {
    std::int64_t time = 0;  ///< microseconds since 1970, UTC
    std::uint32_t id = 0;   ///< 11 bits, or 29 when extended
    std::uint8_t bus = 1;
    std::uint8_t length = 0;  ///< bytes in use, 0 to 8; the rest of `bytes` is 0
    bool extended = false;
    bool sent = false;  ///< by the logger itself, rather than received
    std::array<std::uint8_t, 8> bytes{};

    friend bool operator==(const Frame&, const Frame&) = default;
};
static_assert(sizeof(Frame) == 24);

}  // namespace kabar::telemetry
