// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/style.h"
#include "ui/print/text_map.h"

#include <QBuffer>
#include <QDateTime>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QXmlStreamWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace kabar::print {

namespace {

/// What the catalogue says of the whole document (ISO 32000-1, 7.7.2).
void describe(QPDF& pdf, std::string_view language) {
    auto catalogue = pdf.getRoot();
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newString(std::string(language)));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalogue.replaceKey("/ViewerPreferences", preferences);
}

void mendTextMaps(QPDF& pdf) {
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream()) continue;
        auto map = object.getKey("/ToUnicode");
        const auto bytes = map.getStreamData();
        const std::string_view text(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
        map.replaceStreamData(copyableTextMap(text), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// Qt writes the moment of writing: the document's own date makes the bytes hang on no clock.
void date(QPDF& pdf, std::string_view iso8601) {
    const auto moment =
        QDateTime::fromString(QString::fromUtf8(iso8601.data(), static_cast<qsizetype>(iso8601.size())), Qt::ISODate);
    auto information = pdf.getTrailer().getKey("/Info");
    if (!moment.isValid() || !information.isDictionary()) return;
    const auto written = moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    for (const char* key : {"/CreationDate", "/ModDate"}) information.replaceKey(key, QPDFObjectHandle::newString(written));
}

/// What Qt writes has the moment of writing and a random name in it. XMP, part 1, 7.
QByteArray metadataOf(const report::Document& document) {
    const auto language = words::codeOf(document.language);
    QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace("adobe:ns:meta/", "x");
    xml.writeStartElement("x:xmpmeta");
    xml.writeNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");
    xml.writeNamespace("http://purl.org/dc/elements/1.1/", "dc");
    xml.writeNamespace("http://ns.adobe.com/xap/1.0/", "xmp");
    xml.writeStartElement("rdf:RDF");
    xml.writeStartElement("rdf:Description");
    xml.writeAttribute("rdf:about", "");
    xml.writeAttribute("xmp:CreatorTool", "Kabar");
    if (!document.date.empty()) xml.writeAttribute("xmp:CreateDate", QString::fromStdString(document.date));
    xml.writeStartElement("dc:title");
    xml.writeStartElement("rdf:Alt");
    xml.writeStartElement("rdf:li");
    xml.writeAttribute("xml:lang", "x-default");
    xml.writeCharacters(QString::fromStdString(document.title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("dc:language");
    xml.writeStartElement("rdf:Bag");
    xml.writeTextElement("rdf:li", QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())));
    xml.writeEndDocument();
    return bytes + "\n<?xpacket end=\"w\"?>";
}

QByteArray bytesOf(QPDF& pdf) {
    pdf.getTrailer().removeKey("/ID");  // a random one of Qt's, of which the first half would be kept
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

}  // namespace

Result<QByteArray> toPdf(const PrintedDocument& printed, const MapPainter& mapPainter) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(static_cast<int>(72 * kPoint));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QString::fromStdString(printed.document.title));
        writer.setCreator("Kabar");
        writer.setDocumentXmpMetadata(metadataOf(printed.document));
        QPainter painter(&writer);
        for (std::size_t i = 0; i < printed.pages.size(); ++i) {
            if (i > 0) writer.newPage();
            paint(painter, printed.pages[i], mapPainter);
        }
    }
    auto pdf = finished(buffer.data(), words::codeOf(printed.document.language), printed.document.date);
    if (!pdf) pdf.error().code = Error::Code::Internal;  // nobody's file: we wrote it
    return pdf;
}

Result<QByteArray> finished(const QByteArray& pdf, std::string_view language, std::string_view isoDate) {
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("PDF", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        describe(document, language);
        mendTextMaps(document);
        date(document, isoDate);
        return bytesOf(document);
    } catch (const std::exception& exception) {  // qpdf throws std::runtime_error and std::logic_error
        return fail(Error::Code::Malformed, clause("pdf.unfinished", exception.what()));
    }
}

}  // namespace kabar::print
