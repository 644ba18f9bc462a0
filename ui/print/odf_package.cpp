// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odf_package.h"

#include <QXmlStreamWriter>

#include <array>

namespace kabar::print {

namespace {

constexpr quint16 kStored = 0, kDeflated = 8;
constexpr quint16 kVersion = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kFirstDay = 0x0021;  // 1 January 1980, the first that ZIP knows: the bytes hang on no clock

quint32 crc32(const QByteArray& bytes) {
    static constexpr auto kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) value = value & 1 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes) crc = kTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFu] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFu;
}

/// ZIP's numbers are little-endian.
void put(QByteArray& into, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i) into += static_cast<char>(value >> (8 * i) & 0xFFu);
}

class Archive {
public:
    void add(const QByteArray& name, const QByteArray& content, quint16 method) {
        // a zlib stream without its 2-byte head and 4-byte check, behind the 4 bytes of length that Qt puts first
        const QByteArray stored = method == kDeflated ? qCompress(content).sliced(6).chopped(4) : content;
        QByteArray entry;
        for (const quint16 value : {kVersion, kUtf8Names, method, quint16(0), kFirstDay}) put(entry, value, 2);
        put(entry, crc32(content), 4);
        put(entry, static_cast<quint32>(stored.size()), 4);
        put(entry, static_cast<quint32>(content.size()), 4);
        put(entry, static_cast<quint32>(name.size()), 2);
        put(entry, 0, 2);  // no extra field
        m_directory += "PK\x01\x02";
        put(m_directory, kVersion, 2);
        m_directory += entry;
        put(m_directory, 0, 2);  // no comment
        put(m_directory, 0, 4);  // disk and attributes within
        put(m_directory, 0, 4);  // attributes without
        put(m_directory, static_cast<quint32>(m_bytes.size()), 4);
        m_directory += name;
        m_bytes += "PK\x03\x04" + entry + name + stored;
        ++m_count;
    }
    QByteArray finish() {
        const auto start = static_cast<quint32>(m_bytes.size()), size = static_cast<quint32>(m_directory.size());
        m_bytes += m_directory + "PK\x05\x06";
        put(m_bytes, 0, 4);
        put(m_bytes, m_count, 2);
        put(m_bytes, m_count, 2);
        put(m_bytes, size, 4);
        put(m_bytes, start, 4);
        put(m_bytes, 0, 2);
        return m_bytes;
    }

private:
    QByteArray m_bytes, m_directory;
    quint32 m_count = 0;
};

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

QByteArray OdfPackage::archive() const {
    Archive archive;
    archive.add("mimetype", m_mediaType, kStored);
    for (const File& file : m_files)
        archive.add(file.name.toUtf8(), file.bytes, file.mediaType == "image/png" ? kStored : kDeflated);
    archive.add("META-INF/manifest.xml", manifest(), kDeflated);
    return archive.finish();
}

}  // namespace kabar::print
