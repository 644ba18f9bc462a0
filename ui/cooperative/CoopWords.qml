// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick
import Kabar.Controls

// The cooperative's own words: states, distances, modes, fields and units.
QtObject {
    id: root

    readonly property bool french: Qt.uiLanguage.startsWith("fr") || Qt.uiLanguage.startsWith("rcf")

    function title(card: algorithmCard): string {
        return (french ? card.titleFr : card.titleEn) || card.name
    }
    function purpose(card: algorithmCard): string {
        return french ? card.purposeFr : card.purposeEn
    }
    function titleOf(name: string, cards: list<algorithmCard>): string {
        for (const card of cards)
            if (card.name === name)
                return title(card)
        return name
    }
    function state(name: string): string {
        switch (name) {
        case "answered": return qsTr("answered")
        case "refused": return qsTr("said no")
        case "failed": return qsTr("could not answer")
        case "silent": return qsTr("has not allowed anything yet")
        default: return qsTr("ready to answer")
        }
    }
    function stateIcon(name: string): string {
        switch (name) {
        case "answered": return "check"
        case "refused": return "lock"
        case "failed": return "warning"
        case "silent": return "pencil"
        default: return "clock"
        }
    }
    function mode(name: string): string {
        switch (name) {
        case "walk": return qsTr("on foot")
        case "bicycle": return qsTr("by bicycle")
        case "ebike": return qsTr("by e-bike")
        case "scooter": return qsTr("by scooter")
        case "car": return qsTr("by car")
        case "carpool": return qsTr("by carpool")
        case "bus": return qsTr("by bus")
        case "twizy": return qsTr("by Twizy")
        case "home": return qsTr("from home")
        case "unknown": return qsTr("mode not given")
        default: return qsTr("all modes")
        }
    }
    function band(from: real, to: real): string {
        if (to > 0)
            return qsTr("%1 to %2 km").arg(Format.number(from / 1000, 0)).arg(Format.number(to / 1000, 0))
        return from > 0 ? qsTr("over %1 km").arg(Format.number(from / 1000, 0)) : qsTr("any distance")
    }
    function place(row: releasedRow): string {
        if (row.place === "")
            return qsTr("Rest of the territory")
        return row.merged ? qsTr("Rest around %1").arg(row.place) : row.place
    }
    function moment(at: date): string {
        return at.toLocaleString(Qt.locale(Qt.uiLanguage), qsTr("d MMM, hh:mm", "date and time"))
    }
    // a field of the commute record, by its key in a mapping
    function field(key: string): string {
        const words = {
            home_latitude: qsTr("home, latitude"), home_longitude: qsTr("home, longitude"), home: qsTr("home, coordinates"),
            home_address: qsTr("home, address"), home_address_more: qsTr("home, second line"), home_postcode: qsTr("home, postcode"),
            home_commune: qsTr("home, commune"), home_insee: qsTr("home, INSEE code"), person: qsTr("staff number"), work_address: qsTr("work, address"),
            site: qsTr("work site"), work_latitude: qsTr("work, latitude"), work_longitude: qsTr("work, longitude"),
            work: qsTr("work, coordinates"), arrival: qsTr("arrival"), departure: qsTr("departure"), days_on_site: qsTr("days on site"),
            mode: qsTr("mode of travel"), has_car: qsTr("has a car"), has_licence: qsTr("has a licence"), remote_days: qsTr("possible remote days")
        }
        return words[key] ?? key
    }
    function unit(word: string): string {
        const words = {
            "hhmm": qsTr("730 or 0730"), "minutes": qsTr("minutes after midnight"), "decimal_hours": qsTr("decimal hours"),
            "h.mm": qsTr("hours and minutes, 7.30"), "day_fraction": qsTr("share of a day"),
            "days_per_week": qsTr("days a week"), "days_per_month": qsTr("days a month"), "percent": qsTr("% of five days"),
            "lat,lon": qsTr("latitude, longitude"), "lon,lat": qsTr("longitude, latitude"), "hh:mm": "07:30", "7h30": "7h30"
        }
        return words[word] ?? word
    }
    function meaning(word: string): string {
        return word === "yes" ? qsTr("yes") : word === "no" ? qsTr("no") : mode(word)
    }
}
