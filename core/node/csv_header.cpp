// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_header.h"

#include "core/node/csv_rows.h"
#include "core/node/field_values.h"
#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace kabar::node {

namespace {

std::size_t filledCells(const CsvRow& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

/// Names are words; a table's rows have numbers.
bool isNumber(std::string_view cell) {
    return parseNumber(cell, ',') || parseNumber(cell, '.');
}

bool hasNumber(const CsvRow& row) {
    return std::ranges::any_of(row.cells, isNumber);
}

/// How many filled cells most rows of the table have; the wider on a tie.
std::size_t usualWidth(std::span<const CsvRow> rows) {
    std::map<std::size_t, std::size_t> count;
    for (const CsvRow& row : rows)
        if (const std::size_t filled = filledCells(row); filled > 1) ++count[filled];
    std::size_t width = 0, most = 0;
    for (const auto& [filled, often] : count)
        if (often >= most) width = filled, most = often;
    return width;
}

}  // namespace

std::vector<CsvRow> firstRows(std::string_view text, char delimiter, long firstLine) {
    CsvRows reader(text, delimiter);
    reader.passTo(firstLine);
    std::vector<CsvRow> rows;
    CsvRow row;
    while (rows.size() < kRowsForHeader) {
        const auto read = reader.next(row.cells);
        if (!read || !*read) break;
        row.line = reader.line();
        rows.push_back(row);
    }
    return rows;
}

std::optional<long> namesBelow(std::span<const CsvRow> rows) {
    const std::size_t width = usualWidth(rows);
    const auto wide = [&](const CsvRow& row) { return filledCells(row) * 3 >= width * 2; };
    if (rows.size() < 2 || width < 2 || wide(rows.front())) return std::nullopt;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!wide(rows[i])) continue;
        return hasNumber(rows[i]) ? std::nullopt : std::optional(rows[i].line);  // data that nobody named
    }
    return std::nullopt;
}

std::optional<long> lineWithNames(std::span<const CsvRow> rows, const std::vector<std::string>& names) {
    const auto hasAll = [&](const CsvRow& row) {
        return std::ranges::all_of(names,
                                   [&](const std::string& name) { return text::findName(row.cells, name).count > 0; });
    };
    const auto found = std::ranges::find_if(rows, hasAll);
    return found == rows.end() || names.empty() ? std::nullopt : std::optional(found->line);
}

}  // namespace kabar::node
