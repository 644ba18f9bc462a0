// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "federation.h"

#include "core/coop/gate.h"
#include "core/coop/shipped_algorithms.h"
#include "core/node/executor.h"

namespace kabar::test {

using namespace coop;

Result<std::vector<ReleasedTable>> federate(const std::vector<Staff>& employers) {
    std::vector<ReleasedTable> tables;
    for (const AlgorithmDocument& document : shippedAlgorithms()) {
        CellTable cells{
            .contributions = {}, .ladder = document.ladder, .ownerRules = std::vector<DisclosureRule>(employers.size())};
        for (std::size_t employer = 0; employer < employers.size(); ++employer)
            for (const CellContribution& own : node::execute(document, employers[employer], static_cast<int>(employer)))
                cells.contributions.push_back(own);
        auto released = release(cells, {});
        if (!released) return fail(released.error());
        tables.push_back({.name = document.name,
                          .algorithmHash = hashOf(document),
                          .releasedAt = "2026-11-22T08:00:00.000Z",
                          .bandEdges = document.groupBy.bandEdges,
                          .slotMinutes = document.groupBy.slotMinutes.value_or(0),
                          .detourFactor = document.detourFactor,
                          .retentionDays = document.retentionDays,
                          .cells = std::move(released->cells),
                          .report = released->report});
    }
    return tables;
}

}  // namespace kabar::test
