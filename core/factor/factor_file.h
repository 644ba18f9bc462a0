// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/register.h"

namespace kabar::factor {

/// Reads a factor file (`resources/factors/factors.toml` shows the form; `file` names it in errors). Fails with `Malformed`
/// for broken TOML or a missing, unknown or wrongly typed field, `NotFound` for a missing or unknown factor, `OutOfRange`
/// when not least ≤ low ≤ mid ≤ high ≤ most, `Mismatch` when a one-sided range does not say why or a territory has two
/// values.
[[nodiscard]] Result<Register> parseFactors(std::string_view toml, std::string_view file);

/// The factors that ship with the program. They are checked by a test; a build that holds wrong ones fails here too.
[[nodiscard]] Result<Register> shippedRegister();

/// Those of `shippedRegister` that hold on `territory`.
[[nodiscard]] Result<FactorSet> shippedFactors(const geo::Territory& territory);
[[nodiscard]] Result<FactorSet> shippedFactors(const Where& where);

}  // namespace kabar::factor
