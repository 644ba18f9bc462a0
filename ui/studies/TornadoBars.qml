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
        RowLayout {
            id: row
            required property var modelData
            readonly property real leftEnd: (Math.min(modelData.low, modelData.high) - root.middle) / root.reach
            readonly property real rightEnd: (Math.max(modelData.low, modelData.high) - root.middle) / root.reach
            readonly property bool falls: modelData.high < modelData.low
            Layout.fillWidth: true
            spacing: Theme.s3
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ", " + Format.rounded(modelData.low) + " – " + Format.rounded(modelData.high) + " km"
            Type { Layout.preferredWidth: root.width * 0.4; text: row.modelData.label; role: Type.Caption }
            Type { Layout.preferredWidth: Math.round(44 * Theme.scale); text: row.falls ? row.modelData.highText : row.modelData.lowText; role: Type.Caption; quiet: true; horizontalAlignment: Text.AlignRight; wrapMode: Text.NoWrap }
            Item {
                id: track
                Layout.fillWidth: true
                implicitHeight: Math.round(18 * Theme.scale)
                Rectangle {
                    x: track.width / 2 * (1 + row.leftEnd)
                    width: Math.max(1, track.width / 2 * -row.leftEnd)
                    height: parent.height
                    color: Theme.accent
                    radius: 3
                }
                Rectangle {
                    x: track.width / 2
                    width: Math.max(1, track.width / 2 * row.rightEnd)
                    height: parent.height
                    color: Theme.primary
                    radius: 3
                }
                Rectangle { x: track.width / 2 - 1; y: -3; width: 2; height: parent.height + 6; color: Theme.ink }
            }
            Type { Layout.preferredWidth: Math.round(44 * Theme.scale); text: row.falls ? row.modelData.lowText : row.modelData.highText; role: Type.Caption; quiet: true; wrapMode: Text.NoWrap }
            Type { Layout.preferredWidth: Math.round(110 * Theme.scale); text: Format.rounded(Math.min(row.modelData.low, row.modelData.high)) + " – " + Format.unit(Math.max(row.modelData.low, row.modelData.high), "km"); role: Type.Caption; strong: true; horizontalAlignment: Text.AlignRight; wrapMode: Text.NoWrap }
        }
    }
}
