// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/tables.h"

#include "core/coop/released_table_json.h"
#include "core/coop/signing.h"

#include <algorithm>

namespace kabar::commuters {

const coop::ReleasedTable* tableIn(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

TableUse useOf(const coop::ReleasedTable& table) {
    coop::ReleasedTable content = table;
    content.releasedAt.clear();  // the same figures asked once more are the same figures
    return {table.name, table.algorithmHash, table.releasedAt, coop::hashOf(coop::tableText(content)), table.report};
}

bool isSame(const TableUse& use, const TableUse& now) {
    return use.name == now.name && use.algorithmHash == now.algorithmHash &&
           (use.hash.empty() ? use.releasedAt == now.releasedAt : use.hash == now.hash);
}

bool isSame(const TableUse& use, const coop::ReleasedTable& table) {
    return isSame(use, useOf(table));
}

bool areSame(std::span<const TableUse> uses, std::span<const coop::ReleasedTable> tables) {
    return std::ranges::all_of(uses, [&](const TableUse& use) {
        const coop::ReleasedTable* table = tableIn(tables, use.name);
        return table && isSame(use, *table);
    });
}

}  // namespace kabar::commuters
