// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// The first rows of the owner's own file. It may stand on a wall: who somebody is and where they live is shown of one row
// alone, once its owner asks for it.
Flickable {
    id: root

    property list<string> columns
    property list<var> rows
    property list<bool> personal
    property int revealed: -1
    readonly property int _column: Math.round(112 * Theme.scale)
    readonly property int _row: Math.round(28 * Theme.scale)
    readonly property string _masked: "• • •"

    implicitHeight: (rows.length + 1) * _row + Theme.s3
    contentWidth: columns.length * _column + _row
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.horizontal: ScrollHandle { }
    onRowsChanged: revealed = -1

    Column {
        Repeater {
            model: root.rows.length + 1
            Rectangle {
                id: line
                required property int index
                readonly property bool shown: index === 0 || root.revealed === index - 1
                width: root.contentWidth
                height: root._row
                color: index === 0 ? Theme.sunken : "transparent"
                Row {
                    Item {
                        width: root._row
                        height: root._row
                        IconButton {
                            anchors.fill: parent
                            visible: line.index > 0
                            iconName: line.shown ? "eye-off" : "eye"
                            text: line.shown ? qsTr("Hide this row") : qsTr("Show this row")
                            onClicked: root.revealed = line.shown ? -1 : line.index - 1
                        }
                    }
                    Repeater {
                        model: line.index === 0 ? root.columns : root.rows[line.index - 1]
                        Type {
                            required property string modelData
                            required property int index
                            readonly property bool masked: !line.shown && (root.personal[index] ?? true) && modelData !== ""
                            width: root._column
                            height: root._row
                            leftPadding: Theme.s2
                            verticalAlignment: Text.AlignVCenter
                            role: Type.Caption
                            quiet: masked
                            font.weight: line.index === 0 ? Font.DemiBold : Font.Normal
                            text: masked ? root._masked : modelData
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                        }
                    }
                }
                Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
            }
        }
    }
}
