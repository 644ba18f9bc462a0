// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// How many have voted, and of how many: never for what.
ColumnLayout {
    id: root

    required property int voters
    required property int presentCount

    spacing: Theme.s1
    Accessible.role: Accessible.StaticText
    Accessible.name: root.voters + " " + words.text

    RowLayout {
        spacing: Theme.s2
        Type { text: String(root.voters); role: Type.Hero; lineHeight: 1; Accessible.ignored: true }
        Type {
            id: words
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            role: Type.Lead
            quiet: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: root.presentCount === 0 ? (root.voters < 2 ? qsTr("vote") : qsTr("votes"))
                : qsTr("of %1 have voted").arg(root.presentCount)
        }
    }
    Rectangle {
        visible: root.presentCount > 0
        Layout.fillWidth: true
        implicitHeight: Theme.s2
        radius: height / 2
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line
        Rectangle {
            width: parent.width * Math.min(1, root.voters / Math.max(1, root.presentCount))
            height: parent.height
            radius: parent.radius
            color: Theme.primary
            Behavior on width { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
        }
    }
}
