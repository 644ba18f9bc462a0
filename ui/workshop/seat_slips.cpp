// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/seat_slips.h"

#include "core/workshop/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace kabar::ui {

namespace {

constexpr int kColumns = 2, kRows = 6;
constexpr double kMillimetre = 10.0;  // units of the painter
constexpr QSizeF kPage(210 * kMillimetre, 297 * kMillimetre);
constexpr double kMargin = 10 * kMillimetre, kPadding = 4 * kMillimetre;
constexpr int kSmallest = static_cast<int>(1.6 * kMillimetre);

QString words(const char* text) {
    return QCoreApplication::translate("SeatSlips", text);
}

QFont fontOf(double millimetres, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(millimetres * kMillimetre));
    font.setWeight(weight);
    return font;
}

void drawQr(QPainter& painter, const QRectF& square, const QString& text) {
    const auto code = workshop::qrCode(text.toStdString());
    if (!code) return;
    const double module = square.width() / code->size;
    for (int y = 0; y < code->size; ++y)
        for (int x = 0; x < code->size; ++x)
            if (code->dark(x, y))
                painter.fillRect(QRectF(square.x() + x * module, square.y() + y * module, module, module), Qt::black);
}

void drawSlip(QPainter& painter, const QRectF& slip, const workshop::Seat& seat, const SlipWords& said) {
    painter.setPen(QPen(Qt::gray, 2, Qt::DashLine));  // where to cut
    painter.drawRect(slip);
    painter.setPen(Qt::black);
    QRectF inside = slip.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    if (!said.joinAddress.isEmpty()) {
        const double side = inside.height();
        drawQr(painter, QRectF(inside.topLeft(), QSizeF(side, side)),
               said.joinAddress + QStringLiteral("?seat=") + QString::fromStdString(seat.code));
        inside.setLeft(inside.left() + side + kPadding);
    }
    const auto line = [&](const QString& text, QFont font, double height) {
        while (font.pixelSize() > kSmallest &&
               QFontMetricsF(font, painter.device()).horizontalAdvance(text) > inside.width())
            font.setPixelSize(font.pixelSize() - 1);  // smaller rather than cut: a code must be whole
        painter.setFont(font);
        painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), height * kMillimetre),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, inside.width()));
        inside.setTop(inside.top() + height * kMillimetre);
    };
    line(said.title, fontOf(3), 5);
    line(words("Your seat’s code"), fontOf(3), 5);
    line(seatCodeInGroups(seat.code), fontOf(7, QFont::Bold), 11);
    if (!said.shortAddress.isEmpty()) line(words("Scan, or open %1").arg(said.shortAddress), fontOf(3), 5);
    line(words("Used once. Your vote stays anonymous."), fontOf(2.6), 5);
}

}  // namespace

QString seatCodeInGroups(const std::string& code) {
    const QString signs = QString::fromStdString(code);
    return signs.first(signs.size() / 2) + QLatin1Char('-') + signs.sliced(signs.size() / 2);
}

QByteArray seatSlips(const std::vector<workshop::Seat>& seats, const SlipWords& said) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(words("Seat codes") + QStringLiteral(" · ") + said.title);
    writer.setCreator(QStringLiteral("Kabar"));
    QPainter painter(&writer);
    painter.setWindow(0, 0, static_cast<int>(kPage.width()), static_cast<int>(kPage.height()));
    const QSizeF slip((kPage.width() - 2 * kMargin) / kColumns, (kPage.height() - 2 * kMargin) / kRows);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const auto place = static_cast<int>(i % (kColumns * kRows));
        if (i > 0 && place == 0) writer.newPage();
        const QPointF corner(kMargin + place % kColumns * slip.width(), kMargin + place / kColumns * slip.height());
        drawSlip(painter, QRectF(corner, slip), seats[i], said);
    }
    painter.end();
    return buffer.data();
}

}  // namespace kabar::ui
