// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/vehicle_detail.h"

#include "core/telemetry/recharge_plan.h"
#include "ui/fleet/fleet_words.h"

#include <algorithm>

namespace kabar::ui {

using telemetry::Reading;
using telemetry::Series;
using telemetry::Track;

namespace {

constexpr std::ptrdiff_t kMostPoints = 400;  ///< more than a chart has pixels across

double hours(std::chrono::milliseconds duration) {
    return std::chrono::duration<double, std::ratio<3600>>(duration).count();
}
double minutes(std::chrono::milliseconds duration) {
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

/// The readings in [from, to], begun with the one in force at `from`, thinned to what can be seen.
Series during(const Series& series, Time from, Time to) {
    Series inside;
    if (const auto first = telemetry::readingAt(series, from)) inside.push_back({from, first->value});
    const auto begin = std::ranges::upper_bound(series, from, {}, &Reading::at),
               end = std::ranges::upper_bound(series, to, {}, &Reading::at);
    const std::ptrdiff_t step = (end - begin) / kMostPoints + 1;
    for (std::ptrdiff_t i = 0; i < end - begin; i += step) inside.push_back(begin[i]);
    if (begin < end && inside.back().at != std::prev(end)->at) inside.push_back(*std::prev(end));
    return inside;
}

}  // namespace

void VehicleDetail::setFleet(FleetModel* fleet) {
    if (m_fleet == fleet) return;
    if (m_fleet) m_fleet->disconnect(this);
    m_fleet = fleet;
    if (m_fleet) connect(m_fleet, &FleetModel::boardChanged, this, &VehicleDetail::rebuild);
    emit fleetChanged();
    rebuild();
}

void VehicleDetail::setVehicleId(const QString& id) {
    if (m_id == id) return;
    m_id = id;
    emit vehicleIdChanged();
    rebuild();
}

void VehicleDetail::rebuild() {
    const auto* track = m_fleet ? m_fleet->trackOf(m_id) : nullptr;
    const auto* status = m_fleet ? m_fleet->statusOf(m_id) : nullptr;
    if (!track || !status) {
        if (m_status) {
            m_status.reset();
            emit changed();
        }
        return;
    }
    m_status = *status;
    m_now = m_fleet->now();
    m_useKm = telemetry::forecastUse(track->track, m_now).km;
    readCharge(track->track, m_now);
    readLastCharge(track->track, m_now);
    readTrips(track->track, m_now);
    emit changed();
}

void VehicleDetail::readCharge(const Track& track, Time now) {
    m_charge.clear();
    m_chargeSpans.clear();
    const Time from = now - kChartHours;
    for (const Reading& reading : during(telemetry::seriesOf(track, "state_of_charge"), from, now))
        m_charge << QPointF(hours(reading.at - now), reading.value);
    for (const telemetry::Charge& charge : telemetry::charges(track)) {
        if (charge.span.to < from || charge.span.from > now) continue;
        m_chargeSpans << QPointF(hours(std::max(charge.span.from, from) - now), hours(std::min(charge.span.to, now) - now));
    }
}

void VehicleDetail::readLastCharge(const Track& track, Time now) {
    m_lastCharge.clear();
    m_lastChargePower.clear();
    m_lastChargeText.clear();
    std::vector<telemetry::Charge> all = telemetry::charges(track);
    std::erase_if(all, [now](const telemetry::Charge& charge) { return charge.span.from > now; });
    if (all.empty()) return;
    const telemetry::Charge& last = all.back();
    const Time to = std::min(last.span.to, now);
    for (const Reading& reading : during(telemetry::seriesOf(track, "state_of_charge"), last.span.from, to))
        m_lastCharge << QPointF(minutes(reading.at - last.span.from), reading.value);
    const Series& voltage = telemetry::seriesOf(track, "pack_voltage");
    for (const Reading& current : during(telemetry::seriesOf(track, "current"), last.span.from, to)) {
        const auto volts = telemetry::readingAt(voltage, current.at);
        if (volts)
            m_lastChargePower << QPointF(minutes(current.at - last.span.from),
                                         std::max(0.0, -current.value * volts->value / 1000));
    }
    m_lastChargeText = words::span({last.span.from, to}, FleetModel::kLocalTime);
}

void VehicleDetail::readTrips(const Track& track, Time now) {
    m_trips.clear();
    const auto all = telemetry::trips(track);
    for (auto trip = all.rbegin(); trip != all.rend() && m_trips.size() < kTripsShown; ++trip) {
        if (trip->span.from > now) continue;
        TripLine line;
        line.when = words::span(trip->span, FleetModel::kLocalTime);
        line.km = trip->distanceKm;
        line.chargeUsed = trip->chargeUsed;
        line.ongoing = trip->ongoing && m_status->state == telemetry::VehicleState::Driving;
        m_trips << line;
    }
}

QString VehicleDetail::name() const {
    return m_status ? QString::fromStdString(m_status->vehicle.name) : QString();
}
QString VehicleDetail::summary() const {
    return m_status ? words::condition(*m_status, m_now) : QString();
}
double VehicleDetail::health() const {
    return m_status && m_status->stateOfHealth ? m_status->stateOfHealth->value : -1;
}
double VehicleDetail::energy() const {
    return m_status && m_status->energy ? m_status->energy->value : -1;
}
QList<double> VehicleDetail::cells() const {
    return m_status && m_status->cells ? QList<double>(m_status->cells->volts.begin(), m_status->cells->volts.end())
                                       : QList<double>();
}
double VehicleDetail::spread() const {
    return m_status && m_status->cells ? m_status->cells->spread() * 1000 : 0;
}
QString VehicleDetail::cellsAge() const {
    return m_status && m_status->cells ? words::age(m_now - m_status->cells->at) : QString();
}

}  // namespace kabar::ui
