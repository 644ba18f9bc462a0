// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Arrivals at work through the day: `minute` (start of the slot, after midnight), `persons`, `share` of the fullest slot.
/// Slots without a released cell between the first and the last are there with 0.
class ArrivalModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the territory model")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int slotMinutes READ slotMinutes NOTIFY changed)
    Q_PROPERTY(double withoutSlot READ withoutSlot NOTIFY changed)  ///< persons whose slot is not known or not released

public:
    using QAbstractListModel::QAbstractListModel;

    void setTable(const std::optional<coop::ReleasedTable>& table);
    [[nodiscard]] int count() const { return static_cast<int>(m_arrivals.size()); }
    [[nodiscard]] int slotMinutes() const { return m_slotMinutes; }
    [[nodiscard]] double withoutSlot() const { return m_withoutSlot; }
    Q_INVOKABLE int minuteAt(int row) const;
    Q_INVOKABLE int rowOf(int minute) const;
    Q_INVOKABLE double personsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Arrival {
        int minute = 0;
        double persons = 0;
        friend bool operator==(const Arrival&, const Arrival&) = default;
    };
    std::vector<Arrival> m_arrivals;
    int m_slotMinutes = 30;
    double m_withoutSlot = 0, m_most = 0;
};

}  // namespace kabar::ui
