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
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("study.no-table")}.of("table", name));
    return &*found;
}

}  // namespace kabar::study
