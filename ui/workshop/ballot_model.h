// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ballot.h"
#include "ui/workshop/room_list_model.h"

namespace kabar::ui {

/// The ballots, as they are written before they are opened.
class BallotModel : public RoomListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int readyCount READ readyCount NOTIFY reloaded)        ///< drafts
    Q_PROPERTY(int firstReadyRow READ firstReadyRow NOTIFY reloaded)  ///< −1 when none

public:
    enum Role { Id = Qt::UserRole, Question, MaxChoices, State, Options, Voters, HoldsVotes };

    using RoomListModel::RoomListModel;
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int firstReadyRow() const;
    Q_INVOKABLE qlonglong idAt(int row) const;
    Q_INVOKABLE QString questionAt(int row) const;

    /// Adds when `row` is −1; an option keeps its place in the file by its place in the list. Only drafts change.
    Q_INVOKABLE bool save(int row, const QString& question, int maxChoices, const QStringList& options);
    /// Not while it is open.
    Q_INVOKABLE bool remove(int row);
    /// A new draft with the same question and options.
    Q_INVOKABLE bool repeat(int row);
    /// Removes the single votes for good and keeps the count.
    Q_INVOKABLE bool purge(int row);

protected:
    void reload() override;
    [[nodiscard]] session::Domains shown() const override { return session::Domain::Room | session::Domain::Votes; }

private:
    struct Row {
        workshop::Ballot ballot;
        int voters = 0;
        bool holdsVotes = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
};

}  // namespace kabar::ui
