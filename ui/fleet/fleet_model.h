// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/telemetry/fleet_board.h"
#include "ui/map/map_layers.h"
#include "ui/workspace/workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kabar::ui {

/// The board: one row a vehicle, those to recharge first, then by charge. Keeps ages
/// moving by itself. A fleet whose last readings are simulated is shown as of their end (`replay`), which the
/// page must say.
class FleetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)  ///< bind to Qt.uiLanguage
    /// Whether somebody can see it: while nobody can, what is new in the file waits.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY boardChanged)     ///< the file was read, or could not be
    Q_PROPERTY(QString problem READ problem NOTIFY boardChanged)  ///< why it could not
    Q_PROPERTY(int count READ count NOTIFY boardChanged)
    Q_PROPERTY(bool replayable READ isReplayable NOTIFY boardChanged)
    Q_PROPERTY(bool replay READ isReplay WRITE setReplay NOTIFY boardChanged)
    Q_PROPERTY(QString moment READ momentText NOTIFY boardChanged)  ///< the board's, in words
    Q_PROPERTY(kabar::ui::MapLayers layers READ layers NOTIFY boardChanged)
    Q_PROPERTY(int unheard READ unheard NOTIFY boardChanged)  ///< vehicles of which nothing recent is known
    // the first of the plan; empty name: nobody needs charging
    Q_PROPERTY(QString nextName READ nextName NOTIFY boardChanged)
    Q_PROPERTY(QString nextId READ nextId NOTIFY boardChanged)
    Q_PROPERTY(QString nextBy READ nextBy NOTIFY boardChanged)       ///< "12:40"; empty when it is due now
    Q_PROPERTY(double nextRange READ nextRange NOTIFY boardChanged)  ///< km
    Q_PROPERTY(double nextUse READ nextUse NOTIFY boardChanged)      ///< km
    Q_PROPERTY(int nextUseDays READ nextUseDays NOTIFY boardChanged)
    Q_PROPERTY(QString nextAge READ nextAge NOTIFY boardChanged)            ///< of what is known of it
    Q_PROPERTY(QStringList afterwards READ afterwards NOTIFY boardChanged)  ///< "Twizy 05 (12:58)"
    Q_PROPERTY(double reserve READ reserve CONSTANT)                        ///< km

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        VehicleModelRole,
        ChargeRole,    ///< percent; −1 unknown
        RangeRole,     ///< km; −1 unknown
        ForecastRole,  ///< the range is by the state of charge
        StateRole,     ///< "driving", "charging", "parked", "unknown"
        StateTextRole,
        AgeRole,      ///< in words; empty for a vehicle never heard
        FreshRole,    ///< not older than kRecentFor
        LowRole,      ///< in the recharge plan, or below kLowCharge and not charging
        RankRole,     ///< 1, 2, … in the recharge plan; 0: not in it
        MissingRole,  ///< km
        ByRole,       ///< plug in by, in words
    };

    explicit FleetModel(QObject* parent = nullptr);
    ~FleetModel() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    [[nodiscard]] bool isLoaded() const { return m_fleet != nullptr || !m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isReplayable() const { return m_fleet && m_fleet->simulatedUntil; }
    [[nodiscard]] bool isReplay() const { return m_replay && isReplayable(); }
    void setReplay(bool replay);
    [[nodiscard]] QString momentText() const;
    [[nodiscard]] MapLayers layers() const { return m_layers; }
    [[nodiscard]] int unheard() const;
    [[nodiscard]] QString nextName() const;
    [[nodiscard]] QString nextId() const;
    [[nodiscard]] QString nextBy() const;
    [[nodiscard]] double nextRange() const;
    [[nodiscard]] double nextUse() const;
    [[nodiscard]] int nextUseDays() const;
    [[nodiscard]] QString nextAge() const;
    [[nodiscard]] QStringList afterwards() const;
    [[nodiscard]] double reserve() const { return telemetry::kReserveKm; }

    /// Edits that can be undone. False, and told to the person, when the file refuses.
    Q_INVOKABLE bool rename(const QString& id, const QString& name);
    Q_INVOKABLE bool remove(const QString& id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The moment that the board is of, the readings and the status of one vehicle; null when there is none of that id.
    [[nodiscard]] Time now() const { return m_board.now; }
    [[nodiscard]] const telemetry::VehicleTrack* trackOf(const QString& id) const;
    [[nodiscard]] const telemetry::VehicleStatus* statusOf(const QString& id) const;
    static constexpr std::chrono::minutes kLocalTime = geo::Territory::kLocalTime;

signals:
    void workspaceChanged();
    void languageChanged();
    void shownChanged();
    void boardChanged();

private:
    void renew();
    void reload();
    void rebuild();
    void redraw();
    [[nodiscard]] const telemetry::RechargeNeed* next() const {
        return m_board.plan.empty() ? nullptr : &m_board.plan.front();
    }
    [[nodiscard]] QString idOf(std::size_t vehicle) const;
    [[nodiscard]] bool isLow(std::size_t vehicle) const;
    [[nodiscard]] maps::Layers mapLayers() const;
    [[nodiscard]] QString dueText(const telemetry::RechargeNeed& need) const;

    QPointer<Workspace> m_workspace;
    QString m_language;
    QTimer m_tick;
    std::shared_ptr<const session::Fleet> m_fleet;  ///< null while it is read, and without a file
    QString m_problem;
    bool m_replay = true;
    bool m_isShown = true;
    bool m_isBehind = false;  ///< the file holds something newer
    telemetry::FleetBoard m_board;
    std::vector<std::size_t> m_rows;  ///< vehicles in the board's order
    std::vector<int> m_rank;          ///< by vehicle
    MapLayers m_layers;
};

}  // namespace kabar::ui
