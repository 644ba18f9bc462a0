// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/vector_picture.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <memory>

namespace kabar::ui {

VectorPicture::VectorPicture(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void VectorPicture::setSvg(const QString& svg) {
    if (svg == m_svg) return;
    m_svg = svg;
    emit svgChanged();
    redraw();
}

void VectorPicture::redraw() {
    m_isDrawn = false;
    update();
}

void VectorPicture::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void VectorPicture::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) redraw();
}

QImage VectorPicture::drawn() const {
    QImage image((size() * window()->effectiveDevicePixelRatio()).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(m_svg.toUtf8()).render(&painter);
    return image;
}

QSGNode* VectorPicture::updatePaintNode(QSGNode* before, UpdatePaintNodeData*) {
    std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode*>(before));
    if (!node || !m_isDrawn) {
        const QImage image = drawn();
        if (image.isNull() || m_svg.isEmpty()) return nullptr;
        if (!node) {
            node.reset(window()->createImageNode());
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
        m_isDrawn = true;
    }
    node->setRect(boundingRect());
    return node.release();
}

}  // namespace kabar::ui
