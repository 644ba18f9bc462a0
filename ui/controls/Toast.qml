// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Theme

// A line at the bottom of the window: what happened, and one thing to do about it. Errors stay until closed.
Item {
    id: root

    property string message
    property string actionText
    property bool problem: false
    signal acted

    function show(text: string, isProblem: bool, action: string) {
        message = text
        problem = isProblem
        actionText = action ?? ""
        shown = true
        if (!isProblem)
            timer.restart()
    }
    property bool shown: false

    implicitWidth: card.implicitWidth
    implicitHeight: card.implicitHeight
    visible: opacity > 0
    opacity: shown ? 1 : 0
    z: 100
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }
    Timer { id: timer; interval: 6000; onTriggered: root.shown = false }

    Rectangle {
        id: card
        implicitWidth: Math.min(row.implicitWidth + 2 * Theme.s4, 720 * Theme.scale)
        implicitHeight: row.implicitHeight + 2 * Theme.s2
        radius: Theme.radius
        color: Theme.dark ? Theme.raised : "#1E2526"
        border.width: root.problem ? 2 : 0
        border.color: Theme.accent
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.message
        RowLayout {
            id: row
            anchors.fill: parent
            anchors.leftMargin: Theme.s4
            anchors.rightMargin: Theme.s2
            spacing: Theme.s3
            Icon { name: root.problem ? "warning" : "check"; color: root.problem ? "#F0764D" : "#8EC9C3" }
            Type { text: root.message; color: "#FFFFFF"; Layout.fillWidth: true; Layout.maximumWidth: 560 * Theme.scale }
            ActionButton { visible: root.actionText !== ""; text: root.actionText; kind: ActionButton.Primary; onClicked: { root.shown = false; root.acted() } }
            IconButton { iconName: "close"; iconColor: "#FFFFFF"; text: qsTr("Close"); onClicked: root.shown = false }
        }
    }
}
