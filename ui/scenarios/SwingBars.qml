// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// A tornado: one bar a factor, from the difference at its low to the one at its high value, about the middle.
Column {
    id: root

    property var rows: []
    property real middle: 0
    readonly property real least: rows.reduce((least, row) => Math.min(least, row.low, row.high), middle)
    readonly property real most: rows.reduce((most, row) => Math.max(most, row.low, row.high), middle)
    function place(value: real): real { return (value - least) / Math.max(1e-9, most - least) * width }

    spacing: Theme.s2

    Repeater {
        model: root.rows
        Column {
            id: row
            required property var modelData
            readonly property real begin: Math.min(modelData.low, modelData.high)
            readonly property real end: Math.max(modelData.low, modelData.high)
            readonly property string ends: qsTr("%1 to %2").arg(Format.rounded(begin)).arg(Format.unit(end, "t"))
            width: root.width
            spacing: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ", " + ends
            Item {
                width: parent.width
                height: words.height
                Type { id: words; width: parent.width - figures.width - Theme.s2; text: row.modelData.label; role: Type.Caption; elide: Text.ElideRight; wrapMode: Text.NoWrap }
                Type { id: figures; anchors.right: parent.right; role: Type.Caption; strong: true; text: row.ends; wrapMode: Text.NoWrap }
            }
            Item {
                width: parent.width
                height: Math.round(12 * Theme.scale)
                Rectangle { x: root.place(row.begin); width: Math.max(2, root.place(row.end) - x); height: parent.height; radius: 3; color: Theme.primary; opacity: 0.85 }
                Rectangle { x: root.place(root.middle) - 1; y: -2; width: 2; height: parent.height + 4; color: Theme.ink }
            }
        }
    }
}
