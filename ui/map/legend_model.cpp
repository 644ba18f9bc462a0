// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend_model.h"

#include "ui/map/map_ground.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {
enum Role { Swatch = Qt::UserRole, Interval };
}

void LegendModel::setLayers(const MapLayers& layers) {
    if (m_layers == layers) return;
    m_layers = layers;
    renew();
}

void LegendModel::setVariant(const QString& variant) {
    if (std::exchange(m_variant, variant) != variant) renew();
}

void LegendModel::setLanguage(const QString& language) {
    if (std::exchange(m_language, language) != language) renew();
}

void LegendModel::renew() {
    auto classes = maps::legendClasses(m_layers.prepared(), maps::palette(mapTheme(m_variant)), QLocale(m_language));
    std::ranges::reverse(classes);
    const int before = count(), now = static_cast<int>(classes.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_classes.resize(classes.size());
        endRemoveRows();
    }
    for (int row = 0; row < count(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (m_classes[at] == classes[at]) continue;
        m_classes[at] = classes[at];
        emit dataChanged(index(row), index(row));
    }
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_classes = std::move(classes);
        endInsertRows();
    }
    emit changed();
}

int LegendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant LegendModel::data(const QModelIndex& index, int role) const {
    const maps::LegendClass& entry = m_classes.at(static_cast<std::size_t>(index.row()));
    return role == Swatch ? QVariant(entry.colour) : role == Interval ? QVariant(entry.interval) : QVariant();
}

QHash<int, QByteArray> LegendModel::roleNames() const {
    return {{Swatch, "swatch"}, {Interval, "interval"}};
}

}  // namespace kabar::ui
