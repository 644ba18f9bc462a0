// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor_set.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace kabar::factor {

/// What a result would be at both ends of one factor, all others at their middle.
struct Swing {
    std::string factor;  ///< name(FactorId)
    double atLow = 0, atHigh = 0;
    [[nodiscard]] double width() const { return atLow < atHigh ? atHigh - atLow : atLow - atHigh; }
    friend bool operator==(const Swing&, const Swing&) = default;
};

struct Propagated {
    Range range;
    std::vector<Swing> swings;  ///< widest first
};

/// The range of `result` when each of `factors` moves over its own: deviations from the middle are taken one factor at a
/// time and combined by the root of the sum of their squares, as for independent errors; an end never passes 0 to the other
/// side of the middle's sign unless one factor alone takes it there. `result` gets one value a factor, in order.
[[nodiscard]] Propagated propagate(std::span<const FactorUse> factors,
                                   const std::function<double(std::span<const double>)>& result);

}  // namespace kabar::factor
