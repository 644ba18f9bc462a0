// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Says that what the page shows is not now, and lets one go to now and back.
Rectangle {
    id: root

    required property FleetModel fleet

    implicitHeight: row.implicitHeight + 2 * Theme.s1
    radius: Theme.smallRadius
    color: root.fleet.replay ? Theme.accentSoft : Theme.sunken
    visible: root.fleet.replayable

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s1 }
        spacing: Theme.s2
        Icon { name: "clock"; color: root.fleet.replay ? Theme.accent : Theme.muted }
        Type {
            Layout.fillWidth: true
            text: root.fleet.replay ? qsTr("Simulated fleet, shown as of %1: not live.").arg(root.fleet.moment) : qsTr("Simulated fleet; ages are counted from now.")
        }
        ActionButton {
            kind: ActionButton.Quiet
            text: root.fleet.replay ? qsTr("Show as of now") : qsTr("Show the last moment")
            onClicked: root.fleet.replay = !root.fleet.replay
        }
    }
}
