// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/fragment.h"
#include "ui/print/style.h"

namespace kabar::print {

/// Turns the blocks of one document into fragments of a given width. Widths and heights are layout units.
class Typesetter {
public:
    explicit Typesetter(const report::Document& document) : m_document(document) {}

    [[nodiscard]] words::Language language() const { return m_document.language; }

    [[nodiscard]] Fragment paragraph(const report::Paragraph& paragraph, double width, const Style& style) const;
    /// Its lines apart, so that a page can break between them.
    [[nodiscard]] std::vector<Fragment> lines(const report::Paragraph& paragraph, double width, const Style& style) const;
    [[nodiscard]] Fragment block(const report::Block& block, double width, const Style& style) const;
    /// All blocks of a section, one under the other, without its title.
    [[nodiscard]] Fragment blocks(const std::vector<report::Block>& blocks, double width, const Style& style) const;

    /// A table's rows apart, so that a page can break between them: the header (with caption) first.
    [[nodiscard]] std::vector<Fragment> tableRows(const report::Table& table, double width, const Style& style) const;

    /// One line or more of plain text.
    [[nodiscard]] static Fragment plain(const QString& text, const QFont& font, const QColor& colour, double width,
                                        double leading = 1.3);

private:
    [[nodiscard]] Fragment list(const report::List& list, double width, const Style& style) const;
    [[nodiscard]] Fragment columns(const report::Columns& columns, double width, const Style& style) const;
    [[nodiscard]] Fragment chart(const report::Chart& chart, double width, const Style& style) const;
    [[nodiscard]] Fragment row(const std::vector<report::Paragraph>& cells, const std::vector<double>& widths, double width,
                               const Style& style) const;

    const report::Document& m_document;
};

/// The widths of columns as shares: one with more to say is wider.
[[nodiscard]] std::vector<double> columnShares(const report::Columns& columns, words::Language language);

/// One bar of a chart with its whiskers, on the scale that all of them share.
[[nodiscard]] Fragment barPicture(const report::Chart& chart, const report::Chart::Bar& bar, double width, double height);

/// Height of the picture of a map that is `width` wide.
[[nodiscard]] double mapHeight(double width);

}  // namespace kabar::print
