// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Which logs, whose they are, and how the import goes.
SideSheet {
    id: root

    required property FleetImport logs
    property bool _ended: false
    signal filesAsked
    title: qsTr("Import CAN logs")

    Connections {
        target: root.logs
        function onFinished(imported: bool) {
            root._ended = imported
            if (imported)
                skip.checked = false  // the next log is looked at strictly again
        }
        function onFilesChanged() { root._ended = false }
    }

    Type { width: parent.width; quiet: true; text: qsTr("Logs of candump -l or OVMS (CRTD). Kabar only reads: it never writes to a vehicle. Serial numbers are left out.") }
    Repeater {
        model: root.logs.fileNames
        RowLayout {
            required property string modelData
            width: parent?.width ?? 0
            spacing: Theme.s2
            Icon { name: "file"; color: Theme.muted }
            Type { Layout.fillWidth: true; text: parent.modelData; elide: Text.ElideMiddle; wrapMode: Text.NoWrap }
        }
    }
    ActionButton { text: root.logs.fileNames.length > 0 ? qsTr("Other files…") : qsTr("Choose files…"); iconName: "folder"; enabled: !root.logs.running; onClicked: root.filesAsked() }
    TextInputField {
        id: vehicle
        width: parent.width
        label: qsTr("Vehicle")
        placeholder: qsTr("each log its own, by its name")
        enabled: !root.logs.running
    }
    ToggleSwitch { id: skip; width: parent.width; text: qsTr("Skip and count broken lines"); enabled: !root.logs.running }

    ProgressStrip {
        width: parent.width
        visible: root.logs.running
        progress: root.logs.progress
        stage: qsTr("Reading the logs")
        onStopped: root.logs.stop()
    }
    RowLayout {
        width: parent.width
        visible: !root.logs.running && (root.logs.problem !== "" || root.logs.stopped || root._ended)
        spacing: Theme.s2
        Icon { name: root._ended ? "check" : "warning"; color: root._ended ? Theme.green : Theme.accent; Layout.alignment: Qt.AlignTop }
        Type {
            Layout.fillWidth: true
            text: root.logs.stopped ? qsTr("Stopped: nothing of these logs was kept.")
                : !root._ended ? root.logs.problem
                : qsTr("%1 frames read, %2 readings kept, %3 broken lines skipped.").arg(Format.number(root.logs.frames, 0))
                      .arg(Format.number(root.logs.readings, 0)).arg(Format.number(root.logs.skipped, 0))
            Accessible.role: Accessible.AlertMessage
        }
    }
    ActionButton {
        visible: root.logs.skippable && !root.logs.running
        text: qsTr("Import without the broken lines")
        iconName: "arrow-right"
        onClicked: { skip.checked = true; root.logs.start(vehicle.text, true) }
    }
    footer: ActionButton {
        text: qsTr("Import")
        iconName: "upload"
        kind: ActionButton.Primary
        enabled: root.logs.fileNames.length > 0 && !root.logs.running
        onClicked: root.logs.start(vehicle.text, skip.checked)
    }
}
