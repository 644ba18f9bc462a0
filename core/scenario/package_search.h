// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/package.h"

namespace kabar::scenario {

/// One flag a measure offered: whether the package holds it.
using PackageChoice = std::vector<bool>;

[[nodiscard]] Package packageOf(const Scale& scale, std::span<const PackageMeasure> offered, const PackageChoice& choice);
/// False when two settings of one part stand in it.
[[nodiscard]] bool isPossible(std::span<const PackageMeasure> offered, const PackageChoice& choice);

/// All that are possible, doing nothing first. Fails with `Cancelled` when stopped.
[[nodiscard]] Result<std::vector<PackageChoice>> everyChoice(std::span<const PackageMeasure> offered, std::stop_token stop);

/// Doing nothing, then the kReevaluated choices that avoid most by single gains and what each pair gains or loses together,
/// within the budget by the same sums: HiGHS, each answer cut off before the next is asked for. Fails with `Cancelled`.
[[nodiscard]] Result<std::vector<PackageChoice>> promisingChoices(const Scale& scale,
                                                                  std::span<const PackageMeasure> offered,
                                                                  std::optional<double> budget, std::stop_token stop,
                                                                  const Progress& progress);

}  // namespace kabar::scenario
