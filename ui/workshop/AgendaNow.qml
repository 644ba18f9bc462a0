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
    signal startOrStopAsked
    signal moveOnAsked

    readonly property bool running: agenda.runningRow >= 0
    readonly property bool over: running && agenda.remainingSeconds < 0
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
            share: root.over ? 1 : root.running ? 1 - root.agenda.spentShare : root.agenda.finished ? 0 : 1
            color: root.over ? Theme.accent : Theme.primary
            caption: root.over ? qsTr("over time") : root.running ? qsTr("left")
                   : root.agenda.finished ? qsTr("all done") : root.agenda.begun ? qsTr("pause") : qsTr("planned")
            figure: root.running ? (root.over ? "+" : "") + Moments.countdown(root.agenda.remainingSeconds)
                  : root.agenda.finished ? "✓" : root.agenda.begun ? "II" : Moments.span(root.agenda.plannedMinutes)
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
        visible: !root.agenda.finished
        ActionButton {
            Layout.fillWidth: root.narrow
            kind: root.running ? ActionButton.Secondary : ActionButton.Primary
            iconName: root.running ? "stop" : "play"
            text: root.running ? qsTr("Stop (Space)") : qsTr("Start (Space)")
            onClicked: root.startOrStopAsked()
        }
        ActionButton {
            Layout.fillWidth: root.narrow
            visible: root.running && root.agenda.nextRow >= 0
            iconName: "arrow-right"
            text: qsTr("Next (→)")
            onClicked: root.moveOnAsked()
        }
    }
    Type {
        visible: root.agenda.nextRow >= 0 && root.height > 360 * Theme.scale
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        role: Type.Lead
        quiet: true
        elide: Text.ElideRight
        maximumLineCount: 2
        text: (root.agenda.begun ? qsTr("Then: %1") : qsTr("First: %1")).arg(root.agenda.titleAt(root.agenda.nextRow))
    }
}
