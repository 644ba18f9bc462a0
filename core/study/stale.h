// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"

#include <optional>
#include <span>
#include <vector>

namespace kabar::study {

/// The families whose result was computed from other releases than `tables`: one was released again or taken back since, or
/// an older Kabar computed it. Its figures are of another state of the employers, and must not stand beside those of
/// `tables` without a word.
[[nodiscard]] std::vector<Family> ofOtherTables(std::span<const StudyResult> results,
                                                std::span<const coop::ReleasedTable> tables);

/// `others` and the families whose result rests on factors that the room has changed since, in the order of the results.
[[nodiscard]] std::vector<Family> staleFamilies(std::span<const StudyResult> results, const std::vector<Family>& others,
                                                const std::optional<factor::FactorSet>& factors);

}  // namespace kabar::study
