// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/stale.h"

#include <algorithm>

namespace kabar::study {

std::vector<Family> ofOtherTables(std::span<const StudyResult> results, std::span<const coop::ReleasedTable> tables) {
    if (results.empty()) return {};
    std::vector<TableUse> now;  // each hashed once
    for (const coop::ReleasedTable& table : tables) now.push_back(commuters::useOf(table));
    const auto isThere = [&](const TableUse& use) {
        return std::ranges::any_of(now, [&](const TableUse& each) { return commuters::isSame(use, each); });
    };
    std::vector<Family> families;
    for (const StudyResult& result : results)
        if (result.isOfOlderKabar || !std::ranges::all_of(result.tables, isThere)) families.push_back(result.family);
    return families;
}

std::vector<Family> staleFamilies(std::span<const StudyResult> results, const std::vector<Family>& others,
                                  const std::optional<factor::FactorSet>& factors) {
    std::vector<Family> families;
    for (const StudyResult& result : results)
        if (std::ranges::contains(others, result.family) || (factors && !isUnder(result, *factors)))
            families.push_back(result.family);
    return families;
}

}  // namespace kabar::study
