// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme

// Where Enter chooses, for those who move the map with the keyboard.
Item {
    id: root

    readonly property int _arm: Math.round(11 * Theme.scale)
    readonly property int _gap: Math.round(5 * Theme.scale)

    width: 2 * (_arm + _gap)
    height: width

    Repeater {
        model: 8  // four arms, each on a paler ground
        Rectangle {
            id: arm
            required property int index
            readonly property int ground: index < 4 ? 3 : 0
            x: root.width / 2 - 1 - ground / 2
            y: -ground / 2
            width: 2 + ground
            height: root._arm + ground
            radius: 1
            color: index < 4 ? Theme.card : Theme.ink
            transform: Rotation {
                origin.x: arm.width / 2
                origin.y: root.height / 2 + arm.ground / 2
                angle: 90 * (arm.index % 4)
            }
        }
    }
}
