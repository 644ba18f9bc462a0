// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/agenda.h"
#include "ui/workshop/room_list_model.h"

#include <QTimer>

namespace kabar::ui {

/// The agenda and where it stands, by the workspace's clock.
class AgendaModel : public RoomListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int runningRow READ runningRow NOTIFY ticked)  ///< −1 when none runs
    Q_PROPERTY(int nextRow READ nextRow NOTIFY ticked)        ///< −1 when none is left
    Q_PROPERTY(bool begun READ begun NOTIFY ticked)
    Q_PROPERTY(bool paused READ paused NOTIFY ticked)  ///< the clock of the running block stands still
    Q_PROPERTY(bool finished READ finished NOTIFY ticked)
    Q_PROPERTY(int remainingSeconds READ remainingSeconds NOTIFY ticked)  ///< of the running block; negative when over
    Q_PROPERTY(double spentShare READ spentShare NOTIFY ticked)           ///< of the running block's time, in [0, 1]
    Q_PROPERTY(int behindSeconds READ behindSeconds NOTIFY ticked)        ///< negative when ahead
    Q_PROPERTY(double fraction READ fraction NOTIFY ticked)               ///< of the whole agenda, in [0, 1]
    Q_PROPERTY(int plannedMinutes READ plannedMinutes NOTIFY ticked)
    Q_PROPERTY(QString expectedEnd READ expectedEnd NOTIFY ticked)  ///< "12:05"; empty before the start

public:
    enum Role { Id = Qt::UserRole, Title, Minutes, State, Start };

    explicit AgendaModel(QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int runningRow() const { return m_state.running ? static_cast<int>(*m_state.running) : -1; }
    [[nodiscard]] int nextRow() const { return m_state.next ? static_cast<int>(*m_state.next) : -1; }
    [[nodiscard]] bool begun() const { return m_state.start.has_value(); }
    [[nodiscard]] bool paused() const { return m_state.paused; }
    [[nodiscard]] bool finished() const { return m_state.finished; }
    [[nodiscard]] int remainingSeconds() const { return static_cast<int>(m_state.remaining.count()); }
    [[nodiscard]] double spentShare() const;
    [[nodiscard]] int behindSeconds() const { return static_cast<int>(m_state.behind.count()); }
    [[nodiscard]] double fraction() const { return m_state.fraction; }
    [[nodiscard]] int plannedMinutes() const { return static_cast<int>(m_state.planned.count()); }
    [[nodiscard]] QString expectedEnd() const;

    Q_INVOKABLE QString titleAt(int row) const;
    Q_INVOKABLE int minutesAt(int row) const;
    /// Holds the clock of the running block or lets it go on; starts the next when none runs. Never ends one.
    Q_INVOKABLE bool startOrPause();
    /// Ends the running block and starts the next; `undo` takes it back by the label "agenda_end".
    Q_INVOKABLE bool moveOn();
    /// Forgets every start and end, for a new try.
    Q_INVOKABLE bool resetTimes();
    /// Adds when `row` is −1.
    Q_INVOKABLE bool save(int row, const QString& title, int minutes);
    Q_INVOKABLE bool remove(int row);
    Q_INVOKABLE bool move(int from, int to);

signals:
    void ticked();

protected:
    void reload() override;

private:
    void tick();
    bool saveTimes(const std::vector<workshop::AgendaBlock>& blocks, const char* label);

    std::vector<workshop::AgendaBlock> m_rows;
    std::vector<Time> m_starts;  ///< when each block started or is expected to
    workshop::AgendaProgress m_state;
    QTimer m_timer;
};

}  // namespace kabar::ui
