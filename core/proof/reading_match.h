// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/printed.h"
#include "core/report/reading.h"

#include <vector>

namespace kabar::proof {

/// One passage of the pages beside the one that should stand there; either may be missing.
struct Pair {
    const PrintedPassage* printed = nullptr;
    const report::Passage* meant = nullptr;
    bool isSame = false;  ///< white space aside
};

/// Both in order: equal passages are paired by their longest common subsequence, what lies between two of them in turn.
[[nodiscard]] std::vector<Pair> matched(const std::vector<PrintedPassage>& printed,
                                        const std::vector<report::Passage>& meant);

/// Where two texts part: whole pieces of what was meant, and what is printed in their place.
struct Difference {
    std::string printed, meant;
    std::string source;  ///< id of the record of the first piece that has one
};
[[nodiscard]] Difference differenceOf(const std::string& printed, const report::Passage& meant);

}  // namespace kabar::proof
