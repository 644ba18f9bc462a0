// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace kabar::scenario {

/// What the model had to do without; the window and the CLI say it in words.
enum class Gap : std::uint8_t {
    NoHomes,
    NoFlows,
    NoSlots,
    NoThirdPlaces,
    NoShuttleLines,
    NoMode,
    NoRemoteDays,
    NoCarOwnership,
    StaleStudies
};
[[nodiscard]] std::string_view name(Gap gap);

}  // namespace kabar::scenario
