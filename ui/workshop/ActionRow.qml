// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

DeskRow {
    id: root

    required property int index
    required property string words
    required property string kind
    required property string owner
    required property string due
    required property string actionState
    readonly property var fields: ({ text: words, kind: kind, owner: owner, due: due })

    row: index
    spoken: words

    DeskCell { width: (root.room - state.width) * 0.58; text: root.words; strong: true; detail: root.kind }
    DeskCell {
        width: (root.room - state.width) * 0.24
        text: root.owner === "" ? qsTr("nobody yet") : root.owner
        color: root.owner === "" ? Theme.accent : Theme.ink
        iconName: root.owner === "" ? "warning" : "person"
    }
    DeskCell {
        width: (root.room - state.width) * 0.18 - 3 * Theme.s3
        text: root.due === "" ? qsTr("no date") : root.due
        color: root.due === "" ? Theme.accent : Theme.ink
        iconName: root.due === "" ? "warning" : "clock"
    }
    Item {
        id: state
        width: Math.round(120 * Theme.scale)
        height: parent.height
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: root.actionState === "done" ? qsTr("done") : root.actionState === "started" ? qsTr("started") : qsTr("decided")
            iconName: root.actionState === "done" ? "check" : root.actionState === "started" ? "play" : "flag"
            tint: root.actionState === "done" ? Theme.green : root.actionState === "started" ? Theme.amber : Theme.primary
        }
    }
}
