// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/tile_server.h"
#include "ui/workspace/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <QtQml/qqmlregistration.h>

#include <memory>

class QQmlEngine;
class QJSEngine;

namespace kabar::ui {

/// One for the window: the tile server that all maps share, and the open workshop's territory. Without one, and where its
/// own cannot be read, the embedded one stands in.
class MapTiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString problem READ problem CONSTANT)  ///< why there are no tiles; empty when all is well

public:
    explicit MapTiles(QObject* parent = nullptr);

    [[nodiscard]] QString problem() const { return m_problem; }
    /// Follows `workspace` from the first call on.
    [[nodiscard]] std::shared_ptr<const geo::Territory> territory(Workspace* workspace);
    [[nodiscard]] QString address(const std::shared_ptr<const geo::Territory>& territory, const maps::TileStyle& style);
    /// Milliseconds since a tile of `address` was last served; -1 before the first.
    [[nodiscard]] qint64 sinceLastTile(const QString& address) const;

signals:
    void territoryChanged();

private:
    void forget();

    std::unique_ptr<maps::TileServer> m_server;
    QString m_problem;
    QPointer<Workspace> m_workspace;
    std::shared_ptr<const geo::Territory> m_territory;
    QHash<QString, QElapsedTimer> m_sinceTile;  ///< by address
};

}  // namespace kabar::ui
