// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Map
import Kabar.Theme

// The classes of both maps, on as few lines as they need.
Flow {
    id: root

    property mapLayers layers
    property string letter  // of the map, where each has a scale of its own

    spacing: Theme.s3

    LegendModel {
        id: classes
        layers: root.layers
        variant: Theme.variant
        language: Qt.uiLanguage
    }
    Type { role: Type.Caption; strong: true; text: (root.letter === "" ? "" : root.letter + " : ") + root.layers.title; wrapMode: Text.NoWrap }
    Repeater {
        model: classes
        Row {
            id: step
            required property color swatch
            required property string interval
            spacing: Theme.s1
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(16 * Theme.scale)
                height: Math.round(11 * Theme.scale)
                radius: 2
                color: step.swatch
                border.color: Theme.line
            }
            Type { role: Type.Caption; text: step.interval; wrapMode: Text.NoWrap }
        }
    }
}
