// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"

#include <algorithm>

namespace kabar::study {

Result<const coop::ReleasedTable*> tableNamed(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    if (found == tables.end() || found->cells.empty())
        return fail(
            Error{.code = Error::Code::NotFound, .detail = "this released table is missing: ask the employers' nodes first"}
                .of("table", name));
    return &*found;
}

TableUse useOf(const coop::ReleasedTable& table) {
    return {table.name, table.algorithmHash, table.releasedAt, table.report};
}

}  // namespace kabar::study
