// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls
import Kabar.Workspace

// What stands in the window before a workshop is open.
Item {
    id: root

    required property Workspace workspace
    property bool busy: false
    property real progress: 0
    property string stage
    signal demoAsked
    signal newAsked
    signal openAsked
    signal stopped

    Rectangle { anchors.fill: parent; color: Theme.paper }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(760 * Theme.scale, parent.width - 2 * Theme.s6)
        spacing: Theme.s4

        Wordmark { size: Math.round(64 * Theme.scale) }
        Type {
            role: Type.Hero
            text: qsTr("What could we do together?")
            Layout.fillWidth: true
        }
        Type {
            role: Type.Lead
            quiet: true
            text: qsTr("Employers keep their data at home. The room sees what becomes possible, tries it on the map, votes, and leaves with a brief that decides.")
            Layout.fillWidth: true
            Layout.maximumWidth: 620 * Theme.scale
        }
        RowLayout {
            Layout.topMargin: Theme.s3
            spacing: Theme.s3
            visible: !root.busy
            ActionButton { kind: ActionButton.Primary; iconName: "map"; text: qsTr("Open the demo territory"); onClicked: root.demoAsked(); focus: true }
            ActionButton { iconName: "folder"; text: qsTr("Open a workshop"); onClicked: root.openAsked() }
            ActionButton { iconName: "plus"; text: qsTr("New workshop"); onClicked: root.newAsked() }
        }
        ProgressStrip {
            visible: root.busy
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            progress: root.progress
            stage: root.stage
            onStopped: root.stopped()
        }
        ColumnLayout {
            visible: root.workspace.recent.length > 0 && !root.busy
            Layout.topMargin: Theme.s5
            Layout.fillWidth: true
            spacing: Theme.s1
            Type { text: qsTr("Recent"); role: Type.Caption; quiet: true }
            Repeater {
                model: root.workspace.recent
                ActionButton {
                    id: entry
                    required property string modelData
                    kind: ActionButton.Quiet
                    leftPadding: 0
                    iconName: "file"
                    text: modelData.split("/").pop().replace(/\.kabar$/, "")
                    onClicked: root.workspace.open(modelData)
                    Hint { text: entry.modelData; shown: entry.hovered }
                }
            }
        }
    }
}
