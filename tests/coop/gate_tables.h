// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/coop/gate.h"

#include <map>
#include <vector>

/// Tables of cells to put before the gate, and what became of them.
namespace kabar::coop::test {

inline constexpr DisclosureRule kRule;
inline constexpr geo::Coordinate kSaintDenis{-20.88, 55.45};

/// Persons who come on four days of nine kilometres.
[[nodiscard]] CellSums persons(double count);
[[nodiscard]] CellKey inMode(Mode mode);
/// One cell for each mode, with the persons of each employer.
[[nodiscard]] CellTable modeTable(const std::vector<std::vector<double>>& personsByEmployer);

struct Content {
    std::map<int, CellSums> byEmployer;
    [[nodiscard]] double total(double CellSums::* sum) const;
};
[[nodiscard]] bool holds(const Content& content, const DisclosureRule& rule);

/// A random table on zones, slots and modes; small cells, dominated cells and lone employers are common.
[[nodiscard]] CellTable randomTable(Random& random);
/// A small table in which the distance of each contribution carries a bit of its own beneath what its persons travel.
[[nodiscard]] CellTable markedTable(Random& random);
[[nodiscard]] std::uint64_t marksIn(const CellSums& sums);

/// Whether `coarse` is `fine` after some steps of the ladder, or of the last resort that makes parts "any".
[[nodiscard]] bool isTrueOf(const CellKey& coarse, CellKey fine, std::vector<MergeStep> ladder);
/// Where each asked cell went: the finest released cell whose key it could have climbed to.
[[nodiscard]] std::map<CellKey, Content> contentOf(const CellTable& table, const std::vector<ReleasedCell>& cells);
[[nodiscard]] bool same(const std::vector<ReleasedCell>& a, const std::vector<ReleasedCell>& b);

}  // namespace kabar::coop::test
