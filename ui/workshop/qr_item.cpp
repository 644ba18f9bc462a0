// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/qr_item.h"

#include <QPainter>
#include <QQuickWindow>

#include <cmath>

namespace kabar::ui {

namespace {
constexpr int kQuietZone = 4;  // modules, by the standard
}

QrItem::QrItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setSmooth(false);
    connect(this, &QrItem::colorsChanged, this, [this] { update(); });
}

void QrItem::setText(const QString& text) {
    if (m_text == text) return;
    m_text = text;
    m_code.reset();
    if (auto code = workshop::qrCode(text.toStdString()); code && !text.isEmpty()) m_code = std::move(*code);
    emit textChanged();
    update();
}

void QrItem::paint(QPainter* painter) {
    if (!m_code) return;
    const int modules = m_code->size + 2 * kQuietZone;
    const double ratio = window()->effectiveDevicePixelRatio();
    // whole device pixels a module, so that every edge is sharp
    const double module = std::max(1.0, std::floor(std::min(width(), height()) * ratio / modules)) / ratio;
    const double side = module * modules;
    const QPointF corner(std::round((width() - side) / 2 * ratio) / ratio,
                         std::round((height() - side) / 2 * ratio) / ratio);

    painter->fillRect(QRectF(corner, QSizeF(side, side)), m_light);
    for (int y = 0; y < m_code->size; ++y)
        for (int x = 0; x < m_code->size; ++x)
            if (m_code->dark(x, y))
                painter->fillRect(
                    QRectF(corner.x() + (x + kQuietZone) * module, corner.y() + (y + kQuietZone) * module, module, module),
                    m_dark);
}

}  // namespace kabar::ui
