// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The blocks of the day in their order.
Item {
    id: root

    required property AgendaModel agenda
    readonly property bool running: agenda.runningRow >= 0
    readonly property string timeLeft: (agenda.remainingSeconds < 0 ? qsTr("%1 over") : qsTr("%1 left")).arg(Moments.countdown(agenda.remainingSeconds))

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        DeskBar {
            Layout.fillWidth: true
            title: root.agenda.begun ? qsTr("%1 planned, %2").arg(Moments.span(root.agenda.plannedMinutes)).arg(Moments.pace(root.agenda.behindSeconds).toLowerCase())
                                     : qsTr("%1 planned").arg(Moments.span(root.agenda.plannedMinutes))
            keys: qsTr("Space starts and pauses · Ctrl+↑ and Ctrl+↓ reorder · Enter changes · Delete removes")
            addText: qsTr("Add a block")
            onAddAsked: sheet.edit(-1, "", 15)
            ActionButton {
                visible: root.agenda.count > 0 && !root.agenda.finished
                iconName: root.running && !root.agenda.paused ? "pause" : "play"
                text: !root.running ? qsTr("Start") : root.agenda.paused ? qsTr("Go on") : qsTr("Pause")
                onClicked: root.agenda.startOrPause()
            }
            ActionButton { visible: root.agenda.begun; iconName: "undo"; text: qsTr("Forget the times"); onClicked: root.agenda.resetTimes() }
        }
        DeskList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Agenda")
            model: root.agenda
            visible: count > 0
            onEditAsked: row => sheet.edit(row, root.agenda.titleAt(row), root.agenda.minutesAt(row))
            onRemoveAsked: row => root.agenda.remove(row)
            onMoveAsked: (from, to) => root.agenda.move(from, to)
            onToggleAsked: root.agenda.startOrPause()
            delegate: DeskRow {
                id: block
                required property int index
                required property string title
                required property int minutes
                required property string blockState
                required property string start
                row: index
                list: list
                spoken: title
                Type { anchors.verticalCenter: parent.verticalCenter; width: Math.round(52 * Theme.scale); text: block.start !== "" ? block.start : String(block.index + 1); quiet: true }
                DeskCell { width: block.room - Math.round(480 * Theme.scale); text: block.title; strong: true }
                Item {
                    width: Math.round(140 * Theme.scale)
                    height: parent.height
                    Chip {
                        anchors { verticalCenter: parent.verticalCenter; right: parent.right }
                        visible: block.blockState !== "waiting"
                        text: block.blockState === "done" ? qsTr("done") : root.timeLeft
                        iconName: block.blockState === "done" ? "check" : "play"
                        tint: block.blockState === "running" && root.agenda.remainingSeconds < 0 ? Theme.accent : Theme.primary
                    }
                }
                Item {
                    width: Math.round(90 * Theme.scale)
                    height: parent.height
                    Rectangle { anchors.verticalCenter: parent.verticalCenter; width: parent.width * Math.min(1, block.minutes / 60); height: Theme.s2; radius: height / 2; color: Theme.primary }
                }
                Type { anchors.verticalCenter: parent.verticalCenter; width: Math.round(60 * Theme.scale); text: Moments.span(block.minutes); horizontalAlignment: Text.AlignRight }
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    IconButton { iconName: "chevron-up"; iconColor: Theme.muted; text: qsTr("Earlier (Ctrl+↑)"); focusPolicy: Qt.NoFocus; enabled: block.index > 0; onClicked: root.agenda.move(block.index, block.index - 1) }
                    IconButton { iconName: "chevron-down"; iconColor: Theme.muted; text: qsTr("Later (Ctrl+↓)"); focusPolicy: Qt.NoFocus; enabled: block.index < root.agenda.count - 1; onClicked: root.agenda.move(block.index, block.index + 1) }
                }
            }
        }
        Item {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            EmptyState {
                anchors.centerIn: parent
                iconName: "clock"
                title: qsTr("No agenda yet")
                text: qsTr("Each block starts when the one before ends.")
                actionText: qsTr("Add a block")
                onActed: sheet.edit(-1, "", 15)
            }
        }
    }
    BlockSheet {
        id: sheet
        onSaved: (row, title, minutes) => root.agenda.save(row, title, minutes)
        onClosed: list.forceActiveFocus()
    }
}
