// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_ground.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {

constexpr int kWatchMilliseconds = 100, kQuietMilliseconds = 350;
constexpr double kNamesOverLines = 20;  // what is drawn grows with large names, less than they

}  // namespace

maps::MapTheme mapTheme(const QString& variant) {
    if (variant == QStringLiteral("dark")) return maps::MapTheme::Dark;
    return variant == QStringLiteral("projector") ? maps::MapTheme::Projector : maps::MapTheme::Light;
}

MapGround::MapGround(QObject* parent) : QObject(parent) {
    m_watch.setInterval(kWatchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &MapGround::look);
    m_watch.start();
}

void MapGround::setWorkspace(Workspace* workspace) {
    if (std::exchange(m_workspace, workspace) == workspace) return;
    emit workspaceChanged();
    refresh();
}

void MapGround::setTiles(MapTiles* tiles) {
    if (std::exchange(m_tiles, tiles) == tiles) return;
    if (tiles) connect(tiles, &MapTiles::territoryChanged, this, &MapGround::refresh);
    emit tilesChanged();
    refresh();
}

void MapGround::setVariant(const QString& variant) {
    if (std::exchange(m_variant, variant) == variant) return;
    emit variantChanged();
    refresh();
}

void MapGround::setPixelRatio(double ratio) {
    if (std::exchange(m_pixelRatio, ratio) == ratio) return;
    emit pixelRatioChanged();
    refresh();
}

void MapGround::setLeastType(double pixels) {
    if (std::exchange(m_leastType, pixels) == pixels) return;
    emit changed();
}

void MapGround::refresh() {
    if (!m_tiles || !m_workspace) return;
    const auto territory = m_tiles->territory(m_workspace);
    if (std::exchange(m_territory, territory) != territory) m_labels = maps::labelsOf(*territory);
    // between two whole zooms a tile is shown up to twice as large, so it has twice the pixels
    const maps::TileStyle style{.theme = mapTheme(m_variant), .pixelRatio = m_pixelRatio > 1 ? 3.0 : 2.0, .names = false};
    const QString address = m_tiles->address(territory, style);
    if (std::exchange(m_address, address) != address) {
        m_settled = false;
        emit settledChanged();
    }
    emit changed();
}

void MapGround::look() {
    const qint64 quiet = m_tiles ? m_tiles->sinceLastTile(m_address) : -1;
    const bool settled = m_address.isEmpty() || quiet > kQuietMilliseconds;
    if (std::exchange(m_settled, settled) != settled) emit settledChanged();
}

QString MapGround::attribution() const {
    return m_territory ? QString::fromStdString(m_territory->source) : QString();
}

const maps::Palette& MapGround::colours() const {
    const maps::MapTheme theme = mapTheme(m_variant);
    maps::Palette& shown = m_palettes.try_emplace(theme, maps::palette(theme)).first->second;
    shown.leastType = m_leastType;
    if (m_leastType > 0) shown.label = shown.ink;  // no grey on a wall
    shown.typeScale = std::max(maps::palette(theme).typeScale, m_leastType / kNamesOverLines);
    return shown;
}

void MapGround::fit(MapCamera* camera, QRectF extent, QSizeF size, double left, double top, double right,
                    double bottom) const {
    if (!camera || !m_territory || m_territory->outline.empty() || size.isEmpty()) return;
    const geo::Box land = m_territory->bounds();
    const QRectF whole(maps::toWorld({land.north, land.west}), maps::toWorld({land.south, land.east}));
    const QRectF shown = extent.isEmpty() ? whole : extent & whole;  // zones reach into the sea
    if (shown.isEmpty()) return camera->fit(land, size, {left, top, right, bottom});
    const geo::Coordinate northWest = maps::fromWorld(shown.topLeft()), southEast = maps::fromWorld(shown.bottomRight());
    camera->fit(
        {.south = southEast.latitude, .west = northWest.longitude, .north = northWest.latitude, .east = southEast.longitude},
        size, {left, top, right, bottom});
}

}  // namespace kabar::ui
