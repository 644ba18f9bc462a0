// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/attach.h"

#include <QDateTime>
#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kabar::print {

namespace {

QDateTime momentOf(std::string_view iso8601) {
    return QDateTime::fromString(QString::fromUtf8(iso8601.data(), static_cast<qsizetype>(iso8601.size())), Qt::ISODate)
        .toUTC();
}

std::string pdfDate(const QDateTime& moment) {
    return moment.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

/// PDF/A asks that both tell the same dates (ISO 19005-3, 6.6.3): an office leaves them at nought in the XMP.
void date(QPDF& pdf, const QDateTime& moment) {
    auto information = pdf.getTrailer().getKey("/Info");
    if (information.isDictionary())
        for (const char* key : {"/CreationDate", "/ModDate"})
            information.replaceKey(key, QPDFObjectHandle::newString(pdfDate(moment)));
    auto metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return;
    const auto bytes = metadata.getStreamData();
    auto xmp =
        QString::fromUtf8(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    static const QRegularExpression stamp(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));
    xmp.replace(stamp, moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// PDF/UA asks for it (Matterhorn 28-012), and the office leaves it out.
void describeLinks(QPDF& pdf, const std::string& text) {
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
        for (auto& annotation : page.getAnnotations("/Link"))
            if (auto link = annotation.getObjectHandle(); !link.hasKey("/Contents"))
                link.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(text));
}

void attach(QPDF& pdf, const Attachment& file, const QDateTime& moment) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes);
    stream.setSubtype("application/json").setCreationDate(pdfDate(moment)).setModDate(pdfDate(moment));
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, file.name, stream);
    specification.setDescription(file.description);
    auto object = specification.getObjectHandle();
    object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(file.name, specification);
    auto root = pdf.getRoot();
    if (!root.getKey("/AF").isArray()) root.replaceKey("/AF", QPDFObjectHandle::newArray());
    root.getKey("/AF").appendItem(object);
}

}  // namespace

Result<QByteArray> withAttachments(const QByteArray& bytes, const std::vector<Attachment>& files, std::string_view isoDate,
                                   const std::string& links) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("PDF", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const QDateTime moment = momentOf(isoDate);
        date(pdf, moment);
        describeLinks(pdf, links);
        for (const Attachment& file : files) attach(pdf, file, moment);
        pdf.getTrailer().removeKey("/ID");
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception& exception) {  // qpdf throws std::runtime_error and std::logic_error
        return fail(Error::Code::Malformed, clause("pdf.unfinished", exception.what()));
    }
}

}  // namespace kabar::print
