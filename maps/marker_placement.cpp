// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/marker_placement.h"

#include "maps/labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace kabar::maps {

namespace {

constexpr double kShapeGap = 3;       ///< pixels between two shapes
constexpr int kDirections = 12;       ///< in which a vehicle may step aside
constexpr double kMostRings = 4;      ///< how far, in its own diameters
constexpr double kHitReach = 3;       ///< pixels around a shape that still hit it
constexpr int kLeaderPieces = 8;      ///< of a line to a shape's place that names keep clear of
constexpr double kStackGrowth = 1.2;  ///< a stack's radius over one vehicle's
constexpr double kOpenSpread = 3;     ///< radii between the middle of an opened stack and its outermost member

double length(QPointF v) {
    return std::hypot(v.x(), v.y());
}

QPointF direction(double turn) {
    const double angle = 2 * std::numbers::pi * turn;
    return {std::sin(angle), -std::cos(angle)};  // clockwise from above
}

/// A shape on the picture, in pixels from the world's corner.
struct Disc {
    QPointF centre;
    double radius = 0;

    [[nodiscard]] bool touches(const Disc& other) const {
        return length(centre - other.centre) < radius + other.radius + kShapeGap;
    }
    [[nodiscard]] QRectF box() const { return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}; }
};

/// Places the markers of one picture; `m_size` turns the unit square into pixels.
class Placement {
public:
    Placement(const PreparedLayers& layers, double zoom, const Palette& colours, const LayerOpacities& opacities)
        : m_layers(layers),
          m_colours(colours),
          m_opacities(opacities),
          m_zoom(zoom),
          m_size(Viewport{.zoom = zoom}.worldSize()) {}

    std::vector<PlacedMarker> run() {
        std::vector<std::size_t> vehicles;
        const auto& markers = m_layers.layers().markers;
        for (std::size_t i = 0; i < markers.size(); ++i) {
            if (!m_opacities.shows(markers[i])) continue;
            if (markers[i].kind == Marker::Kind::Vehicle)
                vehicles.push_back(i);
            else
                addStanding(i);
        }
        for (PlacedMarker& stack : stacksOf(vehicles)) addAside(std::move(stack));
        nameAll();
        return std::move(m_placed);
    }

private:
    [[nodiscard]] const Marker& marker(std::size_t index) const { return m_layers.layers().markers[index]; }
    [[nodiscard]] double radiusOf(std::size_t index) const {
        return m_layers.markerRadius(marker(index)) * m_colours.typeScale;
    }
    [[nodiscard]] Disc discOf(const PlacedMarker& placed) const { return {placed.position * m_size, placed.radius}; }

    void addStanding(std::size_t index) {
        const QPointF at = toWorld(marker(index).position);
        m_placed.push_back({.members = {index}, .anchor = at, .position = at, .radius = radiusOf(index)});
        if (marker(index).kind != Marker::Kind::Stop) m_discs.push_back(discOf(m_placed.back()));
    }

    /// Greedy: each joins the first stack whose middle it would touch; then stacks that have come to touch are joined.
    [[nodiscard]] std::vector<PlacedMarker> stacksOf(const std::vector<std::size_t>& vehicles) const {
        std::vector<PlacedMarker> stacks;
        const double alone = m_zoom >= kUnstackedZoom ? 0 : 1;
        const auto touching = [&](const PlacedMarker& a, const PlacedMarker& b) {
            return length(a.anchor - b.anchor) * m_size < alone * (a.radius + b.radius);
        };
        for (const std::size_t index : vehicles) {
            const QPointF at = toWorld(marker(index).position);
            const PlacedMarker single{.members = {index}, .anchor = at, .position = at, .radius = radiusOf(index)};
            const auto near = std::ranges::find_if(stacks, [&](const PlacedMarker& each) { return touching(each, single); });
            near == stacks.end() ? stacks.push_back(single) : join(*near, single);
        }
        for (std::size_t i = 0; i < stacks.size(); ++i)
            for (std::size_t j = i + 1; j < stacks.size(); ++j) {
                if (!touching(stacks[i], stacks[j])) continue;
                join(stacks[i], stacks[j]);
                stacks.erase(stacks.begin() + static_cast<std::ptrdiff_t>(j));
                j = i;  // its middle has moved: look at all again
            }
        for (PlacedMarker& stack : stacks) std::ranges::sort(stack.members);
        return stacks;
    }

    static void join(PlacedMarker& into, const PlacedMarker& other) {
        const auto all = static_cast<double>(into.members.size() + other.members.size());
        into.anchor += (other.anchor - into.anchor) * (static_cast<double>(other.members.size()) / all);
        into.position = into.anchor;
        if (!into.isStack()) into.radius *= kStackGrowth;
        into.members.insert(into.members.end(), other.members.begin(), other.members.end());
    }

    [[nodiscard]] bool isFree(const Disc& disc) const {
        return std::ranges::none_of(m_discs, [&](const Disc& other) { return disc.touches(other); });
    }

