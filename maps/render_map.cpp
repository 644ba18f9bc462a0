// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/render_map.h"

#include "maps/layer_painter.h"
#include "maps/legend.h"

#include <QFontMetricsF>

#include <algorithm>

namespace kabar::maps {

namespace {

constexpr double kMargin = 12;

QFont smallFont(double typeScale, bool strong = false) {
    QFont font = labelFont(Label::Kind::Place, typeScale);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void paintLegend(QPainter& painter, const PreparedLayers& layers, const Palette& colours, const Viewport& view,
                 const QLocale& locale) {
    const std::vector<LegendClass> classes = legendClasses(layers, colours, locale);
    if (classes.empty()) return;
    const QString title = layers.layers().choropleth.title;
    const QFontMetricsF metrics(smallFont(colours.typeScale)), strong(smallFont(colours.typeScale, true));
    const double row = metrics.height() + 3;
    double width = strong.horizontalAdvance(title);
    for (const LegendClass& entry : classes) width = std::max(width, 24 + metrics.horizontalAdvance(entry.interval));
    const double height = (static_cast<double>(classes.size()) + 1) * row + 2 * kMargin + 2;
    const QRectF card(kMargin, view.size.height() - kMargin - height, width + 2 * kMargin, height);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(card, 8, 8);
    double y = card.top() + kMargin;
    painter.setPen(colours.ink);
    painter.setFont(smallFont(colours.typeScale, true));
    painter.drawText(QRectF(card.left() + kMargin, y, width, row), Qt::AlignVCenter, title);
    painter.setFont(smallFont(colours.typeScale));
    for (auto entry = classes.rbegin(); entry != classes.rend(); ++entry) {
        y += row;
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(entry->colour);
        painter.drawRoundedRect(QRectF(card.left() + kMargin, y + 3, 16, row - 6), 2, 2);
        painter.setPen(colours.ink);
        painter.drawText(QRectF(card.left() + kMargin + 24, y, width, row), Qt::AlignVCenter, entry->interval);
    }
}

void paintScaleAndSource(QPainter& painter, const Palette& colours, const Viewport& view, const QString& attribution,
                         const QLocale& locale) {
    const QFont font = smallFont(colours.typeScale * 0.88);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double right = view.size.width() - kMargin, bottom = view.size.height() - kMargin;
    painter.setPen(colours.label);
    painter.drawText(QRectF(kMargin, bottom - metrics.height(), right - kMargin, metrics.height()), Qt::AlignRight,
                     attribution);
    const ScaleBar bar = scaleBar(view.metresPerPixel(), 120, locale);
    const double y = bottom - metrics.height() - 8;
    painter.setPen(QPen(colours.ink, 1.4));
    painter.drawPolyline(QPolygonF{{right - bar.pixels, y - 4}, {right - bar.pixels, y}, {right, y}, {right, y - 4}});
    painter.drawText(QRectF(right - bar.pixels, y - 5 - metrics.height(), bar.pixels, metrics.height()), Qt::AlignCenter,
                     bar.text);
}

}  // namespace

QImage renderMap(const BaseMap& base, const QString& attribution, const Layers& layers, const Viewport& view,
                 const RenderOptions& options) {
    QImage image((view.size * options.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(options.pixelRatio);
    const PreparedLayers prepared(layers);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    base.paintGround(painter, view);
    paintAreas(painter, prepared, view, base.colours(), options.opacities);
    const double zoom = BaseMap::namesZoom(view.zoom);
    const auto markers = placeMarkers(prepared, zoom, base.colours(), options.opacities);
    base.paintNames(painter, view, takenBy(markers, zoom, base.colours()));
    LabelSprites sprites;
    paintThings(painter, prepared, markers, view, base.colours(), options.opacities, sprites);
    if (options.legend) {
        paintLegend(painter, prepared, base.colours(), view, options.locale);
        paintScaleAndSource(painter, base.colours(), view, attribution, options.locale);
    }
    return image;
}

QImage renderMap(const geo::Territory& territory, const Layers& layers, QSize size, const RenderOptions& options) {
    const BaseMap base(territory, options.theme);
    const Viewport view = Viewport::fit(territory.bounds(), size, QMarginsF(16, 16, 16, 16));
    return renderMap(base, QString::fromStdString(territory.source), layers, view, options);
}

}  // namespace kabar::maps
