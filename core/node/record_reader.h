// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/coop/commute_record.h"
#include "core/geo/territory.h"
#include "core/node/column_units.h"
#include "core/node/row_source.h"
#include "core/node/text_places.h"

#include <stop_token>
#include <vector>

namespace kabar::node {

/// How precisely the homes of the records are known.
struct HomesKnown {
    long byCoordinates = 0, byDoor = 0, byStreet = 0, byCommune = 0;
    bool anywhere = false;  ///< some of the communes say nowhere where their people live: any land of theirs was drawn
    friend bool operator==(const HomesKnown&, const HomesKnown&) = default;
};

/// All rows of an employer, as common records. Never leaves the node.
struct Reading {
    std::vector<coop::CommuteRecord> records;
    long rows = 0;
    long leftOutMissing = 0;      ///< rows without home, site or days, where the mapping leaves them out
    long leftOutOutside = 0;      ///< rows outside the territory, where the mapping leaves them out
    std::vector<Error> problems;  ///< the first `kProblemsKept`, each with file, line, field and value, for the owner alone
    long problemCount = 0;
    std::vector<UnitDoubt> doubts;  ///< columns that look like another unit, unless the mapping says to believe it
    std::vector<long> totals;       ///< lines of rows that sum up others, where the mapping leaves incomplete rows out
    long headerLine = 0;            ///< that names the columns; 0 where none does
    HomesKnown homes;

    static constexpr std::size_t kProblemsKept = 100;
    static constexpr long kMostRows = 5'000'000;  ///< no employer has so many; a view without an end has
};

/// Reads every row and notes every value that does not fit; the records of rows with a problem are not among `records`.
/// Fails when the file itself is at fault: a column that is not there or there twice, a broken row, more rows than
/// `kMostRows`, `Cancelled`. `places` is for mappings that tell places as text; without it the territory's names alone are
/// known, and nobody's secret. What is wrong with a home is told without it.
[[nodiscard]] Result<Reading> inspectRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory,
                                          std::stop_token stop = {}, const Progress& progress = kNoProgress,
                                          const TextPlaces* places = nullptr);

/// The same, refused whole at the first problem, which says how many more there are, or at the first doubt about a unit.
[[nodiscard]] Result<Reading> readRows(RowSource& rows, const Mapping& mapping, const geo::Territory& territory,
                                       std::stop_token stop = {}, const Progress& progress = kNoProgress,
                                       const TextPlaces* places = nullptr);

}  // namespace kabar::node
