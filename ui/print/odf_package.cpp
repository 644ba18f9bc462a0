// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odf_package.h"

#include <QXmlStreamWriter>

#include <zip.h>

#include <memory>

namespace kabar::print {

namespace {

constexpr zip_uint16_t kFirstDay = 0x0021;  // 1 January 1980, the first that ZIP knows: the bytes hang on no clock

struct Discarded {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discarded>;
using Source = std::unique_ptr<zip_source_t, Discarded>;

std::unexpected<Error> refuse(zip_error_t* error) {
    return fail(Error::Code::Internal, clause("odf.unwritten", zip_error_strerror(error)));
}

/// Adds `bytes`, which must live until the archive is closed.
bool put(zip_t* archive, const QByteArray& name, const QByteArray& bytes, zip_int32_t method) {
    Source source(zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0));
    if (!source) return false;
    const auto index = zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) return false;
    static_cast<void>(source.release());  // the archive's from here on
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, method, 0) == 0 && zip_file_set_dostime(archive, at, 0, kFirstDay, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0) return refuse(zip_source_error(source));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size)) return refuse(zip_source_error(source));
    return bytes;
}

}  // namespace

void OdfPackage::add(const QString& name, const QByteArray& bytes, const QString& mediaType) {
    m_files.push_back({name, mediaType, bytes});
}

QByteArray OdfPackage::manifest() const {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto entry = [&](const QString& path, const QString& mediaType) {
        xml.writeEmptyElement("manifest:file-entry");
        xml.writeAttribute("manifest:full-path", path);
        xml.writeAttribute("manifest:media-type", mediaType);
    };
    xml.writeStartDocument();
    xml.writeStartElement("manifest:manifest");
    xml.writeAttribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.writeAttribute("manifest:version", "1.3");
    entry("/", QString::fromLatin1(m_mediaType));
    for (const File& file : m_files) entry(file.name, file.mediaType);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<QByteArray> OdfPackage::archive() const {
    zip_error_t error;
    zip_error_init(&error);
    const Source whole(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!whole) return refuse(&error);
    Archive archive(zip_open_from_source(whole.get(), ZIP_TRUNCATE, &error));
    if (!archive) return refuse(&error);
    zip_source_keep(whole.get());  // the archive has one share of it, we have the other

    const auto contents = manifest();
    bool done = put(archive.get(), "mimetype", m_mediaType, ZIP_CM_STORE);
    for (const File& file : m_files)
        done = done && put(archive.get(), file.name.toUtf8(), file.bytes,
                           file.mediaType == "image/png" ? ZIP_CM_STORE : ZIP_CM_DEFLATE);
    done = done && put(archive.get(), "META-INF/manifest.xml", contents, ZIP_CM_DEFLATE);
    if (!done || zip_close(archive.get()) != 0) return refuse(zip_get_error(archive.get()));
    static_cast<void>(archive.release());  // closed
    return contentOf(whole.get());
}

}  // namespace kabar::print
