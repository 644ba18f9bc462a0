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
    return {table.name, table.algorithmHash, table.releasedAt, coop::hashOf(coop::tableText(table)), table.report};
}

bool isSame(const TableUse& use, const coop::ReleasedTable& table) {
    if (use.name != table.name || use.algorithmHash != table.algorithmHash || use.releasedAt != table.releasedAt)
        return false;
    return use.hash.empty() || use.hash == coop::hashOf(coop::tableText(table));
}

bool areSame(std::span<const TableUse> uses, std::span<const coop::ReleasedTable> tables) {
    return std::ranges::all_of(uses, [&](const TableUse& use) {
        const coop::ReleasedTable* table = tableIn(tables, use.name);
        return table && isSame(use, *table);
    });
}

}  // namespace kabar::commuters
