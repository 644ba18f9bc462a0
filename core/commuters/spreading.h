// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"

#include <map>
#include <utility>
#include <vector>

namespace kabar::commuters {

/// The finest resolution of `commute-bands`, at which commuters are told apart.
inline constexpr int kZoneResolution = 6;

/// Where the people of coarse cells live. The gate keeps only cells that are large enough and joins the others into coarser
/// ones: those are spread over their finer zones in proportion to the persons whom no finer cell accounts for, so that a
/// zone's people are not those of its large cells alone.
class Spreading {
public:
    /// `bands` is the table `commute-bands`, `homes` the table `commute-homes`; without that, nothing is spread.
    Spreading(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes);

    /// The zones of a home zone's people with their shares, which sum to 1: fine zones, or the coarse zone itself where
    /// nobody is unaccounted for. An invalid zone stands for the whole territory.
    [[nodiscard]] std::vector<std::pair<geo::Zone, double>> of(geo::Zone home) const;
    /// Every fine zone that somebody is known to live in.
    [[nodiscard]] const std::map<geo::Zone, double>& unaccounted() const { return m_unaccounted; }

private:
    std::map<geo::Zone, double> m_unaccounted;
};

}  // namespace kabar::commuters
