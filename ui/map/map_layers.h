// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/legend.h"

#include <QList>
#include <QObject>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kabar::ui {

/// How wide a line is for how many people, for a legend.
class MapWidth {
    Q_GADGET
    QML_VALUE_TYPE(mapWidth)
    Q_PROPERTY(double persons MEMBER persons)
    Q_PROPERTY(double pixels MEMBER pixels)

public:
    double persons = 0, pixels = 0;
};

/// What a page shows on a map, as a value that QML hands from a view model to a `MapView`:
/// `Q_PROPERTY(kabar::ui::MapLayers layers READ layers NOTIFY layersChanged)`. Copies share what they hold.
class MapLayers {
    Q_GADGET
    QML_VALUE_TYPE(mapLayers)
    Q_PROPERTY(QString title READ title)  ///< of the choropleth
    Q_PROPERTY(bool empty READ isEmpty)
    Q_PROPERTY(QRectF extent READ extent)  ///< in the unit square of the world; null when empty
    Q_PROPERTY(QList<kabar::ui::MapWidth> flowWidths READ flowWidths)
    Q_PROPERTY(QList<kabar::ui::MapWidth> corridorWidths READ corridorWidths)

public:
    MapLayers() : m_prepared(std::make_shared<maps::PreparedLayers>()) {}
    /// Projects the layers once; some milliseconds for a thousand zones.
    explicit MapLayers(maps::Layers layers) : m_prepared(std::make_shared<maps::PreparedLayers>(std::move(layers))) {}

    /// Holds `layers` from now on. When they are what it holds already it stays as it is, and no map draws them again; what
    /// lies where it lay is not projected again.
    void become(maps::Layers layers) {
        if (m_prepared->layers() != layers)
            m_prepared = std::make_shared<maps::PreparedLayers>(std::move(layers), *m_prepared);
    }

    [[nodiscard]] const maps::PreparedLayers& prepared() const { return *m_prepared; }
    [[nodiscard]] QRectF extent() const { return m_prepared->extent(); }
    [[nodiscard]] QString title() const { return m_prepared->layers().choropleth.title; }
    [[nodiscard]] bool isEmpty() const {
        const maps::Layers& all = m_prepared->layers();
        return all.choropleth.isEmpty() && all.flows.empty() && all.corridors.empty() && all.markers.empty();
    }
    [[nodiscard]] QList<MapWidth> flowWidths() const { return listed(maps::flowWidths(*m_prepared)); }
    [[nodiscard]] QList<MapWidth> corridorWidths() const { return listed(maps::corridorWidths(*m_prepared)); }
    friend bool operator==(const MapLayers& a, const MapLayers& b) { return a.m_prepared == b.m_prepared; }

private:
    static QList<MapWidth> listed(const std::vector<maps::WidthSample>& samples) {
        QList<MapWidth> list;
        for (const auto& [persons, pixels] : samples) {
            MapWidth width;
            width.persons = persons;
            width.pixels = pixels;
            list << width;
        }
        return list;
    }

    std::shared_ptr<const maps::PreparedLayers> m_prepared;
};

}  // namespace kabar::ui