    /// At its place, or on the nearest free one around it.
    void addAside(PlacedMarker&& placed) {
        Disc disc{placed.anchor * m_size, placed.radius};
        const QPointF anchor = disc.centre;
        for (double ring = 1; !isFree(disc) && ring <= kMostRings; ring += 0.5)
            for (int i = 0; i < kDirections; ++i) {
                disc.centre =
                    anchor + direction(static_cast<double>(i) / kDirections) * (2 * ring * placed.radius + kShapeGap + 0.5);
                if (isFree(disc)) break;
            }
        if (!isFree(disc)) disc.centre = anchor;
        placed.position = disc.centre == anchor ? placed.anchor : disc.centre / m_size;
        m_discs.push_back(disc);
        m_placed.push_back(std::move(placed));
    }

    /// The first member that has a name speaks for a stack.
    [[nodiscard]] QString wantedName(const PlacedMarker& placed) const {
        for (const std::size_t member : placed.members)
            if (const QString& label = marker(member).label; !label.isEmpty())
                return placed.isStack() ? label + QStringLiteral(" …") : label;
        return {};
    }

    void nameAll() {
        std::vector<QRectF> taken;
        for (const PlacedMarker& placed : m_placed) taken.push_back(discOf(placed).box());
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            PlacedMarker& placed = m_placed[i];
            placed.name = wantedName(placed);
            if (placed.name.isEmpty()) continue;
            const QPointF at = placed.position * m_size;
            const auto away = roomForName(placed, at, taken, i);
            if (!away) {
                placed.name.clear();
                continue;
            }
            placed.nameAway = *away;
            taken.push_back(placed.nameBox(at, m_colours));
        }
    }

    /// Right, below, above, the right corners, then to the left: what floats over a map, floats over its left.
    [[nodiscard]] std::optional<QPointF> roomForName(PlacedMarker placed, QPointF at, const std::vector<QRectF>& taken,
                                                     std::size_t itself) const {
        const QSizeF size = placed.nameBox(at, m_colours).size();
        const double side = placed.radius + kShapeGap + 1 + size.width() / 2, up = placed.radius + size.height() / 2;
        const double corner = placed.radius / 2 + size.width() / 2;
        for (const QPointF away :
             {QPointF{side, 0}, {0, up}, {0, -up}, {corner, up}, {corner, -up}, {-side, 0}, {-corner, up}, {-corner, -up}}) {
            placed.nameAway = away;
            const QRectF box = placed.nameBox(at, m_colours);
            bool isTaken = false;
            for (std::size_t i = 0; i < taken.size() && !isTaken; ++i) isTaken = i != itself && taken[i].intersects(box);
            if (!isTaken) return away;
        }
        return {};
    }

    const PreparedLayers& m_layers;
    const Palette& m_colours;
    const LayerOpacities& m_opacities;
    double m_zoom, m_size;
    std::vector<PlacedMarker> m_placed;
    std::vector<Disc> m_discs;  ///< that a vehicle must not cover
};

}  // namespace

bool PlacedMarker::holds(const Layers& layers, const QString& id) const {
    return std::ranges::any_of(members, [&](std::size_t member) { return layers.markers[member].id == id; });
}

QRectF PlacedMarker::nameBox(QPointF at, const Palette& colours) const {
    if (name.isEmpty()) return {};
    return labelBox(Label::Kind::Marker, name, colours.type()).adjusted(3, 2, -3, -2).translated(at + nameAway);
}

std::vector<PlacedMarker> placeMarkers(const PreparedLayers& layers, double zoom, const Palette& colours,
                                       const LayerOpacities& opacities) {
    return Placement(layers, zoom, colours, opacities).run();
}

std::vector<QRectF> takenBy(std::span<const PlacedMarker> markers, double zoom, const Palette& colours) {
    const double size = Viewport{.zoom = zoom}.worldSize();
    std::vector<QRectF> taken;
    for (const PlacedMarker& placed : markers) {
        const QPointF at = placed.position * size;
        taken.push_back(Disc{at, placed.radius}.box());
        if (!placed.name.isEmpty()) taken.push_back(placed.nameBox(at, colours));
        for (int i = 1; placed.isMoved() && i <= kLeaderPieces; ++i)
            taken.push_back(Disc{at + (placed.anchor * size - at) * (static_cast<double>(i) / kLeaderPieces), 2}.box());
    }
    return taken;
}

const PlacedMarker* markerAt(std::span<const PlacedMarker> markers, QPointF screen, const Viewport& view) {
    for (auto placed = markers.rbegin(); placed != markers.rend(); ++placed)
        if (length(view.toScreen(placed->position) - screen) <= placed->radius + kHitReach) return &*placed;
    return nullptr;
}

double stepsToOpen(const PlacedMarker& stack, const Layers& layers, double zoom) {
    double spread = 0;
    for (const std::size_t member : stack.members)
        spread = std::max(spread, length(toWorld(layers.markers[member].position) - stack.anchor));
    spread *= Viewport{.zoom = zoom}.worldSize();
    const double most = std::max(0.0, kUnstackedZoom - zoom);
    if (spread <= 0) return most;
    return std::min(most, std::max(1.0, std::log2(kOpenSpread * stack.radius / spread)));
}

}  // namespace kabar::maps
