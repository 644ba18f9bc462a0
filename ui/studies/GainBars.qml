// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// What one more third place brings.
ColumnLayout {
    id: root

    property var rows: []
    property int current: 0  // how many places are chosen
    property bool named: false  // says which places, and not on hover alone
    readonly property real greatest: rows.reduce((most, row) => Math.max(most, row.high), 1)

    spacing: Theme.s1

    Repeater {
        model: root.rows
        ColumnLayout {
            id: row
            required property var modelData
            required property int index
            readonly property bool chosen: index + 1 === root.current
            readonly property string range: Format.range(modelData.low, modelData.mid, modelData.high, "km")
            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ", " + range + ", " + modelData.note + ", " + modelData.names
            HoverHandler { id: hover }
            Hint { shown: hover.hovered; text: row.range + "\n" + row.modelData.names }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s3
                Type { Layout.preferredWidth: Math.round(64 * Theme.scale); text: row.modelData.label; role: Type.Caption; strong: row.chosen; wrapMode: Text.NoWrap }
                RangeBar {
                    Layout.fillWidth: true
                    Layout.minimumWidth: 60
                    low: row.modelData.low
                    mid: row.modelData.mid
                    high: row.modelData.high
                    maximum: root.greatest
                    color: row.chosen ? Theme.primary : Theme.faded(Theme.primary, 0.45)
                }
                Type { Layout.preferredWidth: Math.round(78 * Theme.scale); text: Format.unit(row.modelData.mid, "km"); role: Type.Caption; strong: true; horizontalAlignment: Text.AlignRight; wrapMode: Text.NoWrap }
                Type { visible: !root.named; Layout.preferredWidth: Math.round(150 * Theme.scale); text: row.modelData.note; role: Type.Caption; quiet: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            }
            Type { visible: root.named; Layout.fillWidth: true; text: row.modelData.note + " · " + row.modelData.names; role: Type.Caption; quiet: true }
        }
    }
}
