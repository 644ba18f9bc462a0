// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// On the wall: how many votes are kept and not counted.
Rectangle {
    id: root

    required property int count
    signal showAsked

    implicitHeight: line.implicitHeight + 2 * Theme.s2
    radius: Theme.radius
    color: Theme.accentSoft
    border.width: 1
    border.color: Theme.accent

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s2 }
        spacing: Theme.s3
        Icon { name: "clock"; color: Theme.accent }
        Type {
            Layout.fillWidth: true
            role: Type.Lead
            strong: true
            text: root.count === 1 ? qsTr("1 vote to be confirmed") : qsTr("%1 votes to be confirmed").arg(root.count)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        ActionButton { kind: ActionButton.Quiet; iconName: "eye"; text: qsTr("See"); onClicked: root.showAsked() }
    }
}
