// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/decoder.h"

namespace kabar::telemetry {

/// The texts of resources/twizy.dbc and twizy-validity.toml, built in.
[[nodiscard]] std::string_view twizyDbcText();
[[nodiscard]] std::string_view twizyValidityText();

/// Compiles them; fails only if the resources themselves are wrong.
[[nodiscard]] Result<Decoder> twizyDecoder();

/// Of the traction battery and its charger, by Renault's figures.
inline constexpr double kTwizyBatteryKwh = 6.1;
inline constexpr double kTwizyFullChargeHours = 3.5;  ///< 230 V, 10 A, empty to full
inline constexpr int kTwizyCells = 14;

}  // namespace kabar::telemetry
