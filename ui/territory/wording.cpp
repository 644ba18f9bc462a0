// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/wording.h"

#include "core/geo/territory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace kabar::ui {

namespace {
const QChar kThin(0x202F);

QString tr(const char* text) {
    return QCoreApplication::translate("kabar::ui::Wording", text);
}
}  // namespace

// Creole takes French numbers
Wording::Wording(const QString& language)
    : m_words(&words::wordsIn(language.toStdString())),
      m_french(words::writesAsFrench(*m_words)),
      m_locale(m_french ? QLocale(QLocale::French) : QLocale(QLocale::English, QLocale::UnitedKingdom)) {}

QString Wording::number(double value, int decimals) const {
    return m_locale.toString(value, 'f', decimals);
}

QString Wording::kilometres(double metres) const {
    return number(metres / 1000, metres < 99'500 ? 1 : 0) + kThin + QStringLiteral("km");
}

QString Wording::kilometres(double metres, const factor::Range& factor) const {
    return tr("%1 (%2 to %3)")
        .arg(kilometres(metres), number(metres / 1000 * factor.low / factor.mid, 1),
             number(metres / 1000 * factor.high / factor.mid, 1));
}

QString Wording::percent(double share) const {
    return number(share * 100) + kThin + QLatin1Char('%');
}

QString Wording::clock(int minutes) const {
    const QString minute = QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (!m_french) return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minute);
    return QString::number(minutes / 60) + kThin + QLatin1Char('h') + (minutes % 60 ? kThin + minute : QString());
}

QString Wording::moment(const std::string& iso8601) const {
    const auto time = parseIso8601(iso8601);
    if (!time) return QString::fromStdString(iso8601);
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count()), QLocale::ShortFormat);
}

QString Wording::moment(Time time) const {
    const QTimeZone zone =
        QTimeZone::fromSecondsAheadOfUtc(static_cast<int>(std::chrono::seconds(geo::Territory::kLocalTime).count()));
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone), QLocale::ShortFormat);
}

QString Wording::mode(coop::Mode mode) {
    switch (mode) {
        case coop::Mode::Unknown:
            return tr("not said");
        case coop::Mode::Walk:
            return tr("on foot");
        case coop::Mode::Bicycle:
            return tr("by bicycle");
        case coop::Mode::EBike:
            return tr("by e-bike");
        case coop::Mode::Scooter:
            return tr("by scooter");
        case coop::Mode::Car:
            return tr("by car");
        case coop::Mode::Carpool:
            return tr("carpooling");
        case coop::Mode::Bus:
            return tr("by bus");
        case coop::Mode::Twizy:
            return tr("by Twizy");
        case coop::Mode::Home:
            return tr("from home");
    }
    return {};
}

}  // namespace kabar::ui
