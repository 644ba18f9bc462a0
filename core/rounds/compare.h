// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/records.h"
#include "core/scenario/comparison.h"

namespace kabar::rounds {

/// Puts the ready scenarios into a workshop that has none.
[[nodiscard]] Status prepareScenarios(Records& records);

/// Compares the workshop's scenarios, under the room's own factor values; those of one that has none are made and kept
/// first.
[[nodiscard]] Result<scenario::Comparison> compare(Records& records, std::uint64_t seed, std::stop_token stop = {},
                                                   const Progress& progress = kNoProgress);

/// The best package of the measures of the workshop's scenarios: as `scenario::judgedPackage`.
[[nodiscard]] Result<scenario::JudgedPackage> bestPackage(Records& records, std::uint64_t seed, std::optional<double> budget,
                                                          std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::rounds
