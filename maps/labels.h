// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "maps/palette.h"
#include "maps/viewport.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QString>

#include <vector>

namespace kabar::maps {

/// A name that wants to stand on the map.
struct Label {
    enum class Kind { Commune, Place, Peak, Road, Marker };  ///< Marker: beside the shape of a layer
    Kind kind = Kind::Place;
    QString text;
    QPointF world;       ///< unit square
    double rank = 0;     ///< who stays when two collide: the higher
    double minZoom = 0;  ///< not shown below
};

/// A label that found room.
struct PlacedLabel {
    const Label* label = nullptr;
    QPointF position;  ///< centre of the text, in the unit square
};

/// The names of a territory, best first.
[[nodiscard]] std::vector<Label> labelsOf(const geo::Territory& territory);

/// Chooses those that fit without touching each other or what is `taken` (pixels from the world's corner at `zoom`). It
/// depends on the zoom alone and not on what is visible, so that tiles agree at their edges and names do not flicker while
/// the map is dragged.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const std::vector<Label>& labels, double zoom, TypeSize type,
                                                   std::vector<QRectF> taken = {});

[[nodiscard]] QFont labelFont(Label::Kind kind, TypeSize type);
/// What a name covers with the gap around it, about its middle.
[[nodiscard]] QRectF labelBox(Label::Kind kind, const QString& text, TypeSize type);

/// Names drawn once with their halo, to be laid down again in every frame. For one thread.
class LabelSprites {
public:
    /// Lays the name down with its middle at `at`.
    void paint(QPainter& painter, QPointF at, Label::Kind kind, const QString& text, const Palette& colours);

private:
    [[nodiscard]] const QImage& sprite(Label::Kind kind, const QString& text, const Palette& colours, double pixelRatio);

    QHash<QString, QImage> m_sprites;
    double m_pixelRatio = 0, m_leastType = 0;
    const Palette* m_colours = nullptr;
};

void paintLabels(QPainter& painter, const std::vector<PlacedLabel>& placed, const Viewport& view, const Palette& colours,
                 LabelSprites& sprites);

}  // namespace kabar::maps
