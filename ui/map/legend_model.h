// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/legend.h"
#include "ui/map/map_layers.h"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The classes of a choropleth, most first: `swatch` (a colour) and `interval` (words).
class LegendModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::MapLayers layers READ layers WRITE setLayers NOTIFY changed)
    Q_PROPERTY(QString variant READ variant WRITE setVariant NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] MapLayers layers() const { return m_layers; }
    void setLayers(const MapLayers& layers);
    [[nodiscard]] QString variant() const { return m_variant; }
    void setVariant(const QString& variant);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] int count() const { return static_cast<int>(m_classes.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    void renew();

    MapLayers m_layers;
    QString m_variant, m_language;
    std::vector<maps::LegendClass> m_classes;
};

}  // namespace kabar::ui
