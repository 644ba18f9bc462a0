// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace kabar::report {

/// `std::visit` with one lambda a type.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

template <class Visit>
void forEachParagraph(const Block& block, const Visit& visit) {
    const auto all = [&](const std::vector<Paragraph>& paragraphs) {
        for (const auto& paragraph : paragraphs) visit(paragraph);
    };
    std::visit(Overloaded{[](const Subheading&) {}, [](const Map&) {}, [&](const Paragraph& paragraph) { visit(paragraph); },
                          [&](const List& list) { all(list.items); },
                          [&](const Table& table) {
                              for (const auto& row : table.rows) all(row);
                          },
                          [&](const Columns& columns) {
                              for (const auto& column : columns.columns) all(column.paragraphs);
                          },
                          [&](const Chart& chart) {
                              for (const auto& bar : chart.bars) all(bar.cells);
                          }},
               block);
}

template <class Visit>
void forEachParagraph(const Section& section, const Visit& visit) {
    for (const auto& block : section.blocks) forEachParagraph(block, visit);
}

}  // namespace kabar::report
