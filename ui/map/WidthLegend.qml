// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// How wide a line is for how many people.
Column {
    id: root

    required property list<mapWidth> widths
    required property int sign  // MapSymbol.Flow or MapSymbol.Corridor

    width: parent?.width ?? 0
    spacing: 2
    Repeater {
        model: root.widths
        LegendRow {
            required property mapWidth modelData
            sign: root.sign
            lineWidth: modelData.pixels
            text: qsTr("%1 people").arg(Format.number(modelData.persons, 0))
        }
    }
}
