// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_styles.h"

#include <QXmlStreamWriter>

#include <initializer_list>

namespace kabar::print {

namespace {

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

QString pt(double value) {
    return QString::number(value, 'f', 1) + "pt";
}

QString country(words::Language language) {
    switch (language) {
        case words::Language::French:
            return "FR";
        case words::Language::English:
            return "GB";
        case words::Language::Creole:
            return "RE";
    }
    return "none";
}

class Styles {
public:
    Styles(QByteArray& bytes, const report::Document& document) : m_xml(&bytes), m_document(document) {}

    void write(const Looks& looks, bool hasPage) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement("office:document-styles");
        writeNamespaces(m_xml);
        face();
        m_xml.writeStartElement("office:styles");
        defaults();
        headings();
        for (const Look* look : {&looks.flow, &looks.page, &looks.band}) textStyles(*look);
        band(looks.band);
        bullets();
        m_xml.writeEndElement();
        m_xml.writeStartElement("office:automatic-styles");
        layout("FlowLayout", (21 - kOdtFlowRoom) / 2, 1.8);
        layout("PageLayout", (21 - kOdtPageRoom) / 2, 1);
        m_xml.writeEndElement();
        m_xml.writeStartElement("office:master-styles");
        master("Standard", hasPage ? "PageLayout" : "FlowLayout");
        master("Annexes", "FlowLayout");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void element(const char* name, Attributes attributes) {
        m_xml.writeEmptyElement(QLatin1String(name));
        for (const auto& [key, value] : attributes) m_xml.writeAttribute(QLatin1String(key), value);
    }
    void face() {
        m_xml.writeStartElement("office:font-face-decls");
        element("style:font-face",
                {{"style:name", "Inter"}, {"svg:font-family", "Inter"}, {"style:font-family-generic", "swiss"}});
        m_xml.writeEndElement();
    }
    void defaults() {
        m_xml.writeStartElement("style:default-style");
        m_xml.writeAttribute("style:family", "paragraph");
        element("style:paragraph-properties",
                {{"fo:orphans", "2"}, {"fo:widows", "2"}, {"fo:hyphenation-ladder-count", "no-limit"}});
        element("style:text-properties", {{"style:font-name", "Inter"},
                                          {"fo:font-size", "10pt"},
                                          {"fo:color", kOnPaper.text.name()},
                                          {"fo:language", QString::fromUtf8(words::codeOf(m_document.language))},
                                          {"fo:country", country(m_document.language)}});
        m_xml.writeEndElement();
        paragraph("Standard", {}, {}, {});
    }
    void paragraph(const QString& name, const QString& parent, Attributes block, Attributes text, int outline = 0) {
        m_xml.writeStartElement("style:style");
        m_xml.writeAttribute("style:name", name);
        m_xml.writeAttribute("style:family", "paragraph");
        if (!parent.isEmpty()) m_xml.writeAttribute("style:parent-style-name", parent);
        if (outline > 0) m_xml.writeAttribute("style:default-outline-level", QString::number(outline));
        element("style:paragraph-properties", block);
        element("style:text-properties", text);
        m_xml.writeEndElement();
    }
    void words(const QString& name, Attributes text) {
        m_xml.writeStartElement("style:style");
        m_xml.writeAttribute("style:name", name);
        m_xml.writeAttribute("style:family", "text");
        element("style:text-properties", text);
        m_xml.writeEndElement();
    }
    void headings() {
        const auto heading = [&](const QString& name, int level, double size, double above, const QColor& colour) {
            paragraph(name, "Standard",
                      {{"fo:margin-top", pt(above)}, {"fo:margin-bottom", pt(4)}, {"fo:keep-with-next", "always"}},
                      {{"fo:font-size", pt(size)}, {"fo:font-weight", "600"}, {"fo:color", colour.name()}}, level);
        };
        paragraph("Title", "Standard", {{"fo:margin-bottom", pt(2)}},
                  {{"fo:font-size", "20pt"}, {"fo:font-weight", "bold"}});
        paragraph("Subtitle", "Standard", {{"fo:margin-bottom", pt(8)}}, {{"fo:color", kOnPaper.muted.name()}});
        heading("Heading_20_1", 1, 14, 16, kOnPaper.primary);
        heading("Heading_20_2", 2, 11, 10, kOnPaper.text);
        paragraph("Footer", "Standard", {{"fo:margin-top", pt(2)}},
                  {{"fo:font-size", "7pt"}, {"fo:color", kOnPaper.muted.name()}});
        words("Leads", {});
        paragraph("Spacer", "Standard", {}, {{"fo:font-size", "3pt"}});
    }
    void textStyles(const Look& look) {
        const auto& [size, ink, stacked] = look.style;
        const QString& name = look.name;
        paragraph(name, "Standard", {{"fo:margin-bottom", pt(size * 0.25)}},
                  {{"fo:font-size", pt(size)}, {"fo:color", ink.text.name()}});
        const double cell = name == "Flow" ? size * 0.88 : size;  // tables of the annexes are dense
        paragraph(name + "Cell", name, {{"fo:margin-bottom", "0pt"}}, {{"fo:font-size", pt(cell)}});
        if (name != "Band")
            paragraph(name + "Head", name, {{"fo:margin-bottom", "0pt"}, {"fo:keep-with-next", "always"}},
                      {{"fo:font-size", pt(size * 0.9)}, {"fo:font-weight", "500"}, {"fo:color", ink.muted.name()}});
        paragraph(name + "Column", name, {{"fo:margin-bottom", pt(size * 0.3)}, {"fo:keep-with-next", "always"}},
                  {{"fo:font-weight", "600"}, {"fo:color", ink.primary.name()}});
        if (name != "Band")
            paragraph(
                name + "Part", "Heading_20_1",
                {{"fo:margin-top", pt(size * 1.1)}, {"fo:margin-bottom", pt(size * 0.4)}, {"fo:keep-with-next", "always"}},
                {{"fo:font-size", pt(size * 1.4)}, {"fo:color", ink.primary.name()}}, 1);
        paragraph(name + "PartStart", name + "Part", {{"fo:break-before", "page"}}, {}, 1);
        paragraph(name + "Sub", "Heading_20_2",
                  {{"fo:margin-top", pt(size * 0.5)}, {"fo:margin-bottom", pt(size * 0.2)}, {"fo:keep-with-next", "always"}},
                  {{"fo:font-size", pt(size * 1.05)}, {"fo:color", ink.text.name()}}, 2);
        paragraph(name + "Asked", name, {{"fo:margin-bottom", "0pt"}}, {{"fo:font-size", pt(size * 1.3)}});
        words(name + "Strong", {{"fo:font-weight", "600"}});
        words(name + "Range", {{"fo:font-size", pt(size * 0.88)}, {"fo:color", ink.muted.name()}});
        words(name + "Source", {{"style:text-position", "super 62%"}, {"fo:color", ink.primary.name()}});
        words(name + "Gap", {{"fo:font-weight", "500"},
                             {"fo:color", ink.gap.name()},
                             {"style:text-underline-style", "dash"},
                             {"style:text-underline-width", "auto"},
                             {"style:text-underline-color", "font-color"}});
        words(name + "Label",
              {{"fo:font-style", "italic"}, {"fo:font-size", pt(size * 0.88)}, {"fo:color", ink.muted.name()}});
    }
    /// White on one coloured ground: paragraphs with the same border and ground are one box.
    void band(const Look& look) {
        const QString ground = kOnPaper.primary.name(), edge = "9pt solid " + ground;
        const auto& [size, ink, stacked] = look.style;
        const auto on = [&](const QString& name, const QString& parent, double textSize, const char* weight,
                            const QColor& colour, double below, int outline = 0) {
            paragraph(name, parent,
                      {{"fo:background-color", ground},
                       {"fo:border", edge},
                       {"style:join-border", "true"},
                       {"fo:padding", "0pt"},
                       {"fo:margin-top", "0pt"},
                       {"fo:margin-bottom", pt(below)},
                       {"fo:margin-left", "0.3cm"},
                       {"fo:margin-right", "0.3cm"}},
                      {{"fo:font-size", pt(textSize)}, {"fo:font-weight", weight}, {"fo:color", colour.name()}}, outline);
        };
        on("BandTitle", "Band", size * 1.1, "600", ink.text, 0);
        on("BandHead", "Band", size * 0.95, "normal", ink.muted, 0);
        on("BandPart", "Heading_20_1", size * 1.2, "600", ink.primary, 0, 1);
        on("BandLead", "Band", size * 1.75, "600", ink.text, size);
    }
    void bullets() {
        m_xml.writeStartElement("text:list-style");
        m_xml.writeAttribute("style:name", "Bullets");
        m_xml.writeStartElement("text:list-level-style-bullet");
        m_xml.writeAttribute("text:level", "1");
        m_xml.writeAttribute("text:bullet-char", QString(QChar(0x2022)));
        m_xml.writeStartElement("style:list-level-properties");
        m_xml.writeAttribute("text:list-level-position-and-space-mode", "label-alignment");
        element("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                     {"text:list-tab-stop-position", "0.3cm"},
                                                     {"fo:text-indent", "-0.3cm"},
                                                     {"fo:margin-left", "0.3cm"}});
        m_xml.writeEndElement();
        element("style:text-properties", {{"fo:color", kOnPaper.primary.name()}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void layout(const char* name, double side, double top) {
        m_xml.writeStartElement("style:page-layout");
        m_xml.writeAttribute("style:name", QLatin1String(name));
        element("style:page-layout-properties", {{"fo:page-width", "21cm"},
                                                 {"fo:page-height", "29.7cm"},
                                                 {"fo:margin-left", cm(side)},
                                                 {"fo:margin-right", cm(side)},
                                                 {"fo:margin-top", cm(top)},
                                                 {"fo:margin-bottom", "0.8cm"}});
        m_xml.writeStartElement("style:footer-style");
        element("style:header-footer-properties", {{"fo:min-height", "0.6cm"}, {"fo:margin-top", "0.2cm"}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void master(const char* name, const char* layout) {
        m_xml.writeStartElement("style:master-page");
        m_xml.writeAttribute("style:name", QLatin1String(name));
        m_xml.writeAttribute("style:page-layout-name", QLatin1String(layout));
        m_xml.writeStartElement("style:footer");
        m_xml.writeStartElement("text:p");
        m_xml.writeAttribute("text:style-name", "Footer");
        for (const auto& word : m_document.imprint) {  // spaces are told one by one
            m_xml.writeCharacters(QString::fromStdString(word) + " ");
            m_xml.writeEmptyElement("text:s");
            m_xml.writeCharacters("· ");
            m_xml.writeEmptyElement("text:s");
        }
        m_xml.writeTextElement("text:page-number", "1");
        m_xml.writeCharacters(" / ");
        m_xml.writeTextElement("text:page-count", "1");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const report::Document& m_document;
};

}  // namespace

void writeNamespaces(QXmlStreamWriter& xml) {
    const auto oasis = [&](const char* prefix, const char* name) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                           QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(name)));
    };
    for (const char* same : {"office", "style", "text", "table", "meta"}) oasis(same, same);
    oasis("draw", "drawing");
    oasis("fo", "xsl-fo-compatible");
    oasis("svg", "svg-compatible");
    xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.writeAttribute("office:version", "1.3");
}

QByteArray odtStyles(const report::Document& document, const Looks& looks, bool hasPage) {
    QByteArray bytes;
    Styles(bytes, document).write(looks, hasPage);
    return bytes;
}

}  // namespace kabar::print
