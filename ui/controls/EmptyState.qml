// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme

// What a page says when it has nothing to show: why, and the next step as a button.
ColumnLayout {
    id: root

    property alias iconName: icon.name
    property alias title: title.text
    property alias text: words.text
    property alias actionText: action.text
    property alias actionIcon: action.iconName
    signal acted

    spacing: Theme.s3
    width: Math.min(440 * Theme.scale, parent ? parent.width - 2 * Theme.s5 : 440)

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.round(64 * Theme.scale)
        implicitHeight: implicitWidth
        radius: implicitWidth / 2
        color: Theme.primarySoft
        Icon { id: icon; anchors.centerIn: parent; size: Math.round(30 * Theme.scale); color: Theme.primary }
    }
    Type { id: title; role: Type.Title; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter }
    Type { id: words; quiet: true; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; visible: text !== "" }
    ActionButton {
        id: action
        visible: text !== ""
        kind: ActionButton.Primary
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s2
        onClicked: root.acted()
    }
}
