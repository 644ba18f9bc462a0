// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"

namespace kabar::node {

/// What one algorithm would let out of one employer's database, for its owner.
struct Preview {
    std::string name, hash;
    coop::Sentence title, purpose;
    std::vector<coop::CellContribution> own;  ///< what the node would give to the gate; for the owner's eyes alone
    double persons = 0;                       ///< in those cells
    std::vector<coop::ReleasedCell> joint;    ///< what would leave with the others who allow it; empty when nothing would
    int ownCellsAsAsked = 0;                  ///< of `own`, those that would leave as fine as asked, among others' persons
    int ownCellsMerged = 0;                   ///< of `own`, those that would only leave within coarser cells
    std::optional<Error> refusal;             ///< not approved, or nothing releasable
};

/// Plays every algorithm with `employer` allowing it, sends nothing and logs nothing. `employer` need not be in
/// `cooperative.employers`; one of the same name there is left out. Fails with what is wrong with its own database.
[[nodiscard]] Result<std::vector<Preview>> preview(const Cooperative& cooperative, Employer employer,
                                                   const coop::DisclosureRule& rule, std::stop_token stop = {},
                                                   const Progress& progress = kNoProgress);

}  // namespace kabar::node
