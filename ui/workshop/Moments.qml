// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
pragma Singleton
import QtQml
import Kabar.Controls

// Times as the room says them.
QtObject {
    // "3 h 05", "45 min"
    function span(minutes: int): string {
        const hours = Math.floor(minutes / 60), rest = minutes % 60
        if (hours === 0)
            return qsTr("%1 min").arg(rest)
        return rest === 0 ? qsTr("%1 h").arg(hours) : qsTr("%1 h %2").arg(hours).arg(String(rest).padStart(2, "0"))
    }
    // "on time", "4 min late", "6 min ahead": whole minutes, for nobody in a room acts on seconds
    function pace(behindSeconds: int): string {
        const minutes = Math.round(Math.abs(behindSeconds) / 60)
        if (minutes === 0)
            return qsTr("On time")
        return behindSeconds > 0 ? qsTr("%1 late").arg(span(minutes)) : qsTr("%1 ahead").arg(span(minutes))
    }
    function votes(count: int): string {
        return count === 0 ? qsTr("no vote") : count === 1 ? qsTr("1 vote") : qsTr("%1 votes").arg(count)
    }
    function phones(count: int): string {
        return count === 0 ? qsTr("no phone yet") : count === 1 ? qsTr("1 phone connected") : qsTr("%1 phones connected").arg(count)
    }
    function countdown(seconds: int): string {
        return Format.duration(Math.abs(seconds))
    }
}
