// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// One cell of a DeskRow: two lines of text, or one and a smaller one under it when there is more to say.
Column {
    id: root

    property alias text: first.text
    property alias strong: first.strong
    property alias quiet: first.quiet
    property alias color: first.color
    property string detail
    property string iconName

    anchors.verticalCenter: parent ? parent.verticalCenter : undefined

    Row {
        spacing: Theme.s1
        Icon {
            id: icon
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Math.round(16 * Theme.scale)
            color: first.color
        }
        Type {
            id: first
            width: root.width - (icon.visible ? icon.width + Theme.s1 : 0)
            font.weight: strong ? Font.Medium : Font.Normal
            lineHeight: 1.25
            elide: Text.ElideRight
            wrapMode: root.detail === "" ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
        }
    }
    Type {
        visible: root.detail !== ""
        width: root.width
        text: root.detail
        role: Type.Caption
        quiet: true
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
