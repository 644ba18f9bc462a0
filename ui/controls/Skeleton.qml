// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme

// Holds the room of text that is being read: one bar a line, `rows` their heights.
Column {
    id: root

    property list<int> rows: [14, 14]

    spacing: Theme.s2
    Accessible.role: Accessible.StaticText

    Repeater {
        model: root.rows
        Rectangle {
            required property int index
            required property int modelData
            width: root.width * (index === root.rows.length - 1 ? 0.6 : 1)
            height: Math.round(modelData * Theme.scale)
            radius: Theme.smallRadius / 2
            color: Theme.sunken
        }
    }
}
