// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/labels.h"
#include "maps/palette.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_tiles.h"

#include <QObject>
#include <QTimer>

#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>

namespace kabar::ui {

/// The map's colours for the window's theme: "light", "dark", "projector".
[[nodiscard]] maps::MapTheme mapTheme(const QString& variant);

/// The ground under one map: where its tiles are, what it must show, whom to thank. Follows the workshop and the theme.
class MapGround : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(kabar::ui::MapTiles* tiles READ tiles WRITE setTiles NOTIFY tilesChanged)
    Q_PROPERTY(QString variant READ variant WRITE setVariant NOTIFY variantChanged)  ///< the theme's: light, dark, projector
    Q_PROPERTY(double pixelRatio READ pixelRatio WRITE setPixelRatio NOTIFY pixelRatioChanged)
    Q_PROPERTY(double leastType READ leastType WRITE setLeastType NOTIFY changed)  ///< pixels that no name goes below
    Q_PROPERTY(QString address READ address NOTIFY changed)  ///< of the tiles; a new one when anything changed
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed)
    Q_PROPERTY(QColor sea READ sea NOTIFY changed)                 ///< what is beyond the tiles
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)  ///< tiles came from this address, and none lately

public:
    explicit MapGround(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] MapTiles* tiles() const { return m_tiles; }
    void setTiles(MapTiles* tiles);
    [[nodiscard]] QString variant() const { return m_variant; }
    void setVariant(const QString& variant);
    [[nodiscard]] double pixelRatio() const { return m_pixelRatio; }
    void setPixelRatio(double ratio);
    [[nodiscard]] double leastType() const { return m_leastType; }
    void setLeastType(double pixels);
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] bool isSettled() const { return m_settled; }

    [[nodiscard]] const maps::Palette& colours() const;
    [[nodiscard]] QColor sea() const { return colours().sea; }
    [[nodiscard]] const std::vector<maps::Label>& labels() const { return m_labels; }

    /// Shows what lies within `extent` (of MapLayers) of the territory, the whole of it where that is null, on a map of
    /// `size`, clear of what floats over its edges.
    Q_INVOKABLE void fit(kabar::ui::MapCamera* camera, QRectF extent, QSizeF size, double left, double top, double right,
                         double bottom) const;

signals:
    void workspaceChanged();
    void tilesChanged();
    void variantChanged();
    void pixelRatioChanged();
    void changed();
    void settledChanged();

private:
    void refresh();
    void look();

    Workspace* m_workspace = nullptr;
    MapTiles* m_tiles = nullptr;
    QString m_variant = QStringLiteral("light");
    double m_pixelRatio = 1, m_leastType = 0;
    mutable std::map<maps::MapTheme, maps::Palette>
        m_palettes;  ///< as shown so far: the themes', with names as large as asked
    QString m_address;
    std::shared_ptr<const geo::Territory> m_territory;
    std::vector<maps::Label> m_labels;
    QTimer m_watch;
    bool m_settled = false;
};

}  // namespace kabar::ui
