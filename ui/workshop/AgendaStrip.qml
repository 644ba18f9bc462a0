// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// The whole agenda as one line: each block as wide as its minutes; done, running and to come told by fill, sign and words.
Row {
    id: root

    required property AgendaModel agenda

    spacing: 3
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Agenda")

    Repeater {
        model: root.agenda
        Rectangle {
            id: block
            required property string title
            required property int minutes
            required property string blockState
            required property string start
            readonly property bool running: blockState === "running"
            readonly property bool done: blockState === "done"

            width: Math.max(Theme.s4, (root.width - root.spacing * (root.agenda.count - 1)) * minutes / Math.max(1, root.agenda.plannedMinutes))
            height: Math.round(58 * Theme.scale)
            radius: Theme.smallRadius
            color: running ? Theme.primary : done ? Theme.primarySoft : Theme.card
            border.width: running ? 0 : 1
            border.color: done ? Theme.primary : Theme.line
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(title).arg(Moments.span(minutes))

            HoverHandler { id: hover }
            Hint { shown: hover.hovered; text: qsTr("%1, %2").arg(block.title).arg(Moments.span(block.minutes)) }
            Column {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s2 }
                Type {
                    width: parent.width
                    role: Type.Caption
                    font.weight: Font.Medium
                    color: block.running ? Theme.primaryInk : Theme.ink
                    text: (block.done ? "✓ " : block.running ? "▶ " : "") + block.title
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    lineHeight: 1.15
                    Accessible.ignored: true
                }
                Type {
                    width: parent.width
                    role: Type.Caption
                    color: block.running ? Theme.primaryInk : Theme.muted
                    text: block.start !== "" ? block.start : Moments.span(block.minutes)
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
