// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// One of the kinds of action, in its own words.
T.AbstractButton {
    id: root

    implicitHeight: words.implicitHeight + 2 * Theme.s2
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()

    contentItem: RowLayout {
        spacing: Theme.s2
        Icon { name: root.checked ? "check" : "minus"; size: Math.round(16 * Theme.scale); color: root.checked ? Theme.primary : Theme.muted; Layout.leftMargin: Theme.s2 }
        Type { id: words; text: root.text; font.weight: root.checked ? Font.Medium : Font.Normal; Layout.fillWidth: true; Layout.rightMargin: Theme.s2; Accessible.ignored: true }
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: root.checked ? Theme.primarySoft : root.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: root.checked ? Theme.primary : Theme.line
        FocusRing { shown: root.visualFocus }
    }
}
