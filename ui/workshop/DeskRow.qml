// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// A row of a DeskList: its parts, then the pencil and the bin. Double click changes it.
T.Control {
    id: root

    required property int row
    property DeskList list
    property string spoken
    property bool changeable: true
    property bool removable: true
    default property alias cells: cells.data

    // a share of the row's width, for columns that stand under one another
    function part(share: real): real { return Math.round(width * share) }

    readonly property bool current: list && list.currentIndex === row && list.activeFocus

    width: list ? list.width : 0
    implicitHeight: Math.max(Math.round(52 * Theme.scale), cells.implicitHeight + 2 * Theme.s2)
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    background: Rectangle {
        color: root.current ? Theme.primarySoft : root.hovered ? Theme.hover : "transparent"
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line; opacity: 0.6 }
        Rectangle { visible: root.current; width: 3; height: parent.height; color: Theme.primary }
        TapHandler {
            onTapped: { root.list.currentIndex = root.row; root.list.forceActiveFocus() }
            onDoubleTapped: if (root.changeable) root.list.editAsked(root.row)
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s3
        RowLayout {
            id: cells
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s4
            spacing: Theme.s3
        }
        Row {
            Layout.rightMargin: Theme.s3
            IconButton { iconName: "pencil"; iconColor: Theme.muted; text: qsTr("Change (Enter)"); focusPolicy: Qt.NoFocus; enabled: root.changeable; onClicked: root.list.editAsked(root.row) }
            IconButton { iconName: "trash"; iconColor: Theme.muted; text: qsTr("Remove (Delete)"); focusPolicy: Qt.NoFocus; enabled: root.removable; onClicked: root.list.removeAsked(root.row) }
        }
    }
}
