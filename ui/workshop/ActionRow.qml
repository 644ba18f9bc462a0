// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
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

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        Type { text: root.words; font.weight: Font.Medium; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        Type { visible: root.kind !== ""; text: root.kind; role: Type.Caption; quiet: true; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
    }
    RowLayout {
        Layout.preferredWidth: root.part(0.2)
        spacing: Theme.s1
        Icon { name: root.owner === "" ? "warning" : "person"; size: Math.round(16 * Theme.scale); color: root.owner === "" ? Theme.accent : Theme.muted }
        Type { text: root.owner === "" ? qsTr("nobody yet") : root.owner; color: root.owner === "" ? Theme.accent : Theme.ink; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
    }
    RowLayout {
        Layout.preferredWidth: Math.round(130 * Theme.scale)
        spacing: Theme.s1
        Icon { name: root.due === "" ? "warning" : "clock"; size: Math.round(16 * Theme.scale); color: root.due === "" ? Theme.accent : Theme.muted }
        Type { text: root.due === "" ? qsTr("no date") : root.due; color: root.due === "" ? Theme.accent : Theme.ink }
    }
    Chip {
        Layout.preferredWidth: Math.round(110 * Theme.scale)
        text: root.actionState === "done" ? qsTr("done") : root.actionState === "started" ? qsTr("started") : qsTr("decided")
        iconName: root.actionState === "done" ? "check" : root.actionState === "started" ? "play" : "flag"
        tint: root.actionState === "done" ? Theme.green : root.actionState === "started" ? Theme.amber : Theme.primary
    }
}
