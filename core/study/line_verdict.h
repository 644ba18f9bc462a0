// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"

#include <cstdint>
#include <span>

namespace kabar::study {

/// Whether a shuttle line is worth running, as things stand.
enum class LineVerdict : std::uint8_t {
    Unknown,      ///< of a file that does not say enough
    CannotPay,    ///< it would take more riders than it has seats for fares to pay for it
    EmitsMore,    ///< it emits, or drives, more than it avoids
    LacksRiders,  ///< it could pay within its seats, but fewer are expected to ride
    Pays,
};
[[nodiscard]] LineVerdict verdictOf(const Finding& line);
/// It could pay for itself within its seats, and avoids more than it emits.
[[nodiscard]] bool isJustified(const Finding& line);
/// Of the lines found, the one that would need the least fare to pay when full; null when no line says it.
[[nodiscard]] const Finding* nearestToPaying(std::span<const Finding> lines);

}  // namespace kabar::study
