// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <string>
#include <vector>

/// A document as it is read: what flowing formats write one after the other, and what a reader meets in that order.
namespace kabar::report {

struct Piece {
    enum class Role { Words, Strong, Figure, Range, Number, Gap, Label };  ///< Number: of a source, in brackets
    std::string text = {};
    Role role = Role::Words;
    std::string source = {};  ///< a Source's id, of what has one
    bool isChange = false;    ///< of a figure: a difference
};

/// The pieces of a paragraph; `stacked`: ranges stand under their figures, in fewer words.
[[nodiscard]] std::vector<Piece> piecesOf(const Paragraph& paragraph, const Document& document, bool stacked);

/// A title, paragraph, item, cell, or what a picture shows.
struct Passage {
    std::vector<Piece> pieces;
    bool isPicture = false;
    [[nodiscard]] std::string text() const;
};

/// Whether columns are a row of values under their titles, and not lists side by side.
[[nodiscard]] bool isOneRow(const Columns& columns);

/// All of a brief in reading order: parts, then annexes; what is empty is left out.
[[nodiscard]] std::vector<Passage> readingOf(const Document& document);

/// The titles of each table's columns, one text a table: repeated where it goes on, on the next page.
[[nodiscard]] std::vector<std::string> tableTitles(const Document& document);
/// What stands at the foot of a page.
[[nodiscard]] std::string footerOf(const Document& document, int page, int pages);
/// "3  Options compared (continued in an annexe)".
[[nodiscard]] std::string partTitle(const Section& section, words::Language language);
/// What a bar of a chart shows, for those who do not see it: "523 t, from 380 to 710".
[[nodiscard]] std::string barDescription(const Chart& chart, const Chart::Bar& bar, words::Language language);

}  // namespace kabar::report
