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

    // dates are short and all of one length; words and owners share the rest
    readonly property real shared: root.room - state.width - date.width - 3 * Theme.s3

    DeskCell { width: root.shared * 0.7; text: root.words; strong: true; detail: root.kind }
    DeskCell {
        width: root.shared * 0.3
        text: root.owner === "" ? qsTr("nobody yet") : root.owner
        color: root.owner === "" ? Theme.accent : Theme.ink
        iconName: root.owner === "" ? "warning" : "person"
    }
    DeskCell {
        id: date
        width: Math.round(112 * Theme.scale)
        text: root.due === "" ? qsTr("no date") : root.due
        color: root.due === "" ? Theme.accent : Theme.ink
        iconName: root.due === "" ? "warning" : "clock"
    }
    Item {
        id: state
        width: Math.round(108 * Theme.scale)
        height: parent.height
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: root.actionState === "done" ? qsTr("done") : root.actionState === "started" ? qsTr("started") : qsTr("decided")
            iconName: root.actionState === "done" ? "check" : root.actionState === "started" ? "play" : "flag"
            tint: root.actionState === "done" ? Theme.green : root.actionState === "started" ? Theme.amber : Theme.primary
        }
    }
}
