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

QFont footFont(double typeScale) {
    return smallFont(typeScale * 0.88);
}

constexpr double kMostScale = 120;

/// How much of the width the scale bar and the source take.
double footWidth(const QString& attribution, const Palette& colours) {
    return std::max(kMostScale, QFontMetricsF(footFont(colours.typeScale)).horizontalAdvance(attribution));
}

/// On a ground of their own, for there may be land under them.
void paintScaleAndSource(QPainter& painter, const Palette& colours, const Viewport& view, const QString& attribution,
                         const QLocale& locale) {
    painter.setFont(footFont(colours.typeScale));
    const QFontMetricsF metrics(painter.font());
    const double right = view.size.width() - kMargin, bottom = view.size.height() - kMargin, row = metrics.height();
    const double y = bottom - row - 8, width = footWidth(attribution, colours);
    QColor ground = colours.sea;
    ground.setAlphaF(0.8F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(right - width, y - 5 - row, width, bottom - y + 5 + row).adjusted(-6, -3, 6, 3), 4, 4);
    painter.setPen(colours.label);
    painter.drawText(QRectF(kMargin, bottom - row, right - kMargin, row), Qt::AlignRight, attribution);
    const ScaleBar bar = scaleBar(view.metresPerPixel(), kMostScale, locale);
    painter.setPen(QPen(colours.ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{right - bar.pixels, y - 4}, {right - bar.pixels, y}, {right, y}, {right, y - 4}});
    painter.drawText(QRectF(right - bar.pixels, y - 5 - row, bar.pixels, row), Qt::AlignCenter, bar.text);
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
    const QString attribution = QString::fromStdString(territory.source);
    const geo::Box bounds = territory.bounds();
    QMarginsF margins(16, 16, 16, 16);
    const Viewport whole = Viewport::fit(bounds, size, margins);
    // where the height decides the scale there is room beside the land for the scale bar and the source
    const double land =
        (toWorld({bounds.north, bounds.east}).x() - toWorld({bounds.north, bounds.west}).x()) * whole.worldSize();
    const double foot = footWidth(attribution, base.colours());
    if (options.legend && size.width() - 2 * 16 - land > foot) margins.setRight(16 + foot);
    return renderMap(base, attribution, layers, Viewport::fit(bounds, size, margins), options);
}

}  // namespace kabar::maps
