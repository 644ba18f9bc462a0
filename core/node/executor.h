// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/algorithm_document.h"
#include "core/coop/cell_contribution.h"

#include <span>

namespace kabar::node {

/// Runs a document over one employer's records: filters, groups, sums. `distance` is the great circle between home and work
/// times the document's detour factor, to the metre; days are taken to 1/64, so that sums are exact and do not depend on the
/// order of rows. A home is counted on the zone of the resolution asked, or on the coarser one of `homeResolution`, so that
/// nobody is counted more finely than is known. Someone who did not say when they arrive is in the slot
/// `CellKey::kUnknownSlot`. Sums that the document does not ask for stay 0.
[[nodiscard]] std::vector<coop::CellContribution> execute(const coop::AlgorithmDocument& document,
                                                          std::span<const coop::CommuteRecord> records, int employer);

}  // namespace kabar::node
