// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// A drawing given as the text of an SVG document, made for the screen's own pixels: a plain picture to the renderer, which
/// draws many of them at once, also without a graphics card.
class VectorPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString svg READ svg WRITE setSvg NOTIFY svgChanged)

public:
    explicit VectorPicture(QQuickItem* parent = nullptr);

    [[nodiscard]] QString svg() const { return m_svg; }
    void setSvg(const QString& svg);

signals:
    void svgChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* before, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void redraw();
    [[nodiscard]] QImage drawn() const;

    QString m_svg;
    bool m_isDrawn = false;  ///< what the node shows is this document in this size
};

}  // namespace kabar::ui
