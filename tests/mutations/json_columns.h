// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/sqlite/database.h"

#include <string>
#include <vector>

namespace kabar::tests {

/// One value of a workshop file.
struct Place {
    std::string table, column;
    std::string key;    ///< SQL that finds the row: "rowid = 3"
    std::string value;  ///< as it is in the whole file
};

/// Every document of the file: one place a row, of every column that holds JSON or TOML.
[[nodiscard]] std::vector<Place> documentsIn(sqlite::Database& database);
/// Every other text and number of the file but the readings, at most `most` rows a table.
[[nodiscard]] std::vector<Place> fieldsIn(sqlite::Database& database, int most);

/// Changed in its bytes, or, when it is JSON, in its structure: a value replaced by one of another kind or by nonsense, left
/// out, doubled or buried in lists.
[[nodiscard]] std::string mutated(const Place& place, const std::vector<Place>& others, Random& random);
/// How many to try: what KABAR_MUTATIONS says, or `otherwise`.
[[nodiscard]] int mutationsWanted(int otherwise);
/// Writes `value` there, as a stranger would. Fails where the schema itself refuses it.
[[nodiscard]] Status put(sqlite::Database& database, const Place& place, const std::string& value);

}  // namespace kabar::tests
