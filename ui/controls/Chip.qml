// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A small labelled state or filter; checkable when `checkable`.
T.AbstractButton {
    id: root

    property string iconName
    property color tint: Theme.primary
    property bool quiet: false

    readonly property bool _on: checkable ? checked : !quiet
    implicitHeight: Math.round(26 * Theme.scale)
    implicitWidth: row.implicitWidth + 2 * Theme.s3
    focusPolicy: checkable ? Qt.StrongFocus : Qt.NoFocus
    enabled: true
    hoverEnabled: checkable
    Accessible.name: text
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.StaticText

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s1
            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: Math.round(14 * Theme.scale)
                color: root._on ? root.tint : Theme.muted
                anchors.verticalCenter: parent.verticalCenter
            }
            Type {
                text: root.text
                role: Type.Caption
                font.weight: Font.Medium
                color: root._on ? root.tint : Theme.muted
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root._on ? Theme.faded(root.tint, Theme.dark ? 0.2 : 0.1) : "transparent"
        border.width: root._on && !Theme.projector ? 0 : 1
        border.color: root._on ? root.tint : Theme.line
        FocusRing { shown: root.visualFocus; radius: height / 2 }
    }
}
