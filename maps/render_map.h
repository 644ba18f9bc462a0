// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/base_map.h"
#include "maps/layers.h"

#include <QImage>
#include <QLocale>
#include <QSize>

namespace kabar::maps {

struct RenderOptions {
    MapTheme theme = MapTheme::Print;
    QLocale locale = QLocale(QLocale::French);
    double pixelRatio = 1;  ///< device pixels per pixel of the size asked for: 2 or 3 for print
    LayerOpacities opacities = {};
    bool legend = true;  ///< choropleth classes, scale bar and the territory's source
};

/// A finished picture of the whole territory with its layers, names, legend, scale bar and source. Needs a QGuiApplication
/// (any platform, "offscreen" too) for its fonts, but no window. `size` is in logical pixels.
[[nodiscard]] QImage renderMap(const geo::Territory& territory, const Layers& layers, QSize size,
                               const RenderOptions& options = {});

/// The same for one who draws several pictures of one territory, or only a part of it.
[[nodiscard]] QImage renderMap(const BaseMap& base, const QString& attribution, const Layers& layers, const Viewport& view,
                               const RenderOptions& options);

}  // namespace kabar::maps
