// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/qr_code.h"

#include <QColor>
#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kabar::ui {

/// A QR code with its quiet zone, drawn for the screen's own pixels: sharp at any size. Always dark on light, which is what
/// cameras read.
class QrItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor dark MEMBER m_dark NOTIFY colorsChanged)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY colorsChanged)

public:
    explicit QrItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);

    void paint(QPainter* painter) override;

signals:
    void textChanged();
    void colorsChanged();

private:
    QString m_text;
    QColor m_dark = Qt::black, m_light = Qt::white;
    std::optional<workshop::QrCode> m_code;
};

}  // namespace kabar::ui
