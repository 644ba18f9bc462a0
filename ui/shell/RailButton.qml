// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

T.AbstractButton {
    id: root

    property string iconName
    property bool current: false
    // how far the page's step is: its mark, and in words
    property string mark
    property bool markIsNext: false
    property string status

    implicitHeight: Math.round(64 * Theme.scale)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: status
    Accessible.selected: current
    Keys.onReturnPressed: root.click()
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.s1
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: Math.round(22 * Theme.scale)
                color: root.current ? Theme.primary : Theme.muted
            }
            Type {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.text
                role: Type.Caption
                font.weight: root.current ? Font.DemiBold : Font.Medium
                color: root.current ? Theme.primary : Theme.muted
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.s2
            anchors.rightMargin: Theme.s2
            radius: Theme.radius
            color: root.current ? Theme.primarySoft : root.hovered ? Theme.hover : "transparent"
            FocusRing { shown: root.visualFocus; gap: -2 }
        }
        Rectangle {
            visible: root.mark !== ""
            anchors { right: parent.right; top: parent.top; rightMargin: Theme.s3; topMargin: Theme.s1 }
            implicitWidth: Math.max(height, markText.implicitWidth + Theme.s2)
            implicitHeight: Math.round(18 * Theme.scale)
            radius: height / 2
            color: root.markIsNext ? Theme.primary : "transparent"
            Type {
                id: markText
                anchors.centerIn: parent
                text: root.mark
                role: Type.Caption
                strong: true
                color: root.markIsNext ? Theme.primaryInk : Theme.primary
                Accessible.ignored: true
            }
        }
        Rectangle {
            visible: root.current
            x: 0
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height * 0.5
            radius: 2
            color: Theme.primary
        }
    }
}
