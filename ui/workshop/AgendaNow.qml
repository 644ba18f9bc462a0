// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The time left in the running block, as large as the wall allows, and whether the room keeps its pace.
ColumnLayout {
    id: root

    required property AgendaModel agenda
    signal startOrPauseAsked
    signal moveOnAsked
    signal takeBackAsked

    readonly property bool running: agenda.runningRow >= 0
    readonly property bool ticking: running && !agenda.paused
    // the last thing that was done: one step back is to before it
    readonly property bool justEnded: agenda.workspace?.undoLabel === "agenda_end"
    // a minute is nothing to frighten a room with
    readonly property bool late: agenda.behindSeconds >= 180

    // beside a large code: one thing under the other
    readonly property bool narrow: width < 320 * Theme.scale

    spacing: Theme.s3

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        AgendaRing {
            id: ring
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height)
            height: width
            agenda: root.agenda
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.s2
        visible: root.agenda.begun
        Chip {
            text: Moments.pace(root.agenda.behindSeconds)
            iconName: root.late ? "warning" : "check"
            tint: root.late ? Theme.accent : Theme.primary
        }
        Chip { visible: !root.agenda.finished && !root.narrow; text: qsTr("end expected at %1").arg(root.agenda.expectedEnd); iconName: "flag"; quiet: true }
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        visible: !root.agenda.finished || root.justEnded
        ActionButton {
            Layout.fillWidth: root.narrow
            visible: !root.agenda.finished
            kind: root.ticking ? ActionButton.Secondary : ActionButton.Primary
            iconName: root.ticking ? "pause" : "play"
            text: root.ticking ? qsTr("Pause (Space)") : root.running ? qsTr("Go on (Space)") : qsTr("Start (Space)")
            onClicked: root.startOrPauseAsked()
        }
        ActionButton {
            Layout.fillWidth: root.narrow
            visible: root.running
            iconName: root.agenda.nextRow >= 0 ? "arrow-right" : "flag"
            text: root.agenda.nextRow >= 0 ? qsTr("Next (→)") : qsTr("End (→)")
            onClicked: root.moveOnAsked()
        }
        ActionButton {
            objectName: "takeBack"
            Layout.columnSpan: root.narrow ? 1 : 2
            Layout.fillWidth: true
            visible: root.justEnded
            kind: ActionButton.Quiet
            iconName: "undo"
            text: qsTr("Take back the end (Ctrl+Z)")
            onClicked: root.takeBackAsked()
        }
    }
    Type {
        visible: !root.justEnded && root.agenda.nextRow >= 0 && root.height > 360 * Theme.scale
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        role: Type.Lead
        quiet: true
        elide: Text.ElideRight
        maximumLineCount: 2
        text: (root.agenda.begun ? qsTr("Then: %1") : qsTr("First: %1")).arg(root.agenda.titleAt(root.agenda.nextRow))
    }
}
