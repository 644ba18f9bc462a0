// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// How far each factor alone moves the result, widest first, about the middle.
ColumnLayout {
    id: root

    property var rows: []
    property real middle: 0
    readonly property real reach: rows.reduce((most, row) => Math.max(most, Math.abs(row.low - middle), Math.abs(row.high - middle)), 1e-9)

    spacing: Theme.s2

    Repeater {
        model: root.rows
        ColumnLayout {
            id: row
            required property var modelData
            readonly property real leftEnd: (Math.min(modelData.low, modelData.high) - root.middle) / root.reach
            readonly property real rightEnd: (Math.max(modelData.low, modelData.high) - root.middle) / root.reach
            readonly property bool falls: modelData.high < modelData.low
            readonly property string ends: Format.rounded(Math.min(modelData.low, modelData.high)) + " – "
                                           + Format.unit(Math.max(modelData.low, modelData.high), "km")
            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ", " + ends
            RowLayout {
                Layout.fillWidth: true
                Type { Layout.fillWidth: true; text: row.modelData.label; role: Type.Caption; elide: Text.ElideRight; wrapMode: Text.NoWrap }
                Type { text: row.ends; role: Type.Caption; strong: true; wrapMode: Text.NoWrap }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Type { Layout.preferredWidth: Math.round(48 * Theme.scale); text: row.falls ? row.modelData.highText : row.modelData.lowText; role: Type.Caption; quiet: true; horizontalAlignment: Text.AlignRight; wrapMode: Text.NoWrap }
                Item {
                    id: track
                    Layout.fillWidth: true
                    implicitHeight: Math.round(14 * Theme.scale)
                    Rectangle { anchors.verticalCenter: parent.verticalCenter; width: parent.width; height: 1; color: Theme.line }
                    Rectangle {
                        x: track.width / 2 * (1 + Math.min(0, row.leftEnd))
                        width: track.width / 2 * Math.max(0, -row.leftEnd)
                        height: parent.height
                        color: Theme.amber
                        radius: 3
                    }
                    Rectangle {
                        x: track.width / 2
                        width: track.width / 2 * Math.max(0, row.rightEnd)
                        height: parent.height
                        color: Theme.primary
                        radius: 3
                    }
                    Rectangle { x: track.width / 2 - 1; y: -2; width: 2; height: parent.height + 4; color: Theme.ink }
                }
                Type { Layout.preferredWidth: Math.round(48 * Theme.scale); text: row.falls ? row.modelData.lowText : row.modelData.highText; role: Type.Caption; quiet: true; wrapMode: Text.NoWrap }
            }
        }
    }
}
