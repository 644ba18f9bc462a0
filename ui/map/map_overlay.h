// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/marker_placement.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_layers.h"

#include <QPointer>
#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kabar::ui {

/// Draws layers and names over the tiles, with the painter that also draws them for print, and tells what lies under a
/// point.
class MapOverlay : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::MapGround* ground READ ground WRITE setGround NOTIFY groundChanged)
    Q_PROPERTY(kabar::ui::MapCamera* camera READ camera WRITE setCamera NOTIFY cameraChanged)
    Q_PROPERTY(kabar::ui::MapLayers layers READ layers WRITE setLayers NOTIFY layersChanged)
    Q_PROPERTY(double choroplethOpacity MEMBER m_choroplethOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double catchmentsOpacity MEMBER m_catchmentsOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double flowsOpacity MEMBER m_flowsOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double corridorsOpacity MEMBER m_corridorsOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double employersOpacity MEMBER m_employersOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double thirdPlacesOpacity MEMBER m_thirdPlacesOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(double vehiclesOpacity MEMBER m_vehiclesOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(QPointF pointer READ pointer WRITE setPointer NOTIFY pointerChanged)  ///< where the mouse is; negative: away
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)  ///< id of what stands out

public:
    explicit MapOverlay(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] MapGround* ground() const { return m_ground; }
    void setGround(MapGround* ground);
    [[nodiscard]] MapCamera* camera() const { return m_camera; }
    void setCamera(MapCamera* camera);
    [[nodiscard]] MapLayers layers() const { return m_layers; }
    void setLayers(const MapLayers& layers);
    [[nodiscard]] QPointF pointer() const { return m_pointer; }
    void setPointer(QPointF pointer);
    [[nodiscard]] QString hoverText() const { return m_hover ? m_hover->text : QString(); }
    [[nodiscard]] QString selected() const { return m_selected; }
    void setSelected(const QString& id);

    /// Tells by signal what was at `pixel`; a stack of vehicles opens instead, by a closer look at it.
    Q_INVOKABLE void click(QPointF pixel);
    /// Centre, in pixels, of a zone, marker as it is drawn, flow or corridor; negative when there is no such id.
    Q_INVOKABLE QPointF positionOf(const QString& id);

signals:
    void groundChanged();
    void cameraChanged();
    void layersChanged();
    void opacitiesChanged();
    void pointerChanged();
    void hoverChanged();
    void selectedChanged();
    void zoneClicked(const QString& zone);
    void flowClicked(const QString& id);
    void corridorClicked(const QString& id);
    void markerClicked(const QString& id);
    void nothingClicked();

private:
    [[nodiscard]] maps::Viewport viewport() const;
    [[nodiscard]] maps::LayerOpacities opacities() const;
    [[nodiscard]] std::optional<maps::Hit> hitAt(QPointF pixel);
    void rehover();
    void place();
    void paintNames(QPainter& painter, const maps::Viewport& view, const maps::Palette& colours);
    /// On a wall a name that the edge would cut is left out.
    [[nodiscard]] std::vector<maps::PlacedMarker> markersIn(const maps::Viewport& view, const maps::Palette& colours) const;
    [[nodiscard]] double stepOfZoom() const;
    void openStack(const QString& firstId);
    void redraw();  ///< when markers or names may stand elsewhere

    QPointer<MapGround> m_ground;
    QPointer<MapCamera> m_camera;
    MapLayers m_layers;
    double m_choroplethOpacity = 0.75, m_catchmentsOpacity = 1, m_flowsOpacity = 0.8, m_corridorsOpacity = 1;
    double m_employersOpacity = 1, m_thirdPlacesOpacity = 1, m_vehiclesOpacity = 1;
    QPointF m_pointer{-1, -1};
    std::optional<maps::Hit> m_hover;
    QString m_selected;
    std::vector<maps::PlacedMarker> m_markers;
    std::vector<maps::PlacedLabel> m_names;
    double m_placedZoom = -1;  ///< that both were placed for
    maps::LabelSprites m_sprites;
};

}  // namespace kabar::ui
