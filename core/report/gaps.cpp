// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"

#include <algorithm>

namespace kabar::report {

namespace {

bool hasGap(const Paragraph& paragraph) {
    return std::ranges::any_of(paragraph.runs, [](const Run& run) { return std::holds_alternative<Gap>(run); });
}

/// A dash in the place of each.
void dash(Paragraph& paragraph) {
    for (Run& run : paragraph.runs)
        if (std::holds_alternative<Gap>(run)) run = Text{"—"};
}

void dropWaiting(std::vector<Paragraph>& paragraphs) {
    std::erase_if(paragraphs, hasGap);
}

/// False when nothing is left of it.
bool close(Block& block) {
    return std::visit(
        Overloaded{[](Subheading&) { return true; }, [](Map&) { return true; },
                   [](Paragraph& paragraph) { return !hasGap(paragraph); },
                   [](List& list) { return dropWaiting(list.items), !list.items.empty(); },
                   [](Table& table) {
                       std::erase_if(table.rows, [](const auto& row) { return std::ranges::all_of(row, hasGap); });
                       for (auto& row : table.rows) std::ranges::for_each(row, dash);
                       return !table.rows.empty();
                   },
                   [](Columns& columns) {
                       for (auto& column : columns.columns) dropWaiting(column.paragraphs);
                       std::erase_if(columns.columns, [](const auto& column) { return column.paragraphs.empty(); });
                       return !columns.columns.empty();
                   },
                   [](Chart& chart) {
                       for (auto& bar : chart.bars) std::ranges::for_each(bar.cells, dash);
                       return true;
                   }},
        block);
}

}  // namespace

Document withoutGaps(Document document) {
    for (auto* sections : {&document.sections, &document.annexes}) {
        for (Section& section : *sections) {
            std::erase_if(section.blocks, [](Block& block) { return !close(block); });
            if (section.blocks.empty()) section.blocks.push_back(Paragraph{{Text{"—"}}});
        }
    }
    return document;
}

}  // namespace kabar::report
