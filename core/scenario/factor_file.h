// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/factor.h"

namespace kabar::scenario {

/// Reads a factor file (`resources/factors/factors.toml` shows the form; `file` names it in errors). Fails with `Malformed`
/// for broken TOML or a missing, unknown or wrongly typed field, `NotFound` for a missing or unknown factor, `OutOfRange`
/// when not least ≤ low ≤ mid ≤ high ≤ most.
[[nodiscard]] Result<FactorSet> parseFactors(std::string_view toml, std::string_view file);

/// The factors that ship with the program. They are checked by a test; a build that holds wrong ones fails here too.
[[nodiscard]] Result<FactorSet> shippedFactors();

}  // namespace kabar::scenario
