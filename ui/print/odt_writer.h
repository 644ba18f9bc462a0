// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reading.h"
#include "ui/print/fragment.h"
#include "ui/print/odf_package.h"
#include "ui/print/odt_styles.h"

#include <QImage>
#include <QXmlStreamWriter>

#include <functional>
#include <map>
#include <vector>

namespace kabar::print {

/// Writes the blocks of a document as OpenDocument text, in the order of the calls. Widths are centimetres.
class OdtWriter {
public:
    using Content = std::function<void()>;

    OdtWriter(const report::Document& document, const MapPainter& mapPainter);

    void heading(const QString& text, const QString& style, int level);
    void plain(const QString& text, const QString& style);
    void paragraph(const report::Paragraph& paragraph, const Look& look, const QString& style = {});
    void block(const report::Block& block, const Look& look, double room);
    void picture(const QImage& image, double width, const std::string& description, const QString& style);
    void map(const report::Map& map, const Look& look, double width);
    void spacer() { plain({}, "Spacer"); }

    /// `content` writes rows; the first `headers` of them are repeated on each page.
    void table(const std::vector<double>& widths, const Content& header, const Content& content);
    void row(const Content& cells);
    /// `kind`: "Plain", "Line" (a rule under it) or "Band".
    void cell(const char* kind, const Content& content);

    [[nodiscard]] Result<QByteArray> archive(const Looks& looks, bool hasPage) const;

private:
    void write(const report::Subheading& heading, const Look& look, double room);
    void write(const report::Paragraph& paragraph, const Look& look, double room);
    void write(const report::List& list, const Look& look, double room);
    void write(const report::Table& table, const Look& look, double room);
    void write(const report::Columns& columns, const Look& look, double room);
    void write(const report::Chart& chart, const Look& look, double room);
    void write(const report::Map& map, const Look& look, double room);

    void runs(const report::Paragraph& paragraph, const Look& look);
    void words(const QString& text, const QString& style);
    [[nodiscard]] static QString styleOf(report::Piece::Role role, const Look& look);
    /// Of text that leads to the row of a source in the annexe.
    void startLink(int source);
    void headerRow(const std::vector<std::string>& titles, const Look& look);
    [[nodiscard]] std::string said(kabar::words::Phrase phrase) const;
    [[nodiscard]] QByteArray contentXml() const;
    [[nodiscard]] QByteArray metaXml() const;

    const report::Document& m_document;
    const MapPainter& m_mapPainter;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    std::map<QString, double> m_columnStyles;  ///< name of the style, centimetres
    std::vector<QByteArray> m_pictures;
    int m_tables = 0;
};

/// The brief's nine parts one after the other, the decision in a band: what decides on the first page, what sums up on the
/// next.
void writeOdtParts(OdtWriter& writer, const report::Document& document, const Looks& looks);

}  // namespace kabar::print
