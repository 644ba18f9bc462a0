// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme

// How far a long job is, what it is at, and a button that stops it.
RowLayout {
    id: root

    property real progress: 0
    property string stage
    signal stopped

    spacing: Theme.s3

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s1
        RowLayout {
            Layout.fillWidth: true
            Type { text: root.stage; role: Type.Caption; quiet: true; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            Type { text: Format.percent(root.progress); role: Type.Caption; wrapMode: Text.NoWrap }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.sunken
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.stage
            Rectangle {
                height: parent.height
                radius: 3
                width: parent.width * Math.max(0, Math.min(1, root.progress))
                color: Theme.primary
            }
        }
    }
    ActionButton { text: qsTr("Stop"); iconName: "stop"; onClicked: root.stopped() }
}
