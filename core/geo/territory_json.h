// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <string>
#include <string_view>

namespace kabar::geo {

/// The territory as the JSON document that a workshop file holds: `"format": "kabar-territory"`, `"version": 1`, positions
/// as [latitude, longitude] rounded to 1e-5 degrees (about one metre).
[[nodiscard]] std::string territoryToJson(const Territory& territory);

/// Reads that document. Weights of places may be any positive numbers; they are scaled to sum to 1 in each commune.
/// Fails with `Malformed`, `OutOfRange` or `NewerVersion`, naming the field and its value.
[[nodiscard]] Result<Territory> territoryFromJson(std::string_view text);

}  // namespace kabar::geo
