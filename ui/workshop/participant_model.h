// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/participant.h"
#include "ui/workshop/room_list_model.h"

namespace kabar::ui {

/// The people of the workshop.
class ParticipantModel : public RoomListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int registeredCount READ registeredCount NOTIFY reloaded)
    Q_PROPERTY(int presentCount READ presentCount NOTIFY reloaded)
    Q_PROPERTY(int unannouncedCount READ unannouncedCount NOTIFY reloaded)

public:
    enum Role { Id = Qt::UserRole, Name, Organisation, Skills, Experience, Brings, Registered, Present };

    using RoomListModel::RoomListModel;
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int registeredCount() const { return workshop::attendance(m_rows).registered; }
    [[nodiscard]] int presentCount() const { return workshop::attendance(m_rows).present; }
    [[nodiscard]] int unannouncedCount() const { return workshop::attendance(m_rows).unannounced; }

    /// `fields`: name, organisation, skills, experience, brings, registered, present. Adds when `row` is −1.
    Q_INVOKABLE bool save(int row, const QVariantMap& fields);
    Q_INVOKABLE bool setPresent(int row, bool present);
    Q_INVOKABLE bool remove(int row);
    /// Who may be meant by what was typed so far: at most `most`, those present first; none once a name is whole.
    Q_INVOKABLE QStringList namesLike(const QString& typed, int most) const;

protected:
    void reload() override;

private:
    std::vector<workshop::Participant> m_rows;
};

}  // namespace kabar::ui
