// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <vector>

namespace kabar::geo {

/// A smooth ground through a territory's summits and spot heights that meets the sea at the shore: the thin-plate spline
/// (Duchon 1977; Wahba 1990, ch. 2), fitted once. A hint of the relief, not a survey.
class Elevation {
public:
    /// Fits the surface. The shore counts with at most `shorePoints` evenly spaced points.
    explicit Elevation(const Territory& territory, int shorePoints = 140);

    /// Above the sea, never negative; zero everywhere when the territory has no heights.
    [[nodiscard]] Metres at(Coordinate point) const;

private:
    struct Knot {
        double x = 0, y = 0;  ///< degrees east and north of the origin, both scaled to the same ground length
        double height = 0;
    };

    [[nodiscard]] Knot placed(Coordinate point, double height) const;
    void fit();

    Coordinate m_origin;
    double m_eastScale = 1;
    std::vector<Knot> m_knots;
    std::vector<double> m_weights;  ///< one for each knot, then constant, x and y; empty when nothing could be fitted
};

}  // namespace kabar::geo
