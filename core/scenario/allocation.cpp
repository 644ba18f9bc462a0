// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/allocation.h"

namespace kabar::scenario {

MeasureShares allocate(const MeasureShares& claims) {
    double sum = 0, unclaimed = 1;
    for (const double claim : claims) {
        sum += claim;
        unclaimed *= 1 - claim;
    }
    MeasureShares shares{};
    if (sum <= 0) return shares;
    const double scale = (1 - unclaimed) / sum;
    for (std::size_t k = 0; k < kMeasureCount; ++k) shares[k] = claims[k] * scale;
    return shares;
}

}  // namespace kabar::scenario
