// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace kabar::maps {

enum class MapTheme { Light, Dark, Projector, Print };

/// How large names are: `scale` times what each kind has, in no kind below `least` pixels.
struct TypeSize {
    TypeSize(double of, double pixels = 0) : scale(of), least(pixels) {}
    double scale, least;
};

/// Colours of the base map and of the layers on it. The base is quieter than any layer.
struct Palette {
    QColor sea, shallows, land, forest, summit, coast, boundary;
    QColor shade, glow;  ///< of the hill shading, with their strongest alpha
    QColor road, roadCasing, motorway, motorwayCasing;
    QColor label, waterLabel, halo;
    std::array<QColor, 6> sequential;  ///< least to most
    std::array<QColor, 7> diverging;   ///< most negative to most positive
    QColor flow, accent, place, corridor, vehicle, card, line, ink;
    double typeScale = 1;
    double leastType = 0;  ///< pixels; for a hall, whose farthest seat reads no less

    [[nodiscard]] TypeSize type() const { return {typeScale, leastType}; }
};

[[nodiscard]] const Palette& palette(MapTheme theme);

}  // namespace kabar::maps
