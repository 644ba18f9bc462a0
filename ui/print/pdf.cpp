// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/style.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>

namespace kabar::print {

QByteArray toPdf(const PrintedDocument& printed, const MapPainter& mapPainter) {
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
        QPainter painter(&writer);
        for (std::size_t i = 0; i < printed.pages.size(); ++i) {
            if (i > 0) writer.newPage();
            paint(painter, printed.pages[i], mapPainter);
        }
    }
    return withLanguage(withCopyableText(buffer.data()), QByteArray::fromStdString(printed.document.language));
}

QByteArray withCopyableText(QByteArray pdf) {
    static constexpr std::pair<const char*, const char*> better[] = {
        {"<02BC>", "<2019>"}, {"<0009>", "<0020>"}, {"<00AD>", "<002D>"}};
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from + 1)) {
        const auto end = pdf.indexOf("endcmap", from);
        if (end < 0) break;
        auto map = pdf.sliced(from, end - from);
        for (const auto& [first, meant] : better) map.replace(first, meant);
        pdf.replace(from, end - from, map);
    }
    return pdf;
}

QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language) {
    static const QRegularExpression trailerPattern("trailer\\s*<<(.*?)>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$",
                                                   QRegularExpression::DotMatchesEverythingOption);
    const auto trailer = trailerPattern.match(QString::fromLatin1(pdf));
    if (!trailer.hasMatch()) return pdf;
    const auto entries = trailer.captured(1);
    const auto root = QRegularExpression("/Root\\s+(\\d+)\\s+0\\s+R").match(entries);
    if (!root.hasMatch()) return pdf;
    const auto object = root.captured(1).toLatin1() + " 0 obj";
    const auto from = pdf.indexOf("\n" + object);
    const auto close = from < 0 ? -1 : pdf.indexOf(">>\nendobj", from);
    if (close < 0) return pdf;

    QByteArray updated = pdf;
    if (!updated.endsWith('\n')) updated += '\n';
    const auto offset = updated.size();
    updated += pdf.sliced(from + 1, close - from - 1) + "/Lang (" + language +
               ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const auto table = updated.size();
    updated +=
        "xref\n" + root.captured(1).toLatin1() + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    updated += "trailer\n<<" + entries.toLatin1() + "/Prev " + trailer.captured(2).toLatin1() + "\n>>\nstartxref\n" +
               QByteArray::number(table) + "\n%%EOF\n";
    return updated;
}

}  // namespace kabar::print
