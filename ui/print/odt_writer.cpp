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

void OdtWriter::source(const std::string& id, const Look& look) {
    const int number = m_document.sourceNumber(id);
    if (number > 0) words(QString("[%1]").arg(number), look.name + "Source");
}

void OdtWriter::runs(const report::Paragraph& paragraph, const Look& look) {
    const auto& name = look.name;
    for (const auto& run : paragraph.runs)
        std::visit(Overloaded{[&](const report::Text& text) {
                                  words(xmlText(text.text), text.strong ? name + "Strong" : QString());
                                  source(text.source, look);
                              },
                              [&](const report::Figure& figure) {
                                  words(xmlText(figure.text(m_document.language)), name + "Strong");
                                  const auto range = xmlText(figure.range(m_document.language));
                                  if (!range.isEmpty() && look.style.stackedRanges)
                                      words("\n" + xmlText(figure.bounds(m_document.language)), name + "Range");
                                  else if (!range.isEmpty())
                                      words(" (" + range + ")", name + "Range");
                                  source(figure.source, look);
                              },
                              [&](const report::Gap& gap) { words(xmlText(gap.text(m_document.language)), name + "Gap"); },
                              [&](const report::Label& label) { words(" (" + xmlText(label.text) + ")", name + "Label"); }},
                   run);
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
    auto widths = columnShares(columns, m_document.language);
    for (double& width : widths) width *= room;
    table(widths, {}, [&] {
        row([&] {
            for (const auto& column : columns.columns)
                cell("Plain", [&] {
                    plain(xmlText(column.title), look.name + "Column");
                    for (const auto& each : column.paragraphs) paragraph(each, look);
                });
        });
    });
}

void OdtWriter::write(const report::Chart& chart, const Look& look, double room) {
    Look stacked = look;
    stacked.style.stackedRanges = true;
    std::vector<double> widths;
    for (std::size_t i = 0; i < chart.widths.size(); ++i) {  // the bar has a column of its own, beside its figure
        const double width = chart.widths[i] * room;
        if (i == 1) widths.push_back(width * 0.45);
        widths.push_back(i == 1 ? width * 0.55 : width);
    }
    std::vector<std::string> titles{said(words::brief::kOption), chart.title, ""};
    titles.insert(titles.end(), chart.header.begin(), chart.header.end());
    table(
        widths, [&] { headerRow(titles, look); },
        [&] {
            for (const auto& bar : chart.bars)
                row([&] {
                    report::Paragraph label{{report::Text{bar.label, bar.role == report::Chart::Role::Chosen}}};
                    if (const auto role = report::roleName(bar.role)) label.runs.push_back(report::Label{said(*role)});
                    cell("Line", [&] { paragraph(label, look, look.name + "Cell"); });
                    cell("Line", [&] {
                        picture(barImage(chart, bar, kBarPixels, kBarHeight / (widths[1] - 0.2)), widths[1] - 0.2,
                                bar.instead.empty()
                                    ? bar.figure.text(m_document.language) + " " + bar.figure.range(m_document.language)
                                    : bar.instead,
                                look.name + "Cell");
                    });
                    cell("Line", [&] { paragraph(bar.said(), stacked, look.name + "Cell"); });
                    for (const auto& each : bar.cells) cell("Line", [&] { paragraph(each, stacked, look.name + "Cell"); });
                });
        });
}

void OdtWriter::write(const report::Map& each, const Look& look, double room) {
    map(each, look, room * 0.7);
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
