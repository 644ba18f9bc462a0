// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/elevation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace kabar::geo {

namespace {

double radial(double squared) {
    return squared > 0 ? squared * std::log(squared) : 0;
}

/// Solves `matrix` · x = `right` in place by Gauss's elimination with partial pivoting. False when it is singular.
bool solve(std::vector<std::vector<double>>& matrix, std::vector<double>& right) {
    const std::size_t n = right.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row)
            if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column])) pivot = row;
        if (std::abs(matrix[pivot][column]) < 1e-12) return false;
        std::swap(matrix[pivot], matrix[column]);
        std::swap(right[pivot], right[column]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = matrix[row][column] / matrix[column][column];
            if (factor == 0) continue;
            for (std::size_t k = column; k < n; ++k) matrix[row][k] -= factor * matrix[column][k];
            right[row] -= factor * right[column];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t k = row + 1; k < n; ++k) right[row] -= matrix[row][k] * right[k];
        right[row] /= matrix[row][row];
    }
    return true;
}

/// Points along the closed `ring`, about `step` apart.
Line evenlySpaced(const Line& ring, Metres step) {
    Line points;
    Metres sinceLast = step;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Coordinate a = ring[i], b = ring[(i + 1) % ring.size()];
        const Metres side = distance(a, b);
        for (Metres along = step - sinceLast; along < side; along += step) {
            const double share = along / side;
            points.push_back(
                {a.latitude + share * (b.latitude - a.latitude), a.longitude + share * (b.longitude - a.longitude)});
            sinceLast = Metres{} - along;
        }
        sinceLast += side;
    }
    return points;
}

}  // namespace

Elevation::Elevation(const Territory& territory, int shorePoints) {
    if (territory.outline.empty() || (territory.peaks.empty() && territory.spotHeights.empty())) return;
    m_origin = territory.bounds().centre();
    m_eastScale = std::cos(m_origin.latitude * std::numbers::pi / 180);
    Metres shore{};
    for (const Polygon& polygon : territory.outline) shore += length(polygon.rings.front());
    for (const Polygon& polygon : territory.outline)
        for (const Coordinate point : evenlySpaced(polygon.rings.front(), shore * (1.0 / shorePoints)))
            m_knots.push_back(placed(point, 0));
    for (const Peak& peak : territory.peaks) m_knots.push_back(placed(peak.position, peak.elevation));
    for (const SpotHeight& spot : territory.spotHeights) m_knots.push_back(placed(spot.position, spot.elevation));
    fit();
}

Elevation::Knot Elevation::placed(Coordinate point, double height) const {
    return {(point.longitude - m_origin.longitude) * m_eastScale, point.latitude - m_origin.latitude, height};
}

void Elevation::fit() {
    const std::size_t n = m_knots.size();
    std::vector<std::vector<double>> matrix(n + 3, std::vector<double>(n + 3, 0));
    std::vector<double> right(n + 3, 0);
    for (std::size_t i = 0; i < n; ++i) {
        const Knot& a = m_knots[i];
        for (std::size_t j = 0; j < n; ++j) {
            const double dx = a.x - m_knots[j].x, dy = a.y - m_knots[j].y;
            matrix[i][j] = radial(dx * dx + dy * dy);
        }
        matrix[i][i] += 1e-5;  // a little give, so that two knots at one place do not break the fit
        const double plane[] = {1, a.x, a.y};
        for (std::size_t k = 0; k < 3; ++k) matrix[i][n + k] = matrix[n + k][i] = plane[k];
        right[i] = a.height;
    }
    if (solve(matrix, right)) m_weights = std::move(right);
}

Metres Elevation::at(Coordinate point) const {
    if (m_weights.empty()) return {};
    const Knot here = placed(point, 0);
    const std::size_t n = m_knots.size();
    double height = m_weights[n] + m_weights[n + 1] * here.x + m_weights[n + 2] * here.y;
    for (std::size_t i = 0; i < n; ++i) {
        const double dx = here.x - m_knots[i].x, dy = here.y - m_knots[i].y;
        height += m_weights[i] * radial(dx * dx + dy * dy);
    }
    return {std::max(0.0, height)};
}

}  // namespace kabar::geo
