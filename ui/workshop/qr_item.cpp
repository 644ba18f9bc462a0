// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/qr_item.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>

#include <cmath>

namespace kabar::ui {

namespace {

constexpr int kQuietZone = 4;  // modules, by the standard

/// One node of `color` with two triangles a rectangle.
QSGGeometryNode* rectangles(const std::vector<QRectF>& all, const QColor& color) {
    auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_Point2D(), static_cast<int>(all.size() * 6));
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    auto* vertex = geometry->vertexDataAsPoint2D();
    for (const QRectF& each : all) {
        const auto left = static_cast<float>(each.left()), right = static_cast<float>(each.right());
        const auto top = static_cast<float>(each.top()), bottom = static_cast<float>(each.bottom());
        for (const auto& [x, y] :
             {std::pair{left, top}, {right, top}, {left, bottom}, {right, top}, {right, bottom}, {left, bottom}})
            (vertex++)->set(x, y);
    }
    auto* material = new QSGFlatColorMaterial;
    material->setColor(color);
    auto* node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial | QSGNode::OwnedByParent);
    return node;
}

}  // namespace

QrItem::QrItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &QrItem::colorsChanged, this, &QQuickItem::update);
}

void QrItem::setText(const QString& text) {
    if (m_text == text) return;
    m_text = text;
    m_code.reset();
    if (auto code = workshop::qrCode(text.toStdString()); code && !text.isEmpty()) m_code = std::move(*code);
    emit textChanged();
    update();
}

void QrItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* QrItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    delete node;
    if (!m_code || width() <= 0 || height() <= 0) return nullptr;
    const int modules = m_code->size + 2 * kQuietZone;
    const double ratio = window()->effectiveDevicePixelRatio();
    // whole device pixels a module, so that every edge is sharp
    const double module = std::max(1.0, std::floor(std::min(width(), height()) * ratio / modules)) / ratio;
    const double side = module * modules;
    const QPointF corner(std::round((width() - side) / 2 * ratio) / ratio,
                         std::round((height() - side) / 2 * ratio) / ratio);

    std::vector<QRectF> dark;
    for (int y = 0; y < m_code->size; ++y)
        for (int x = 0; x < m_code->size; ++x)
            if (m_code->dark(x, y))
                dark.emplace_back(corner.x() + (x + kQuietZone) * module, corner.y() + (y + kQuietZone) * module, module,
                                  module);
    auto* root = new QSGNode;
    root->appendChildNode(rectangles({QRectF(corner, QSizeF(side, side))}, m_light));
    root->appendChildNode(rectangles(dark, m_dark));
    return root;
}

}  // namespace kabar::ui
