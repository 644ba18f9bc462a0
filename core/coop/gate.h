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
/// each sum of days and distance; a `rule` laxer than the default counts as the default. A cell that does not is joined with
/// others, see `joinedUntilTheyHold`. The released cells are disjoint and hold everybody, so no subtraction among them
/// leaves a smaller group, and the totals of persons, days and distance never change.
///
/// Sums over those who answered (car, remote days) are judged once more, among the released cells: those who answered must
/// hold the rule, and for the car those who have one and those who have none as well. Cells that do not are pooled in the
/// same way, and the answers of a pool are shared out among its cells by their persons, so that its total alone is told;
/// `ReleaseReport::pooled` counts them. How many persons of a cell gave no answer is no secret that the gate keeps.
/// Answers that break the rule even all together are left out; `ReleaseReport::withheld` counts their cells.
///
/// Depends on the set of contributions alone, not on their order. Fails with `NothingReleasable` when even all together
/// break the rule; nothing is said then of what there was. Fails with `Refused` when a contribution is of an employer
/// without a rule though others have one, or holds what no node can have counted.
///
/// One table is judged by itself: what two tables, or an employer who knows its own persons, could work out between them is
/// not.
[[nodiscard]] Result<Release> release(const CellTable& table, const DisclosureRule& rule);

}  // namespace kabar::coop
