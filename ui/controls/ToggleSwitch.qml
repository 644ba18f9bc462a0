// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// `kept: model.value; onToggled: model.ask(checked)`: shows what is kept again when what was asked for could not be.
T.Switch {
    id: root

    property var kept: undefined

    checked: kept === true
    onToggled: if (kept !== undefined) Qt.callLater(showKept)
    function showKept() { checked = Qt.binding(() => root.kept === true) }

    implicitWidth: text === "" ? indicator.width : implicitContentWidth + indicator.width + spacing
    implicitHeight: Math.max(indicator.height, implicitContentHeight)
    spacing: Theme.s2
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: Math.round(38 * Theme.scale)
        height: Math.round(22 * Theme.scale)
        radius: height / 2
        color: root.checked ? Theme.primary : Theme.sunken
        border.width: 1
        border.color: root.checked ? Theme.primary : Theme.muted
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        Rectangle {
            x: root.checked ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: root.checked ? Theme.primaryInk : Theme.muted
            Behavior on x { NumberAnimation { duration: Theme.quick } }
        }
        FocusRing { shown: root.visualFocus; radius: height / 2 }
    }
    contentItem: Type {
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        visible: root.text !== ""
        Accessible.ignored: true
    }
}
