// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace kabar::ui::words {

namespace {

struct FleetWords {
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

using telemetry::VehicleState;
using namespace std::chrono_literals;

const QString kThin = QStringLiteral("\u202f");

QDateTime local(Time at, std::chrono::minutes localTime) {
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(static_cast<int>(std::chrono::seconds(localTime).count()));
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
}

}  // namespace

QString age(std::chrono::milliseconds age) {
    if (age < 1min) return FleetWords::tr("just now");
    if (age < 1h) return FleetWords::tr("%1 min ago").arg(std::chrono::floor<std::chrono::minutes>(age).count());
    if (age < 36h) return FleetWords::tr("%1 h ago").arg(std::chrono::floor<std::chrono::hours>(age).count());
    const auto days = static_cast<int>(std::chrono::round<std::chrono::days>(age).count());
    if (days < 60) return FleetWords::tr("%1 days ago").arg(days);
    if (days < 730) return FleetWords::tr("%1 months ago").arg(days / 30);
    return FleetWords::tr("%1 years ago").arg(days / 365);
}

QString state(VehicleState state) {
    switch (state) {
        case VehicleState::Driving:
            return FleetWords::tr("driving");
        case VehicleState::Charging:
            return FleetWords::tr("charging");
        case VehicleState::Parked:
            return FleetWords::tr("parked");
        case VehicleState::Unknown:
            break;
    }
    return FleetWords::tr("unknown");
}

QString moment(Time at, Time now, std::chrono::minutes localTime) {
    const QDateTime then = local(at, localTime);
    const QString clock = then.toString(QStringLiteral("HH:mm"));
    const qint64 days = local(now, localTime).date().daysTo(then.date());
    if (days == 0) return clock;
    if (days == 1) return FleetWords::tr("tomorrow %1").arg(clock);
    return QLocale().toString(then.date(), QStringLiteral("ddd d MMM ")) + clock;
}

QString span(const telemetry::Span& span, std::chrono::minutes localTime) {
    const QDateTime from = local(span.from, localTime), to = local(span.to, localTime);
    return QStringLiteral("%1, %2 – %3")
        .arg(QLocale().toString(from.date(), QStringLiteral("ddd d MMM")), from.toString(QStringLiteral("HH:mm")),
             to.toString(QStringLiteral("HH:mm")));
}

QString condition(const telemetry::VehicleStatus& status, Time now) {
    QStringList parts;
    if (status.stateOfCharge) parts << QString::number(std::lround(status.stateOfCharge->value)) + kThin + QLatin1Char('%');
    if (status.range) parts << QString::number(std::lround(status.range->km)) + kThin + QStringLiteral("km");
    parts << state(status.state);
    if (const auto read = status.readAt()) parts << age(now - *read);
    return parts.join(QStringLiteral(", "));
}

}  // namespace kabar::ui::words
