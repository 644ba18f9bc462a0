// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleet_model.h"

#include <QPointF>

namespace kabar::ui {

/// One trip as a line of text and figures.
class TripLine {
    Q_GADGET
    QML_VALUE_TYPE(tripLine)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(double km MEMBER km)
    Q_PROPERTY(double chargeUsed MEMBER chargeUsed)  ///< percent
    Q_PROPERTY(bool ongoing MEMBER ongoing)

public:
    QString when;
    double km = 0, chargeUsed = 0;
    bool ongoing = false;
};

/// One vehicle in depth, as of the board's moment.
class VehicleDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::FleetModel* fleet READ fleet WRITE setFleet NOTIFY fleetChanged)
    Q_PROPERTY(QString vehicleId READ vehicleId WRITE setVehicleId NOTIFY vehicleIdChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(double health READ health NOTIFY changed)  ///< percent; −1 unknown
    Q_PROPERTY(double energy READ energy NOTIFY changed)  ///< kWh; −1 unknown
    Q_PROPERTY(double useKm READ useKm NOTIFY changed)    ///< forecast of the next 24 hours
    /// State of charge over the last two days: x in hours before now (negative), y in percent.
    Q_PROPERTY(QList<QPointF> charge READ charge NOTIFY changed)
    /// When it charged in those two days: x from, y to, in hours before now.
    Q_PROPERTY(QList<QPointF> chargeSpans READ chargeSpans NOTIFY changed)
    /// The last charge: x in minutes since its start, y in percent; and its power in kW.
    Q_PROPERTY(QList<QPointF> lastCharge READ lastCharge NOTIFY changed)
    Q_PROPERTY(QList<QPointF> lastChargePower READ lastChargePower NOTIFY changed)
    Q_PROPERTY(QString lastChargeText READ lastChargeText NOTIFY changed)
    Q_PROPERTY(QList<double> cells READ cells NOTIFY changed)  ///< volts
    Q_PROPERTY(double spread READ spread NOTIFY changed)       ///< millivolts
    Q_PROPERTY(QString cellsAge READ cellsAge NOTIFY changed)
    Q_PROPERTY(QList<kabar::ui::TripLine> trips READ trips NOTIFY changed)  ///< latest first

public:
    static constexpr int kTripsShown = 6;
    static constexpr std::chrono::hours kChartHours{48};

    using QObject::QObject;

    [[nodiscard]] FleetModel* fleet() const { return m_fleet; }
    void setFleet(FleetModel* fleet);
    [[nodiscard]] QString vehicleId() const { return m_id; }
    void setVehicleId(const QString& id);

    [[nodiscard]] bool isKnown() const { return m_status.has_value(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] double health() const;
    [[nodiscard]] double energy() const;
    [[nodiscard]] double useKm() const { return m_useKm; }
    [[nodiscard]] QList<QPointF> charge() const { return m_charge; }
    [[nodiscard]] QList<QPointF> chargeSpans() const { return m_chargeSpans; }
    [[nodiscard]] QList<QPointF> lastCharge() const { return m_lastCharge; }
    [[nodiscard]] QList<QPointF> lastChargePower() const { return m_lastChargePower; }
    [[nodiscard]] QString lastChargeText() const { return m_lastChargeText; }
    [[nodiscard]] QList<double> cells() const;
    [[nodiscard]] double spread() const;
    [[nodiscard]] QString cellsAge() const;
    [[nodiscard]] QList<TripLine> trips() const { return m_trips; }

signals:
    void fleetChanged();
    void vehicleIdChanged();
    void changed();

private:
    void rebuild();
    void readCharge(const telemetry::Track& track, Time now);
    void readLastCharge(const telemetry::Track& track, Time now);
    void readTrips(const telemetry::Track& track, Time now);

    QPointer<FleetModel> m_fleet;
    QString m_id;
    std::optional<telemetry::VehicleStatus> m_status;
    Time m_now;
    double m_useKm = 0;
    QList<QPointF> m_charge, m_chargeSpans, m_lastCharge, m_lastChargePower;
    QString m_lastChargeText;
    QList<TripLine> m_trips;
};

}  // namespace kabar::ui
