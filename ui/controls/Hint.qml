// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A tooltip in the theme. `shown` says when.
T.ToolTip {
    id: root

    property bool shown: false

    visible: shown && text !== "" && Theme.animated  // not in a picture, wherever the pointer rests
    delay: 500
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.s1 : 0
    margins: Theme.s2
    padding: Theme.s2
    implicitWidth: Math.min(320 * Theme.scale, contentItem.implicitWidth + 2 * padding)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Type {
        role: Type.Caption
        text: root.text
        color: Theme.dark ? Theme.ink : "#FFFFFF"
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: Theme.dark ? Theme.raised : "#1E2526"
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.line
    }
}
