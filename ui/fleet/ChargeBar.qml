// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme
import Kabar.Controls

// State of charge as a bar with its number on it, readable from the back of the room. Colour only repeats what width, number,
// bolt and rank say.
Item {
    id: root

    property real charge: -1
    property bool charging: false
    property bool known: charge >= 0
    property bool faint: false
    property bool low: false
    property real fontSize: Theme.lead
    readonly property color _fill: faint ? Theme.muted : low ? Theme.accent : charging ? Theme.primary : Theme.green

    implicitWidth: Math.round(160 * Theme.scale)
    implicitHeight: Math.round(30 * Theme.scale)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: known ? Format.percent(charge / 100) : qsTr("charge unknown")

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: Theme.smallRadius
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line
        clip: true

        Rectangle {
            id: fill
            height: parent.height
            width: root.known ? Math.max(parent.width * Math.min(100, root.charge) / 100, 3) : 0
            radius: parent.radius
            color: root._fill
            opacity: root.faint ? 0.45 : 1
            Behavior on width { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
        }
        // the number sits in the bar where it fits, else behind it
        Type {
            id: number
            readonly property bool inside: fill.width > implicitWidth + 2 * Theme.s2
            x: inside ? fill.width - width - Theme.s2 : fill.width + Theme.s2
            height: parent.height
            text: root.known ? Format.percent(root.charge / 100) : "?"
            font.pixelSize: Math.round(root.fontSize)
            strong: true
            wrapMode: Text.NoWrap
            color: inside && !root.faint ? (Theme.dark ? "#0B1517" : "#FFFFFF") : Theme.ink
            Accessible.ignored: true
        }
        Icon {
            anchors { left: parent.left; leftMargin: Theme.s1; verticalCenter: parent.verticalCenter }
            visible: root.charging && fill.width > number.implicitWidth + width + 3 * Theme.s2
            name: "bolt"
            filled: true
            size: Math.round(root.fontSize * 1.1)
            color: Theme.dark ? "#0B1517" : "#FFFFFF"
        }
    }
}
