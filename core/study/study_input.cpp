// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"

#include <algorithm>

namespace kabar::study {

namespace {
constexpr double kShareOfCommute = 0.5;
constexpr double kLeastSaving = 3000;
}  // namespace

bool isWorthGoing(double toPlace, double toWork) {
    return toPlace <= kShareOfCommute * toWork && toWork - toPlace >= kLeastSaving;
}

Result<const coop::ReleasedTable*> tableNamed(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    if (found == tables.end() || found->cells.empty())
        return fail(
            Error{.code = Error::Code::NotFound, .detail = "this released table is missing: ask the employers' nodes first"}
                .of("table", name));
    return &*found;
}

Words titleOf(std::string_view table) {
    if (table == kHomesTable) return {"Où vivent les salariés", "Where employees live"};
    if (table == kFlowsTable) return {"D’où l’on part, où l’on va", "Where trips start and end"};
    if (table == kSlotsTable) return {"À quelle heure on arrive", "When people arrive"};
    if (table == kBandsTable) return {"Comment et jusqu’où l’on se déplace", "How and how far people travel"};
    return {std::string(table), std::string(table)};
}

TableUse useOf(const coop::ReleasedTable& table) {
    return {table.name, table.algorithmHash, table.releasedAt, table.report};
}

}  // namespace kabar::study
