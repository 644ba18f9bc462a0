// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Q_PROPERTY(double markersOpacity MEMBER m_markersOpacity NOTIFY opacitiesChanged)
    Q_PROPERTY(int hiddenMarkers MEMBER m_hiddenMarkers NOTIFY opacitiesChanged)     ///< `MarkerKinds`, or-ed
    Q_PROPERTY(QPointF pointer READ pointer WRITE setPointer NOTIFY pointerChanged)  ///< where the mouse is; negative: away
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)  ///< id of what stands out

public:
    /// Bits of `hiddenMarkers`.
    enum MarkerKinds {
        Employers = 1 << static_cast<int>(maps::Marker::Kind::Employer),
        ThirdPlaces = 1 << static_cast<int>(maps::Marker::Kind::ThirdPlace),
        Vehicles = 1 << static_cast<int>(maps::Marker::Kind::Vehicle),
        Stops = 1 << static_cast<int>(maps::Marker::Kind::Stop),
        Candidates = 1 << static_cast<int>(maps::Marker::Kind::Candidate)
    };
    Q_ENUM(MarkerKinds)

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

    /// Tells by signal what was at `pixel`.
    Q_INVOKABLE void click(QPointF pixel);
    /// Centre, in pixels, of a zone, marker, flow or corridor; negative when there is no such id.
    Q_INVOKABLE QPointF positionOf(const QString& id) const;

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
    [[nodiscard]] std::optional<maps::Hit> hitAt(QPointF pixel) const;
    void rehover();
    void placeNames();
    void redraw();  ///< when names may stand elsewhere

    QPointer<MapGround> m_ground;
    QPointer<MapCamera> m_camera;
    MapLayers m_layers;
    double m_choroplethOpacity = 0.75, m_catchmentsOpacity = 1, m_flowsOpacity = 0.8, m_corridorsOpacity = 1,
           m_markersOpacity = 1;
    int m_hiddenMarkers = 0;
    QPointF m_pointer{-1, -1};
    std::optional<maps::Hit> m_hover;
    QString m_selected;
    std::vector<maps::PlacedLabel> m_names;
    double m_namesZoom = -1;  ///< that they were placed for
    maps::LabelSprites m_sprites;
};

}  // namespace kabar::ui
