// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The head of a list at the desk: what it is, what its keys do, and the button that adds to it.
Item {
    id: root

    property string title
    property string keys
    property string addText
    default property alias extra: slot.data
    signal addAsked

    implicitHeight: row.implicitHeight + 2 * Theme.s3

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        spacing: Theme.s3
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Type { role: Type.Lead; strong: true; text: root.title; Layout.fillWidth: true }
            Type { role: Type.Caption; quiet: true; text: root.keys; Layout.fillWidth: true }
        }
        RowLayout { id: slot; spacing: Theme.s2 }
        ActionButton { iconName: "plus"; kind: ActionButton.Primary; text: root.addText; onClicked: root.addAsked() }
    }
    Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
}
