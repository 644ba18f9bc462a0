// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_rows.h"

#include <algorithm>

namespace kabar::sheet {

void SheetRows::add(long line, long column, Cell cell) {
    if (cell.text.empty() || line < 1 || line > kMostLines || column < 0 || column >= kMostColumns) return;
    if (m_rows.empty() || m_rows.back().line != line) m_rows.push_back({.line = line, .cells = {}});
    std::vector<Cell>& cells = m_rows.back().cells;
    const auto at = static_cast<std::size_t>(column);
    if (at >= cells.size()) {
        m_cells += at + 1 - cells.size();
        if (isTooLarge()) return;
        cells.resize(at + 1);
    }
    cells[at] = std::move(cell);
}

void SheetRows::merge(long line, long column, long lastLine) {
    if (lastLine > line && column >= 0 && m_merged.size() < kMostCells) m_merged.push_back({line, column, lastLine});
}

void SheetRows::fillDown(const Merged& merged, std::size_t& steps) {
    auto row = std::ranges::lower_bound(m_rows, merged.line, {}, &Row::line);
    const auto at = static_cast<std::size_t>(merged.column);
    if (row == m_rows.end() || row->line != merged.line || at >= row->cells.size()) return;
    const Cell first = row->cells[at];
    for (++row; row != m_rows.end() && row->line <= merged.lastLine && ++steps < kMostCells; ++row) {
        if (at >= row->cells.size()) {
            m_cells += at + 1 - row->cells.size();
            if (isTooLarge()) return;
            row->cells.resize(at + 1);
        }
        if (row->cells[at].text.empty()) row->cells[at] = first;
    }
}

std::vector<Row> SheetRows::take() {
    std::ranges::stable_sort(m_rows, {}, &Row::line);
    std::size_t steps = 0;
    for (const Merged& merged : m_merged) fillDown(merged, steps);
    m_merged.clear();
    return std::exchange(m_rows, {});
}

}  // namespace kabar::sheet
