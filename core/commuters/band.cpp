// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/band.h"

#include <algorithm>

namespace kabar::commuters {

std::vector<Band> bandsOf(std::span<const double> edges) {
    std::vector<Band> bands(edges.size() + 1);
    for (std::size_t i = 0; i < edges.size(); ++i) bands[i].farKm = bands[i + 1].nearKm = edges[i] / kMetresPerKm;
    return bands;
}

std::size_t bandAt(std::span<const double> edges, double metres) {
    return static_cast<std::size_t>(std::ranges::upper_bound(edges, metres) - edges.begin());
}

std::size_t bandOf(const coop::ReleasedCell& cell, std::span<const double> edges) {
    if (cell.key.band != coop::CellKey::kAnyBand)
        return std::min(static_cast<std::size_t>(std::max<int>(cell.key.band, 0)), edges.size());
    return cell.sums.persons > 0 ? bandAt(edges, cell.sums.distance / cell.sums.persons) : 0;
}

}  // namespace kabar::commuters
