// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// A row of a DeskList: its cells, then the pencil and the bin. Double click changes it. Cells are placed by plain widths, for
// a list makes and drops rows faster than layouts settle.
T.Control {
    id: root

    required property int row
    property DeskList list
    property string spoken
    property bool changeable: true
    property bool removable: true
    default property alias cells: line.data
    // what the cells share
    readonly property real room: width - buttons.width - Theme.s4 - Theme.s3 - line.spacing
    readonly property bool current: list && list.currentIndex === row && list.activeFocus

    width: list ? list.width : 0
    implicitHeight: Math.round(58 * Theme.scale)
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
    contentItem: Item {
        Row {
            id: line
            x: Theme.s4
            height: parent.height
            spacing: Theme.s3
        }
        Row {
            id: buttons
            anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
            IconButton { iconName: "pencil"; iconColor: Theme.muted; text: qsTr("Change (Enter)"); focusPolicy: Qt.NoFocus; enabled: root.changeable; onClicked: root.list.editAsked(root.row) }
            IconButton { iconName: "trash"; iconColor: Theme.muted; text: qsTr("Remove (Delete)"); focusPolicy: Qt.NoFocus; enabled: root.removable; onClicked: root.list.removeAsked(root.row) }
        }
    }
}
