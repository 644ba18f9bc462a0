// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// The shape of an employer's rows, without one value, crossed out: it stays where it is.
Item {
    id: root

    property bool narrow: false
    readonly property list<string> columns: narrow ? [qsTr("home")] : [qsTr("home"), qsTr("hour")]
    property int rows: 7
    readonly property int _rowHeight: Math.round(22 * Theme.scale)

    implicitHeight: (rows + 1) * _rowHeight
    implicitWidth: 200
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The rows of employees stay with their employer")

    Rectangle {
        anchors.fill: parent
        radius: Theme.smallRadius
        color: Theme.sunken
    }
    Grid {
        id: grid
        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        columns: Math.max(1, root.columns.length)
        Repeater {
            model: root.columns.length * (root.rows + 1)
            Item {
                id: cell
                required property int index
                readonly property int column: index % grid.columns
                readonly property int row: Math.floor(index / grid.columns)
                width: grid.width / grid.columns
                height: root.height / (root.rows + 1)
                Type {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.row === 0
                    width: parent.width - Theme.s1
                    role: Type.Caption
                    quiet: true
                    text: root.columns[cell.column] ?? ""
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: cell.row > 0
                    // a shape only: no width follows from a value
                    width: (parent.width - Theme.s3) * (0.45 + 0.5 * ((cell.index * 37 + cell.row * 53) % 100) / 100)
                    height: Math.round(7 * Theme.scale)
                    radius: height / 2
                    color: Theme.muted
                    opacity: 0.32
                }
            }
        }
    }
    Repeater {
        model: 2
        Rectangle {
            required property int index
            anchors.centerIn: parent
            width: Math.hypot(root.width, root.height) - 2 * Theme.s3
            height: 3
            radius: 2
            antialiasing: true
            color: Theme.accent
            rotation: (index === 0 ? 1 : -1) * Math.atan2(root.height, root.width) * 180 / Math.PI
        }
    }
}
