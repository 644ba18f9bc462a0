// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_tiles.h"

#include "ui/workspace/error_text.h"

namespace kabar::ui {

MapTiles::MapTiles(QObject* parent) : QObject(parent) {
    auto server = maps::TileServer::start();
    if (!server) {
        m_problem = errorText(server.error());
        return;
    }
    m_server = std::move(*server);
    connect(m_server.get(), &maps::TileServer::served, this, [this](const QString& served) { m_sinceTile[served].start(); });
}

qint64 MapTiles::sinceLastTile(const QString& address) const {
    const auto since = m_sinceTile.constFind(address);
    return since == m_sinceTile.constEnd() ? -1 : since->elapsed();
}

std::shared_ptr<const geo::Territory> MapTiles::territory(Workspace* workspace) {
    if (workspace != m_workspace) {
        if (m_workspace) m_workspace->disconnect(this);
        m_workspace = workspace;
        m_territory.reset();
        if (workspace)
            connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
                if (domains.has(session::Domain::Territory)) forget();
            });
    }
    if (m_territory) return m_territory;
    if (workspace)
        if (const auto ground = workspace->snapshot()->ground.shared())
            return m_territory = std::shared_ptr<const geo::Territory>(ground, &ground->territory);
    auto embedded = geo::embeddedTerritory();
    return m_territory = std::make_shared<const geo::Territory>(embedded ? *std::move(embedded) : geo::Territory());
}

void MapTiles::forget() {
    m_territory.reset();
    emit territoryChanged();
}

QString MapTiles::address(const std::shared_ptr<const geo::Territory>& territory, const maps::TileStyle& style) {
    return m_server ? m_server->publish(territory, style) : QString();
}

}  // namespace kabar::ui
