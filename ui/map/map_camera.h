// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/viewport.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QSizeF>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Where a map looks. Maps that share one camera move together.
class MapCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate centre READ centre NOTIFY moved)
    Q_PROPERTY(double zoom READ zoom NOTIFY moved)
    Q_PROPERTY(double minimumZoom READ minimumZoom CONSTANT)
    Q_PROPERTY(double maximumZoom READ maximumZoom CONSTANT)
    /// Somebody moved it since the last fit: it is not fitted again by itself when its map changes size.
    Q_PROPERTY(bool held READ isHeld NOTIFY moved)

public:
    explicit MapCamera(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] QGeoCoordinate centre() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double minimumZoom() const { return 8; }
    [[nodiscard]] double maximumZoom() const { return 15; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] maps::Viewport viewport(QSizeF size) const { return {m_world, m_zoom, size}; }

    /// The ground follows the pointer by this many pixels.
    Q_INVOKABLE void pan(double dx, double dy);
    /// The same by the map itself, to bring something into view: nobody holds the camera for it.
    Q_INVOKABLE void shift(double dx, double dy);
    /// Zooms by `steps` levels; what is at `pixel` of a map of `size` stays there.
    Q_INVOKABLE void zoomAbout(double steps, QPointF pixel, QSizeF size);
    Q_INVOKABLE void lookAt(const QGeoCoordinate& centre, double zoom);
    /// Shows all of `box` inside `margins`, and lets go of the camera. Its centre may then not leave the box.
    void fit(const geo::Box& box, QSizeF size, QMarginsF margins);

signals:
    void moved();

private:
    void place(QPointF world, double zoom, bool held);

    QPointF m_world{0.5, 0.5};
    double m_zoom = 9;
    QRectF m_limits{0, 0, 1, 1};
    bool m_held = false;
};

}  // namespace kabar::ui
