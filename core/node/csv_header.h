// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::node {

/// A row of a text file before it is known what it is.
struct CsvRow {
    long line = 0;
    std::vector<std::string> cells;
};

constexpr std::size_t kRowsForHeader = 60;  ///< how far down the names of columns are looked for

/// The first rows of `text` from `firstLine` on; fewer where one is broken.
[[nodiscard]] std::vector<CsvRow> firstRows(std::string_view text, char delimiter, long firstLine = 1);

/// The line that seems to name the columns, when the first row cannot: a title, a period, a logo's empty cells above a table
/// that is wider. Nothing when the first row may well be the names.
[[nodiscard]] std::optional<long> namesBelow(std::span<const CsvRow> rows);

/// The first line whose row has all of `names`, as people compare them.
[[nodiscard]] std::optional<long> lineWithNames(std::span<const CsvRow> rows, const std::vector<std::string>& names);

}  // namespace kabar::node
