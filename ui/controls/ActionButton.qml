// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// A button with words. One primary button a page.
T.Button {
    id: root

    enum Kind { Primary, Secondary, Quiet, Danger }
    property int kind: ActionButton.Secondary
    property string iconName

    readonly property color _ink: kind === ActionButton.Primary ? Theme.primaryInk : kind === ActionButton.Danger ? Theme.accent : Theme.ink
    readonly property color _ground: kind === ActionButton.Primary ? (hovered || down ? Theme.primaryHover : Theme.primary)
                                                                   : kind === ActionButton.Quiet ? "transparent" : Theme.card

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Theme.controlHeight)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    spacing: Theme.s2
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    HoverHandler { cursorShape: Qt.PointingHandCursor }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: root.spacing
            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                size: Math.round(18 * Theme.scale)
                color: root._ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Type {
                visible: root.text !== ""
                text: root.text
                color: root._ink
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: root._ground
        border.width: root.kind === ActionButton.Secondary || root.kind === ActionButton.Danger ? 1 : 0
        border.color: root.kind === ActionButton.Danger ? Theme.accent : Theme.line
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.hover
            visible: root.kind !== ActionButton.Primary && (root.hovered || root.down)
        }
        FocusRing { shown: root.visualFocus }
    }
}
