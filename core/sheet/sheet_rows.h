// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook.h"

#include <cstddef>

namespace kabar::sheet {

/// Collects the cells of one sheet, in the order of its rows; empty ones are passed over.
class SheetRows {
public:
    /// `cells` counts those of the whole workbook.
    explicit SheetRows(std::size_t& cells) : m_cells(cells) {}

    /// Lines and columns as far as spreadsheets go; `column` is 0-based.
    void add(long line, long column, Cell cell);
    /// A cell that is merged with others reaches down to `lastLine`.
    void merge(long line, long column, long lastLine);
    [[nodiscard]] bool isTooLarge() const { return m_cells > kMostCells; }
    /// In the order of their lines.
    [[nodiscard]] std::vector<Row> take();

    static constexpr long kMostLines = 1'048'576, kMostColumns = 16'384;

private:
    struct Merged {
        long line = 0, column = 0, lastLine = 0;
    };
    void fillDown(const Merged& merged, std::size_t& steps);

    std::vector<Row> m_rows;
    std::vector<Merged> m_merged;
    std::size_t& m_cells;
};

}  // namespace kabar::sheet
