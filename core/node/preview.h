// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"

namespace kabar::node {

/// What one algorithm would take of one employer's database, for its owner. Judged on the owner's own rows alone: what
/// others have in the same cells is nobody's to find out, with rows that were made up least of all.
struct Preview {
    std::string name, hash;
    coop::Sentence title, purpose;
    std::vector<coop::CellContribution> own;  ///< what the node would give to the gate; for the owner's eyes alone
    double persons = 0;                       ///< in those cells
    int ownCellsAsAsked = 0;  ///< of `own`, those whose own persons are as many as the rule asks: with other employers'
                              ///< persons beside them they can leave as fine as asked
    int ownCellsMerged = 0;   ///< of `own`, the others: they leave within coarser cells unless others have persons in them
    std::optional<Error> refusal;  ///< not approved
};

/// Plays every algorithm with `employer` allowing it, on its own rows, and sends nothing. `employer` need not be in
/// `cooperative.employers`. Fails with what is wrong with its own database, and with `Refused` when it was played too often
/// (`OwnerRecords::countPreview`). To be noted in the audit log (`store::notePreview`).
[[nodiscard]] Result<std::vector<Preview>> preview(const Cooperative& cooperative, const Employer& employer,
                                                   const coop::DisclosureRule& rule, std::stop_token stop = {},
                                                   const Progress& progress = kNoProgress,
                                                   const Clock& clock = systemClock());

}  // namespace kabar::node
