// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <utility>
#include <vector>

namespace kabar::sqlite {

/// Every row of a query as what `read(statement)` makes of it: a `Result` of some value. Stops at the first failure.
template <class Read>
[[nodiscard]] auto rowsOf(Result<Statement> statement, const Read& read)
    -> Result<std::vector<typename decltype(read(*statement))::value_type>> {
    std::vector<typename decltype(read(*statement))::value_type> values;
    if (!statement) return fail(std::move(statement.error()));
    while (true) {
        const auto row = statement->step();
        if (!row) return fail(row.error());
        if (!*row) return values;
        auto value = read(*statement);
        if (!value) return fail(std::move(value.error()));
        values.push_back(std::move(*value));
    }
}

}  // namespace kabar::sqlite
