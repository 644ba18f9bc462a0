// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// A waterfall: what each measure brings on top of those before it, tonnes of CO₂e a year. What adds emissions is hatched by
// its sign and its colour.
Column {
    id: root

    property var rows: []
    readonly property real least: rows.reduce((least, row) => Math.min(least, row.before, row.after), 0)
    readonly property real most: rows.reduce((most, row) => Math.max(most, row.before, row.after), 0)
    function place(value: real): real { return (value - least) / Math.max(1e-9, most - least) * width }

    spacing: Theme.s2

    Repeater {
        model: root.rows
        Column {
            id: row
            required property var modelData
            readonly property bool harms: modelData.added > 0.05
            readonly property string tonnes: (modelData.added > 0 ? "+" : "") + Format.number(modelData.added, Math.abs(modelData.added) < 10 ? 1 : 0) + Format.thin + "t"
            width: root.width
            spacing: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ", " + tonnes
            Item {
                width: parent.width
                height: words.height
                Type { id: words; width: parent.width - figure.width - Theme.s2; text: row.modelData.label; role: Type.Caption; elide: Text.ElideRight; wrapMode: Text.NoWrap }
                Type { id: figure; anchors.right: parent.right; role: Type.Caption; strong: true; text: row.tonnes; color: row.harms ? Theme.accent : Theme.ink; wrapMode: Text.NoWrap }
            }
            Item {
                width: parent.width
                height: Math.round(12 * Theme.scale)
                Rectangle {
                    x: root.place(Math.min(row.modelData.before, row.modelData.after))
                    width: Math.max(2, root.place(Math.max(row.modelData.before, row.modelData.after)) - x)
                    height: parent.height
                    radius: 3
                    color: row.harms ? Theme.accent : Theme.primary
                    opacity: 0.85
                }
                Rectangle { x: root.place(0) - 1; y: -2; width: 2; height: parent.height + 4; color: Theme.ink }
            }
        }
    }
}
