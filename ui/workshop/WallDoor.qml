// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme
import Kabar.Controls

// How to join, for the last row: the code as large as its place, and what to type instead.
Item {
    id: root

    required property VoteRoom room
    property bool wide: true  // words beside the code, or below it

    readonly property real _below: Math.ceil(Hall.least * 4.1)
    readonly property real side: wide ? Math.min(height, width * 0.55) : Math.min(width, height - _below)

    QrItem {
        id: code
        width: root.side
        height: root.side
        anchors { left: root.wide ? parent.left : undefined; horizontalCenter: root.wide ? undefined : parent.horizontalCenter; verticalCenter: root.wide ? parent.verticalCenter : undefined; top: root.wide ? undefined : parent.top }
        text: root.room.joinAddress
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of %1").arg(root.room.joinAddress)
    }
    Column {
        anchors {
            left: root.wide ? code.right : parent.left; leftMargin: root.wide ? Math.round(Hall.least * 1.2) : 0; right: parent.right
            verticalCenter: root.wide ? parent.verticalCenter : undefined; top: root.wide ? undefined : code.bottom
        }
        spacing: Math.round(Hall.least * (root.wide ? 0.3 : 0))
        WallType { width: parent.width; visible: root.wide; text: qsTr("Scan, or open in your browser") }
        WallType {
            width: parent.width
            height: Math.round(Hall.least * (root.wide ? 2.6 : 1.5))
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            text: root.room.shortAddress
            times: root.wide ? 2 : 1.2
            fits: true
            strong: true
            wrapMode: Text.WrapAnywhere
        }
        WallType { width: parent.width; visible: root.wide; text: qsTr("then the code") }
        WallType {
            width: parent.width
            height: Math.round(Hall.least * (root.wide ? 4.4 : 2.4))
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            text: root.room.code
            times: root.wide ? 4 : 2
            fits: true
            font.weight: Font.Bold
            font.letterSpacing: 0.08 * Hall.least * times
            wrapMode: Text.NoWrap
            lineHeight: 1
        }
        WallType { width: parent.width; visible: root.wide; text: Moments.phones(root.room.phones) }
    }
}
