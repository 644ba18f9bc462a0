// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_writer.h"

#include "core/words/brief_phrases.h"
#include "ui/print/picture.h"
#include "ui/print/typesetter.h"

#include <QBuffer>

namespace kabar::print {

using report::Overloaded;

namespace {

constexpr int kMapPixels = 1400, kBarPixels = 480;
constexpr double kBarHeight = 0.32;  // cm

/// XML has no place for most control characters, not even escaped.
QString xmlText(const std::string& text) {
    auto words = QString::fromStdString(text);
    for (QChar& letter : words)
        if (letter < u' ' && letter != u'\n') letter = u' ';
    return words;
}

QString sourceAnchor(int number) {
    return QString("source%1").arg(number);
}

}  // namespace

OdtWriter::OdtWriter(const report::Document& document, const MapPainter& mapPainter)
    : m_document(document), m_mapPainter(mapPainter), m_xml(&m_body) {}

void OdtWriter::heading(const QString& text, const QString& style, int level) {
    m_xml.writeStartElement("text:h");
    m_xml.writeAttribute("text:style-name", style);
    m_xml.writeAttribute("text:outline-level", QString::number(level));
    words(text, {});
    m_xml.writeEndElement();
}

void OdtWriter::plain(const QString& text, const QString& style) {
    m_xml.writeStartElement("text:p");
    m_xml.writeAttribute("text:style-name", style);
    words(text, {});
    m_xml.writeEndElement();
}

void OdtWriter::paragraph(const report::Paragraph& paragraph, const Look& look, const QString& style) {
    m_xml.writeStartElement("text:p");
    m_xml.writeAttribute("text:style-name", style.isEmpty() ? look.name : style);
    runs(paragraph, look);
    m_xml.writeEndElement();
}

/// Lines that a person typed stay lines.
void OdtWriter::words(const QString& text, const QString& style) {
    if (!style.isEmpty()) {
        m_xml.writeStartElement("text:span");
        m_xml.writeAttribute("text:style-name", style);
    }
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) m_xml.writeEmptyElement("text:line-break");
        m_xml.writeCharacters(lines[i]);
    }
    if (!style.isEmpty()) m_xml.writeEndElement();
}

QString OdtWriter::styleOf(report::Piece::Role role, const Look& look) {
    using Role = report::Piece::Role;
    switch (role) {
        case Role::Strong:
        case Role::Figure:
            return look.name + "Strong";
        case Role::Range:
            return look.name + "Range";
        case Role::Number:
            return look.name + "Source";
        case Role::Gap:
            return look.name + "Gap";
        case Role::Label:
            return look.name + "Label";
        case Role::Words:
            break;
    }
    return {};
}

void OdtWriter::startLink(int source) {
    m_xml.writeStartElement("text:a");
    m_xml.writeAttribute("xlink:type", "simple");
    m_xml.writeAttribute("xlink:href", "#" + sourceAnchor(source));
    m_xml.writeAttribute("office:title", xmlText(m_document.sources[static_cast<std::size_t>(source - 1)].label));
    m_xml.writeAttribute("text:style-name", "Leads");
    m_xml.writeAttribute("text:visited-style-name", "Leads");
}

void OdtWriter::runs(const report::Paragraph& paragraph, const Look& look) {
    for (int source = paragraph.firstSource; source > 0 && source <= paragraph.lastSource; ++source) {
        m_xml.writeEmptyElement("text:bookmark");
        m_xml.writeAttribute("text:name", sourceAnchor(source));
    }
    int open = 0;  // the source that the link being written leads to
    for (const auto& piece : report::piecesOf(paragraph, m_document, look.style.stackedRanges)) {
        const bool leads = piece.role != report::Piece::Role::Words && piece.role != report::Piece::Role::Strong;
        const int source = leads ? m_document.sourceNumber(piece.source) : 0;
        if (open > 0 && source != open) m_xml.writeEndElement();
        if (source > 0 && source != open) startLink(source);
        open = source;
        words(xmlText(piece.text), styleOf(piece.role, look));
    }
    if (open > 0) m_xml.writeEndElement();
}

