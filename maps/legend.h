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
    friend bool operator==(const LegendClass&, const LegendClass&) = default;
};

/// The classes that the zones really use, least first; empty without a choropleth.
[[nodiscard]] std::vector<LegendClass> legendClasses(const PreparedLayers& layers, const Palette& colours,
                                                     const QLocale& locale);

/// A width of lines on the map and how many people it stands for.
struct WidthSample {
    double persons = 0;
    double pixels = 0;
};

/// Up to three numbers that read well, most first: about the most, a third and a tenth of it. Empty without a line.
[[nodiscard]] std::vector<WidthSample> flowWidths(const PreparedLayers& layers);
[[nodiscard]] std::vector<WidthSample> corridorWidths(const PreparedLayers& layers);

/// A length that reads well for a scale bar of at most `mostPixels`.
struct ScaleBar {
    double pixels = 0;
    QString text;  ///< "5 km"
};
[[nodiscard]] ScaleBar scaleBar(double metresPerPixel, double mostPixels, const QLocale& locale);

}  // namespace kabar::maps
