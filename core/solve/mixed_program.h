// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/location.h"

#include <limits>
#include <optional>
#include <vector>

namespace kabar::solve {

/// Minimise `costs`·x over columns in [lower, upper], some of them whole, with rows of the form lower ≤ a·x ≤ upper.
class MixedProgram {
public:
    static constexpr double kInfinity = std::numeric_limits<double>::infinity();

    /// Returns the column's index.
    int addColumn(double cost, double lower, double upper, bool whole);
    /// Starts a row; `addEntry` fills it.
    void addRow(double lower, double upper);
    void addEntry(int column, double factor);

    std::vector<double> costs, columnLower, columnUpper;
    std::vector<bool> whole;
    std::vector<double> rowLower, rowUpper;
    std::vector<int> rowStarts, entryColumns;
    std::vector<double> entryFactors;
};

struct MixedSolution {
    std::vector<double> columns;  ///< empty when none was found
    double bound = -MixedProgram::kInfinity;
    bool complete = false;  ///< the search ended by itself
};

/// Runs HiGHS on one thread with a fixed seed from `start` (may be empty) until the optimum is proven within `absoluteGap`
/// or the watch says to end. Fails with `Infeasible`, or with `Internal` when HiGHS refuses the program.
[[nodiscard]] Result<MixedSolution> runHighs(const MixedProgram& program, const std::vector<double>& start,
                                             double absoluteGap, const Limits& limits, const Watch& watch);

}  // namespace kabar::solve