void OdtWriter::picture(const QImage& image, double width, const std::string& description, const QString& style) {
    if (image.isNull()) return;
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    m_pictures.push_back(png.data());
    const auto number = QString::number(m_pictures.size());
    m_xml.writeStartElement("text:p");
    m_xml.writeAttribute("text:style-name", style);
    m_xml.writeStartElement("draw:frame");
    m_xml.writeAttribute("draw:name", "Image" + number);
    m_xml.writeAttribute("text:anchor-type", "as-char");
    m_xml.writeAttribute("svg:width", cm(width));
    m_xml.writeAttribute("svg:height", cm(width * image.height() / image.width()));
    m_xml.writeEmptyElement("draw:image");
    m_xml.writeAttribute("xlink:href", "Pictures/" + number + ".png");
    m_xml.writeAttribute("xlink:type", "simple");
    m_xml.writeAttribute("xlink:show", "embed");
    m_xml.writeAttribute("xlink:actuate", "onLoad");
    m_xml.writeTextElement("svg:desc", xmlText(description));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtWriter::map(const report::Map& map, const Look& look, double width) {
    picture(mapImage(map, kMapPixels, m_mapPainter), width, map.description, look.name + "Cell");
    const auto caption = m_mapPainter ? map.title : map.description;
    paragraph({{report::Text{caption, false, map.source}}}, look, look.name + "Head");
}

void OdtWriter::table(const std::vector<double>& widths, const Content& header, const Content& content) {
    m_xml.writeStartElement("table:table");
    m_xml.writeAttribute("table:name", "Table" + QString::number(++m_tables));
    double whole = 0;
    for (const double width : widths) whole += width;
    const auto styleOf = [&](const char* kind, double width) {
        const auto name = QLatin1String(kind) + QString::number(qRound(width * 1000));
        m_columnStyles[name] = width;
        return name;
    };
    m_xml.writeAttribute("table:style-name", styleOf("Table", whole));
    for (const double width : widths) {
        m_xml.writeEmptyElement("table:table-column");
        m_xml.writeAttribute("table:style-name", styleOf("Column", width));
    }
    if (header) {
        m_xml.writeStartElement("table:table-header-rows");
        row(header);
        m_xml.writeEndElement();
    }
    content();
    m_xml.writeEndElement();
}

void OdtWriter::row(const Content& cells) {
    m_xml.writeStartElement("table:table-row");
    m_xml.writeAttribute("table:style-name", "Row");
    cells();
    m_xml.writeEndElement();
}

void OdtWriter::cell(const char* kind, const Content& content) {
    m_xml.writeStartElement("table:table-cell");
    m_xml.writeAttribute("table:style-name", QStringLiteral("Cell") + QLatin1String(kind));
    m_xml.writeAttribute("office:value-type", "string");
    content();
    m_xml.writeEndElement();
}

void OdtWriter::headerRow(const std::vector<std::string>& titles, const Look& look) {
    for (const auto& title : titles) cell("Line", [&] { plain(xmlText(title), look.name + "Head"); });
}

void OdtWriter::block(const report::Block& block, const Look& look, double room) {
    std::visit([&](const auto& each) { write(each, look, room); }, block);
}

void OdtWriter::write(const report::Subheading& sub, const Look&, double) {
    heading(xmlText(sub.text), "Heading_20_2", 2);
}

void OdtWriter::write(const report::Paragraph& each, const Look& look, double) {
    paragraph(each, look);
}

void OdtWriter::write(const report::List& list, const Look& look, double) {
    m_xml.writeStartElement("text:list");
    m_xml.writeAttribute("text:style-name", "Bullets");
    for (const auto& item : list.items) {
        m_xml.writeStartElement("text:list-item");
        paragraph(item, look);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtWriter::write(const report::Table& data, const Look& look, double room) {
    if (!data.caption.empty()) plain(xmlText(data.caption), look.name + "Column");
    Look stacked = look;
    stacked.style.stackedRanges = true;
    std::vector<double> widths;
    for (const double share : data.widths) widths.push_back(share * room);
    table(
        widths, [&] { headerRow(data.header, look); },
        [&] {
            for (const auto& cells : data.rows)
                row([&] {
                    for (const auto& each : cells) cell("Line", [&] { paragraph(each, stacked, look.name + "Cell"); });
                });
        });
    spacer();
}

void OdtWriter::write(const report::Columns& columns, const Look& look, double room) {
    if (report::isOneRow(columns)) {
        std::vector<std::string> titles;
        for (const auto& column : columns.columns) titles.push_back(column.title);
        const std::vector<double> widths(titles.size(), room / static_cast<double>(titles.size()));
        table(
            widths, [&] { headerRow(titles, look); },
            [&] {
                row([&] {
                    for (const auto& column : columns.columns)
                        cell("Line", [&] {
                            for (const auto& each : column.paragraphs) paragraph(each, look, look.name + "Asked");
                        });
                });
            });
        return spacer();
    }
    for (const auto& column : columns.columns) {
        heading(xmlText(column.title), look.name + "Sub", 2);
        for (const auto& each : column.paragraphs) paragraph(each, look);
    }
}

void OdtWriter::write(const report::Chart& chart, const Look& look, double room) {
    Look stacked = look;
    stacked.style.stackedRanges = true;
    std::vector<double> widths;
    for (const double share : chart.widths) widths.push_back(share * room);
    std::vector<std::string> titles{said(words::brief::kOption), chart.title};
    titles.insert(titles.end(), chart.header.begin(), chart.header.end());
    table(
        widths, [&] { headerRow(titles, look); },
        [&] {
            for (const auto& bar : chart.bars)
                row([&] {
                    cell("Line", [&] { paragraph(bar.name(m_document.language), look, look.name + "Cell"); });
                    cell("Line", [&] {
                        picture(barImage(chart, bar, kBarPixels, kBarHeight / (widths[1] - 0.2)), widths[1] - 0.2,
                                report::barDescription(chart, bar, m_document.language), look.name + "Cell");
                        paragraph(bar.said(), stacked, look.name + "Cell");
                    });
                    for (const auto& each : bar.cells) cell("Line", [&] { paragraph(each, stacked, look.name + "Cell"); });
                });
        });
}

void OdtWriter::write(const report::Map& each, const Look& look, double room) {
    map(each, look, room * 0.6);
}

std::string OdtWriter::said(kabar::words::Phrase phrase) const {
    return words::wordsIn(m_document.language).say(phrase);
}

QByteArray OdtWriter::contentXml() const {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-content");
    writeNamespaces(xml);
    xml.writeStartElement("office:automatic-styles");
    const auto style = [&](const QString& name, const char* family, const char* properties,
                           std::initializer_list<std::pair<const char*, QString>> attributes) {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", QLatin1String(family));
        xml.writeEmptyElement(QLatin1String(properties));
        for (const auto& [key, value] : attributes) xml.writeAttribute(QLatin1String(key), value);
        xml.writeEndElement();
    };
    for (const auto& [name, width] : m_columnStyles)
        if (name.startsWith("Table"))
            style(name, "table", "style:table-properties", {{"style:width", cm(width)}, {"table:align", "left"}});
        else
            style(name, "table-column", "style:table-column-properties", {{"style:column-width", cm(width)}});
    style("Row", "table-row", "style:table-row-properties", {{"fo:keep-together", "always"}});
    const QString line = "0.4pt solid " + kOnPaper.line.name();
    const char* cells = "style:table-cell-properties";
    style("CellPlain", "table-cell", cells, {{"fo:padding", "0cm"}, {"fo:padding-right", "0.3cm"}, {"fo:border", "none"}});
    style("CellLine", "table-cell", cells,
          {{"fo:padding", "0.04cm"},
           {"fo:padding-left", "0cm"},
           {"fo:padding-right", "0.15cm"},
           {"fo:border", "none"},
           {"fo:border-bottom", line}});
    style("CellBand", "table-cell", cells,
          {{"fo:padding", "0.3cm"}, {"fo:border", "none"}, {"fo:background-color", kOnPaper.primary.name()}});
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "AnnexStart");
    xml.writeAttribute("style:family", "paragraph");
    xml.writeAttribute("style:parent-style-name", "Heading_20_1");
    xml.writeAttribute("style:master-page-name", "Annexes");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:text");
    xml.writeCharacters({});  // closes the tag before the body is put behind it
    xml.device()->write(m_body);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray OdtWriter::metaXml() const {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-meta");
    writeNamespaces(xml);
    xml.writeStartElement("office:meta");
    xml.writeTextElement("meta:generator", "Kabar");
    xml.writeTextElement("dc:title", xmlText(m_document.title));
    xml.writeTextElement("dc:language", QString::fromUtf8(words::codeOf(m_document.language)));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<QByteArray> OdtWriter::archive(const Looks& looks, bool hasPage) const {
    OdfPackage package("application/vnd.oasis.opendocument.text");
    package.add("content.xml", contentXml(), "text/xml");
    package.add("styles.xml", odtStyles(m_document, looks, hasPage), "text/xml");
    package.add("meta.xml", metaXml(), "text/xml");
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        package.add("Pictures/" + QString::number(i + 1) + ".png", m_pictures[i], "image/png");
    return package.archive();
}

}  // namespace kabar::print
