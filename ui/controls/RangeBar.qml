// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// A bar from zero to `mid` with a whisker from `low` to `high`, on a scale that ends at `maximum` (and begins at `minimum`).
Item {
    id: root

    property real low: 0
    property real mid: 0
    property real high: 0
    property real minimum: 0
    property real maximum: 1
    property color color: Theme.primary
    property bool glides: true  // to a new value; not while a hand moves it

    readonly property color _line: Qt.alpha(Theme.ink, 0.75)
    readonly property real _span: Math.max(maximum - minimum, 1e-9)
    function _x(value: real): real { return Math.max(0, Math.min(1, (value - minimum) / _span)) * width }

    implicitWidth: 160
    implicitHeight: Math.round(18 * Theme.scale)
    Accessible.role: Accessible.Graphic

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.min(root._x(0), root._x(root.mid))
        width: Math.max(2, Math.abs(root._x(root.mid) - root._x(0)))
        height: parent.height * 0.62
        radius: 3
        color: root.color
        Behavior on width { enabled: root.glides; NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
        Behavior on x { enabled: root.glides; NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
    }
    Item {
        id: whisker
        x: root._x(root.low)
        width: Math.max(1, root._x(root.high) - root._x(root.low))
        height: parent.height
        visible: root.high > root.low
        Behavior on x { enabled: root.glides; NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
        Behavior on width { enabled: root.glides; NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
        Rectangle { anchors.verticalCenter: parent.verticalCenter; width: parent.width; height: 2; color: root._line }
        Rectangle { anchors.verticalCenter: parent.verticalCenter; width: 2; height: parent.height * 0.7; color: root._line }
        Rectangle { anchors { verticalCenter: parent.verticalCenter; right: parent.right } width: 2; height: parent.height * 0.7; color: root._line }
    }
}
