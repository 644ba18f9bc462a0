// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/voter_roll.h"
#include "ui/workshop/room_list_model.h"

#include <QTimer>
#include <QUrl>

namespace kabar::ui {

/// The phones that wait to be confirmed, those that have voted first, and the codes by seat.
class VoterModel : public RoomListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int votedCount READ votedCount NOTIFY reloaded)  ///< of those that wait
    Q_PROPERTY(int seatCount READ seatCount NOTIFY reloaded)    ///< 0 when votes need no seat
    Q_PROPERTY(int usedSeats READ usedSeats NOTIFY reloaded)
    Q_PROPERTY(int mostSeats READ mostSeats CONSTANT)

public:
    enum Role { Sign = Qt::UserRole, Voted };

    explicit VoterModel(QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int votedCount() const;
    [[nodiscard]] int seatCount() const { return static_cast<int>(m_seats.size()); }
    [[nodiscard]] int usedSeats() const;
    [[nodiscard]] int mostSeats() const { return workshop::kMostSeats; }

    /// Edits, which can be taken back.
    Q_INVOKABLE bool confirm(int row);
    Q_INVOKABLE bool drop(int row);
    /// Those that have voted; or all that wait.
    Q_INVOKABLE bool confirmVoted();
    Q_INVOKABLE bool dropAll();
    Q_INVOKABLE bool addSeats(int count);
    Q_INVOKABLE bool removeSeats();
    /// Slips with the codes that were not used, as PDF, for phones that join at `joinAddress`. Tells what goes wrong.
    Q_INVOKABLE bool saveSlips(const QUrl& file, const QString& joinAddress, const QString& shortAddress);

protected:
    void reload() override;
    void onChanged(session::Domains domains) override;

private:
    [[nodiscard]] std::vector<std::string> hashes(int first, int count) const;
    bool confirmThese(const std::vector<std::string>& voters);
    bool dropThese(const std::vector<std::string>& voters);

    QTimer m_wait;
    std::vector<workshop::WaitingVoter> m_waiting;
    std::vector<workshop::Seat> m_seats;
};

}  // namespace kabar::ui
