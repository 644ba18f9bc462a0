// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// The first rows of the owner's own file, as they stand in it.
Flickable {
    id: root

    property list<string> columns
    property list<var> rows
    readonly property int _column: Math.round(112 * Theme.scale)
    readonly property int _row: Math.round(24 * Theme.scale)

    implicitHeight: (rows.length + 1) * _row + Theme.s3
    contentWidth: columns.length * _column
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.horizontal: ScrollHandle { }

    Column {
        Repeater {
            model: root.rows.length + 1
            Rectangle {
                id: line
                required property int index
                width: root.contentWidth
                height: root._row
                color: index === 0 ? Theme.sunken : "transparent"
                Row {
                    Repeater {
                        model: line.index === 0 ? root.columns : root.rows[line.index - 1]
                        Type {
                            required property string modelData
                            width: root._column
                            height: root._row
                            leftPadding: Theme.s2
                            role: Type.Caption
                            font.weight: line.index === 0 ? Font.DemiBold : Font.Normal
                            text: modelData
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
