// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>
#include <vector>

namespace kabar::test {

using Rows = std::vector<QStringList>;

/// One file of a zip archive; empty when there is none.
inline QByteArray unzipped(const QString& archive, const char* name) {
    const auto close = [](zip_t* zip) { zip_discard(zip); };
    const std::unique_ptr<zip_t, decltype(close)> zip(zip_open(archive.toUtf8().constData(), ZIP_RDONLY, nullptr), close);
    zip_stat_t size;
    if (!zip || zip_stat(zip.get(), name, 0, &size) != 0) return {};
    QByteArray bytes(static_cast<qsizetype>(size.size), '\0');
    zip_file_t* file = zip_fopen(zip.get(), name, 0);
    if (!file) return {};
    zip_fread(file, bytes.data(), size.size);
    zip_fclose(file);
    return bytes;
}

/// The cells of the first sheet of a workbook whose texts stand in the cells themselves, or of an OpenDocument table.
inline Rows sheetRows(const QString& file) {
    const bool isOpenDocument = file.endsWith(QStringLiteral(".ods"));
    QXmlStreamReader xml(unzipped(file, isOpenDocument ? "content.xml" : "xl/worksheets/sheet1.xml"));
    Rows rows;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token != QXmlStreamReader::StartElement) {
            if (token == QXmlStreamReader::EndElement && isOpenDocument && xml.name() == u"table") break;
            continue;
        }
        if (xml.name() == u"row" || xml.name() == u"table-row") rows.emplace_back();
        const bool isCell = xml.name() == u"c" || xml.name() == u"table-cell";
        if (isCell && !rows.empty()) {
            qsizetype column = rows.back().size();
            if (const auto place = xml.attributes().value(QStringLiteral("r")); !place.isEmpty())
                column = place[0].unicode() - u'A';  // such files have no more columns than letters
            const int times = std::max(1, xml.attributes()
                                              .value(QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
                                                     QStringLiteral("number-columns-repeated"))
                                              .toInt());
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            while (rows.back().size() < column) rows.back() << QString();
            if (times < 100)
                for (int i = 0; i < times; ++i) rows.back() << text;
        }
    }
    return rows;
}

}  // namespace kabar::test
