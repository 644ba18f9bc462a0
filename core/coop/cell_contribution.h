// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/coop/disclosure_rule.h"

#include <vector>

namespace kabar::coop {

/// What one employer's node counts for one cell. It has not passed the gate: it is never stored, shown or logged.
struct CellContribution {
    int employer = 0;  ///< index into `CellTable::ownerRules`
    CellKey key;
    CellSums sums;
};

/// One way to make a key coarser: a zone to its ancestor at `resolution`, or the part to "any".
struct MergeStep {
    enum class Part { Home, Work, Slot, Band, Mode };
    Part part = Part::Home;
    int resolution = kAny;  ///< for zones

    static constexpr int kAny = -1;
    friend bool operator==(const MergeStep&, const MergeStep&) = default;
};

[[nodiscard]] CellKey coarsened(CellKey key, const MergeStep& step);

/// All that the gate judges at once.
struct CellTable {
    std::vector<CellContribution> contributions;
    std::vector<MergeStep> ladder;           ///< tried in this order; after the last, everything is "any"
    std::vector<DisclosureRule> ownerRules;  ///< one for each employer: holds for every cell that it is part of; none at all
                                             ///< where no owner has a rule
};

}  // namespace kabar::coop
