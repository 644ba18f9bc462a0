// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme

// The one shadow of the window, made of rings so that it needs no offscreen pass. Fill the card with it, beneath.
Item {
    id: root

    property int radius: Theme.radius
    readonly property int _rings: 6

    Repeater {
        model: root._rings
        Rectangle {
            required property int index
            readonly property int spread: (index + 1) * 2
            anchors.fill: parent
            anchors.margins: -spread
            anchors.topMargin: -spread + 4
            anchors.bottomMargin: -spread - 3
            radius: root.radius + spread
            color: Theme.shadow
            opacity: 0.28 * (1 - index / root._rings)
        }
    }
}
