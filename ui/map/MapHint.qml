// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// What lies under the pointer, in words, beside it and never outside the map.
Rectangle {
    id: root

    required property string text
    required property point pointer
    // what other things cover at the map's edges
    property real leftEdge: 0
    property real rightEdge: 0
    property real bottomEdge: 0
    readonly property real _right: pointer.x + Theme.s4
    readonly property real _below: pointer.y + Theme.s4

    visible: opacity > 0
    opacity: text !== "" ? 1 : 0
    x: Math.max(leftEdge + Theme.s2, _right + width < parent.width - rightEdge - Theme.s2 ? _right : pointer.x - width - Theme.s2)
    y: Math.max(Theme.s2, _below + height < parent.height - bottomEdge - Theme.s2 ? _below : pointer.y - height - Theme.s2)
    width: words.width + 2 * Theme.s3
    height: words.implicitHeight + 2 * Theme.s2
    radius: Theme.smallRadius
    color: Theme.dark ? Theme.raised : "#1E2526"
    border.width: Theme.dark ? 1 : 0
    border.color: Theme.line
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }

    Type {
        id: words
        x: Theme.s3
        y: Theme.s2
        width: Math.min(implicitWidth, Math.round(280 * Theme.scale))
        role: Type.Caption
        text: root.text !== "" ? root.text : words.text
        color: Theme.dark ? Theme.ink : "#FFFFFF"
    }
}
