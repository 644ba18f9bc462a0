// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/territory.h"
#include "maps/palette.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace kabar::maps {

/// How the tiles of one set look.
struct TileStyle {
    MapTheme theme = MapTheme::Light;
    double pixelRatio = 2;  ///< pixels of a tile's picture over the 256 it covers
    bool names = true;      ///< false for a map that draws the names itself, above its layers
    friend bool operator==(const TileStyle&, const TileStyle&) = default;
};

/// Serves base-map tiles as PNG on 127.0.0.1, on a port the system chooses, from its own thread, with a cache in memory.
class TileServer : public QObject {
    Q_OBJECT
public:
    /// Fails with `Busy` when no port can be had.
    [[nodiscard]] static Result<std::unique_ptr<TileServer>> start();
    ~TileServer() override;

    /// The address pattern of a set of tiles, "http://127.0.0.1:PORT/tiles/ID/%z/%x/%y.png". Asking again for the same
    /// territory and style gives the same address; another territory or style has another, so that nothing stale is shown.
    /// Returns at once: the base map is made ready in the server's thread. Call from one thread.
    [[nodiscard]] QString publish(std::shared_ptr<const geo::Territory> territory, const TileStyle& style);

    [[nodiscard]] quint16 port() const { return m_port; }

signals:
    /// After each tile that was painted or taken from the cache; `address` as `publish` gave it.
    void served(const QString& address);

private:
    struct Worker;
    struct Set {
        QString id;
        std::shared_ptr<const geo::Territory> territory;
        TileStyle style;
    };

    TileServer();
    [[nodiscard]] QString addressOf(const QString& id) const;

    QThread m_thread;
    Worker* m_worker = nullptr;  ///< lives in m_thread
    quint16 m_port = 0;
    std::vector<Set> m_sets;
    int m_lastId = 0;
};

}  // namespace kabar::maps
