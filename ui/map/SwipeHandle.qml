// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// The bar between two maps; dragged, or moved with the arrows.
FocusScope {
    id: root

    signal moved(real dx)

    width: Math.round(36 * Theme.scale)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Border between the two maps")
    Keys.onLeftPressed: root.moved(-24)
    Keys.onRightPressed: root.moved(24)

    Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: 3; height: parent.height; color: Theme.card }
    Rectangle {
        anchors.centerIn: parent
        width: Math.round(34 * Theme.scale)
        height: width
        radius: width / 2
        color: Theme.card
        border.color: Theme.line
        Icon { anchors.centerIn: parent; name: "swap"; color: Theme.primary }
        FocusRing { shown: root.activeFocus; radius: height / 2 }
    }
    HoverHandler { cursorShape: Qt.SplitHCursor }
    DragHandler {
        property real last: 0
        target: null
        yAxis.enabled: false
        onActiveChanged: last = 0
        onActiveTranslationChanged: {
            if (active)
                root.moved(activeTranslation.x - last)
            last = activeTranslation.x
        }
    }
}
