// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick
import Kabar.Controls

// The cooperative's own words: states, reasons, distances, modes.
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
        default: return qsTr("not asked yet")
        }
    }
    function stateIcon(name: string): string {
        switch (name) {
        case "answered": return "check"
        case "refused": return "lock"
        case "failed": return "warning"
        default: return "clock"
        }
    }
    // The core tells reasons in English; these are all that it has.
    function reason(text: string): string {
        const known = [
            ["the owner has not allowed it yet", qsTr("The owner has not allowed it yet.")],
            ["the owner does not allow it", qsTr("The owner does not allow it.")],
            ["nobody has signed it", qsTr("No reviewer has signed it yet.")],
            ["one reviewer has signed it", qsTr("One reviewer has signed it; two of two organisations are needed.")],
            ["are of one organisation", qsTr("Its reviewers are of one organisation; two are needed.")],
            ["belongs to no reviewer", qsTr("It is signed by a key that belongs to no reviewer.")],
            ["does not match the document", qsTr("A signature does not match the document.")],
            ["was changed after", qsTr("The document was changed after it was signed.")],
            ["together break the disclosure rule", qsTr("Even all answers together are too few to show.")],
            ["no such file", qsTr("Its database is not where it was.")],
            ["locked by another program", qsTr("Its database is locked by another program.")],
            ["damaged one", qsTr("Its database is damaged, or is none.")],
            ["does not fit the mapping", qsTr("A row of its database does not fit the mapping; its owner can see which.")],
            ["no column of this name", qsTr("Its database has lost a column that the mapping names.")]
        ]
        for (const [part, words] of known)
            if (text.includes(part))
                return words
        return text
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
            site: qsTr("work site"), work_latitude: qsTr("work, latitude"), work_longitude: qsTr("work, longitude"),
            work: qsTr("work, coordinates"), arrival: qsTr("arrival"), departure: qsTr("departure"), days_on_site: qsTr("days on site"),
            mode: qsTr("mode of travel"), has_car: qsTr("has a car"), has_licence: qsTr("has a licence"), remote_days: qsTr("possible remote days")
        }
        return words[key] ?? key
    }
    function unit(word: string): string {
        const words = {
            "hhmm": qsTr("730 or 0730"), "minutes": qsTr("minutes after midnight"), "decimal_hours": qsTr("decimal hours"),
            "days_per_week": qsTr("days a week"), "days_per_month": qsTr("days a month"), "percent": qsTr("% of five days"),
            "lat,lon": qsTr("latitude, longitude"), "lon,lat": qsTr("longitude, latitude"), "hh:mm": "07:30", "7h30": "7h30"
        }
        return words[word] ?? word
    }
    function meaning(word: string): string {
        return word === "yes" ? qsTr("yes") : word === "no" ? qsTr("no") : mode(word)
    }
    // what the reader of rows finds wrong
    function problem(text: string): string {
        const known = [
            ["missing, and a record needs it", qsTr("missing, and it is needed")],
            ["outside the territory", qsTr("outside the territory")],
            ["not a number of degrees", qsTr("not a number of degrees")],
            ["not a latitude and a longitude", qsTr("not a latitude and a longitude")],
            ["no site of this code", qsTr("this site has no place yet")],
            ["not a number of days", qsTr("not a number of days in a week")],
            ["not a share from", qsTr("not a share from 0 to 100 %")],
            ["not a time of day", qsTr("not a time of day in the chosen unit")],
            ["neither yes nor no", qsTr("neither yes nor no: say below what the code means")],
            ["no mode of travel", qsTr("no known mode: say below what the code means")],
            ["expected degrees", qsTr("degrees that cannot be")]
        ]
        for (const [part, words] of known)
            if (text.includes(part))
                return words
        return text
    }
}
