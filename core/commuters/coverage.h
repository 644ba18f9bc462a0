// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/zone.h"

#include <cstdint>
#include <map>
#include <utility>

namespace kabar::commuters {

/// A weighted mean by home zone and distance band, asked at coarser zones than it was learnt at, for carrying what one
/// released table says over to the pools of another (their cells were merged differently).
class Coverage {
public:
    static constexpr int kAnyBand = -1;
    /// The finest zones that are told apart: those of `commute-bands`.
    static constexpr int kResolution = 6;

    /// `weight` people or kilometres of `zone` have the mean `value`. An invalid zone counts for the territory alone.
    void add(geo::Zone zone, int band, double value, double weight);
    /// The mean of what was added in `zone` and `band`; of the zone's other bands, then of the territory, where nothing was.
    /// 0 when nothing was added at all.
    [[nodiscard]] double mean(geo::Zone zone, int band) const;

private:
    struct Sum {
        double weighted = 0, weight = 0;
    };
    using Key = std::pair<geo::Zone, int>;
    std::map<Key, Sum> m_sums;
};

}  // namespace kabar::commuters
