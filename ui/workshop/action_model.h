// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/action.h"
#include "ui/workshop/room_list_model.h"

namespace kabar::ui {

/// What the participants decided to do.
class ActionModel : public RoomListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY reloaded)  ///< the wiki's values in its French, then the room's own

public:
    enum Role { Id = Qt::UserRole, Text, Kind, Owner, Due, State };

    using RoomListModel::RoomListModel;
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QStringList kinds() const;
    /// An empty text is no date, and fine.
    Q_INVOKABLE bool isDate(const QString& text) const {
        return workshop::parseDate(text.trimmed().toStdString()).has_value();
    }
    /// `fields`: text, kind, owner, due (as `isDate` takes it), state. Adds when `row` is −1.
    Q_INVOKABLE bool save(int row, const QVariantMap& fields);
    Q_INVOKABLE bool setState(int row, const QString& state);
    Q_INVOKABLE bool remove(int row);
    Q_INVOKABLE bool move(int from, int to);

protected:
    void reload() override;

private:
    std::vector<workshop::Action> m_rows;
};

}  // namespace kabar::ui
