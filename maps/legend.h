// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/palette.h"
#include "maps/prepared_layers.h"

#include <QColor>
#include <QLocale>
#include <QString>

#include <vector>

namespace kabar::maps {

/// One class of a choropleth: its colour and its interval in words of the locale's numbers, "120 – 250".
struct LegendClass {
    QColor colour;
    QString interval;
};

/// The classes that the zones really use, least first; empty without a choropleth.
[[nodiscard]] std::vector<LegendClass> legendClasses(const PreparedLayers& layers, const Palette& colours,
                                                     const QLocale& locale);

/// A length that reads well for a scale bar of at most `mostPixels`.
struct ScaleBar {
    double pixels = 0;
    QString text;  ///< "5 km"
};
[[nodiscard]] ScaleBar scaleBar(double metresPerPixel, double mostPixels, const QLocale& locale);

}  // namespace kabar::maps
