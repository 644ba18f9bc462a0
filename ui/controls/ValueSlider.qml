// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A slider for a quantity. `name` is for screen readers; arrows, Home and End move it; `moved` fires while it moves.
T.Slider {
    id: root

    property string name
    property color color: Theme.primary
    // a click beside the handle does nothing: for what nobody should set by chance
    property bool byHandleOnly: false
    // named here: the first look at Qt's list of keys takes some milliseconds, which no first key has to wait for
    readonly property int _home: Qt.Key_Home
    readonly property int _end: Qt.Key_End

    implicitWidth: 200
    implicitHeight: Theme.controlHeight
    snapMode: T.Slider.SnapAlways
    live: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: name
    // increase() and decrease() leave bindings on `value` whole, which an assignment would end
    Keys.onPressed: event => {
        if (event.key !== _home && event.key !== _end)
            return
        for (let steps = Math.min(1000, (to - from) / stepSize + 1); steps > 0; --steps)
            event.key === _home ? decrease() : increase()
        root.moved()
        event.accepted = true
    }

    MouseArea {
        anchors.fill: parent
        z: 1
        enabled: root.byHandleOnly
        onPressed: mouse => mouse.accepted = Math.abs(mouse.x - handle.x - handle.width / 2) > handle.width
    }
    handle: Rectangle {
        id: handle
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: Math.round(18 * Theme.scale)
        height: width
        radius: width / 2
        color: root.enabled ? root.color : Theme.muted
        border.width: 3
        border.color: Theme.card
        scale: root.pressed && root.hovered ? 1.15 : 1  // under a hand; a key moves it without a pulse
        Behavior on scale { NumberAnimation { duration: Theme.quick } }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -3
            z: -1
            radius: width / 2
            color: "transparent"
            border.width: root.visualFocus ? 3 : 1
            border.color: root.visualFocus ? root.color : Theme.line
        }
    }
    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 6
        radius: 3
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line
        Rectangle {
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 3
            color: root.enabled ? root.color : Theme.muted
        }
    }
}
