// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A button with an icon alone; `text` is its name for screen readers and its hint on hover.
T.Button {
    id: root

    property string iconName
    property color iconColor: Theme.ink

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    opacity: enabled ? 1 : 0.35
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Keys.onReturnPressed: root.click()

    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Hint { text: root.text; shown: root.hovered || root.visualFocus }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.checked ? Theme.primary : root.iconColor
        }
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: root.checked ? Theme.primarySoft : root.hovered || root.down ? Theme.hover : "transparent"
        FocusRing { shown: root.visualFocus; gap: 0 }
    }
}
