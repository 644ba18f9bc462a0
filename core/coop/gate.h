// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coop/cell_contribution.h"

namespace kabar::coop {

struct Release {
    std::vector<ReleasedCell> cells;  ///< in the order of their keys
    ReleaseReport report;
};

/// The disclosure gate. Every cell that leaves holds `rule` and the rule of each employer in it, judged on persons and on
/// each sum of days and distance. A cell that does not is joined, with its like, into "the rest of" the next coarser key of
/// the ladder, and so on upwards; what is left at the top takes in released cells, the least loss first, until it holds.
/// The released cells are disjoint and hold everybody, so no subtraction among them leaves a smaller group, and the totals
/// of persons, days and distance never change.
///
/// Sums over those who answered (car, remote days) are withheld in a cell where the ones who answered break the rule by
/// themselves; `ReleaseReport::withheld` counts them.
///
/// Depends on the set of contributions alone, not on their order. Fails with `NothingReleasable` when even all together
/// break the rule; nothing is said then of what there was.
[[nodiscard]] Result<Release> release(const CellTable& table, const DisclosureRule& rule);

}  // namespace kabar::coop
