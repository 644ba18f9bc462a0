// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commuters/tables.h"
#include "core/coop/cell_table.h"
#include "core/scenario/scenario.h"
#include "core/study/finding.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kabar::scenario {

/// The released tables that scenarios stand on.
using commuters::kBandsTable;
using commuters::kFlowsTable;
using commuters::kHomesTable;
using commuters::kSlotsTable;

/// Aggregates alone: what left the employers, and what the studies found in it.
struct Evidence {
    std::vector<coop::ReleasedTable> tables;
    std::vector<study::StudyResult> studies;

    /// Null when it was not released.
    [[nodiscard]] const coop::ReleasedTable* table(std::string_view name) const;
    /// The studies that were computed from these very tables: cells of others mean nothing here.
    [[nodiscard]] std::vector<study::StudyResult> currentStudies() const;
};

/// A place to work at that the third-places study proposes: where it is and the zones that it would serve.
struct ProposedPlace {
    std::string label;
    geo::Coordinate position;
    std::vector<geo::Zone> homes;
};

/// A line that the shuttle study proposes: its stops and the released cells of those along it.
struct ProposedLine {
    std::string label;
    geo::Line stops;
    std::vector<coop::CellKey> cells;
    std::string table;
    bool justified = true;  ///< as far as its study can tell
};

/// Best first, as the studies rank them.
[[nodiscard]] std::vector<ProposedPlace> proposedPlaces(std::span<const study::StudyResult> studies);
[[nodiscard]] std::vector<ProposedLine> proposedLines(std::span<const study::StudyResult> studies);
/// Share of the seats that the riders of the studied lines take, all along them on the way there; none where it is not said.
[[nodiscard]] std::optional<double> studiedShuttleFill(std::span<const study::StudyResult> studies);
[[nodiscard]] Proposals proposals(std::span<const study::StudyResult> studies);

}  // namespace kabar::scenario
