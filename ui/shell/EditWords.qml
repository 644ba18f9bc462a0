// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// What an edit was, in words, from the label that it was made with.
QtObject {
    readonly property var words: ({
        action: qsTr("an action"),
        agenda: qsTr("the agenda"),
        agenda_end: qsTr("the end of a block"),
        agenda_pause: qsTr("a pause of the clock"),
        agenda_start: qsTr("a start of the clock"),
        agenda_time: qsTr("the agenda's clock"),
        ballot: qsTr("a vote"),
        brief_text: qsTr("a text of the brief"),
        employer: qsTr("an employer"),
        factor: qsTr("a factor"),
        participant: qsTr("a participant"),
        permission: qsTr("an owner's permission"),
        presence: qsTr("who is present"),
        rule: qsTr("an owner's rule"),
        scenario_copy: qsTr("a new scenario"),
        scenario_delete: qsTr("a removed scenario"),
        scenario_levers: qsTr("a lever"),
        scenario_name: qsTr("a scenario's name"),
        title: qsTr("the workshop's title"),
        vehicle: qsTr("a vehicle")
    })

    function of(label: string): string {
        return words[label] ?? qsTr("the last edit")
    }
}
