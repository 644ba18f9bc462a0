// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture.h"

#include "ui/print/typesetter.h"

#include <QBuffer>

#include <cmath>

namespace kabar::print {

namespace {

QImage drawn(const Fragment& fragment, QSizeF size, int width, const MapPainter& mapPainter) {
    const double scale = width / size.width();
    QImage image(width, static_cast<int>(std::ceil(size.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, fragment, mapPainter);
    return image;
}

}  // namespace

QImage toImage(const Fragment& page, int width, const MapPainter& mapPainter) {
    return drawn(page, kPageSize, width, mapPainter);
}

QImage mapImage(const report::Map& map, int width, const MapPainter& mapPainter) {
    if (!mapPainter) return {};
    const QSizeF size(kPageSize.width() / 2, mapHeight(kPageSize.width() / 2));
    Fragment fragment;
    fragment.ops.push_back(MapOp{{{0, 0}, size}, map});
    return drawn(fragment, size, width, mapPainter);
}

QImage barImage(const report::Chart& chart, const report::Chart::Bar& bar, int width, double ratio) {
    constexpr double kWide = 100 * kPoint;
    return drawn(barPicture(chart, bar, kWide, kWide * ratio), {kWide, kWide * ratio}, width, {});
}

std::string dataUrl(const QImage& image) {
    if (image.isNull()) return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return "data:image/png;base64," + buffer.data().toBase64().toStdString();
}

}  // namespace kabar::print
