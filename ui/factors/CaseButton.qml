// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// One of several named cases of a factor: its name, as long as it is, and its value; marked when the room has chosen it.
T.AbstractButton {
    id: root

    property string value
    property bool chosen: false

    implicitHeight: Math.max(Theme.controlHeight, row.implicitHeight + 2 * Theme.s2)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text + ", " + value
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.smallRadius
        color: root.chosen ? Theme.primarySoft : root.hovered || root.down ? Theme.hover : Theme.card
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.primary : Theme.line
        FocusRing { shown: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
            spacing: Theme.s2
            Icon { visible: root.chosen; name: "check"; color: Theme.primary; size: Math.round(16 * Theme.scale) }
            Type { Layout.fillWidth: true; text: root.text; role: Type.Caption; lineHeight: 1.2; Accessible.ignored: true }
            Type { text: root.value; strong: true; color: Theme.primary; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
