// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The pages, at the left. Ctrl+1 to Ctrl+7 go there too.
Rectangle {
    id: root

    property int currentIndex: 0
    property bool enabledPages: true
    signal chosen(int index)

    implicitWidth: Theme.railWidth
    color: Theme.card
    Accessible.role: Accessible.PageTabList

    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s4
        anchors.bottomMargin: Theme.s3
        spacing: Theme.s1

        Column {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s3
            spacing: 2
            Wordmark { anchors.horizontalCenter: parent.horizontalCenter }
            Type { text: "Kabar"; role: Type.Caption; strong: true; anchors.horizontalCenter: parent.horizontalCenter }
        }
        Repeater {
            model: Pages.list
            RailButton {
                id: button
                required property int index
                required property var modelData
                Layout.fillWidth: true
                enabled: root.enabledPages
                opacity: enabled ? 1 : 0.45
                text: modelData.label
                iconName: modelData.icon
                current: root.enabledPages && root.currentIndex === index
                onClicked: root.chosen(index)
                Hint { text: "Ctrl+" + (button.index + 1); shown: button.hovered; delay: 900 }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
