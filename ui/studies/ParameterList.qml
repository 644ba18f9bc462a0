// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Map
import Kabar.Theme

// The question's parameters as sentences, who is left out, and what the tables held.
ColumnLayout {
    id: root

    required property StudiesModel model

    spacing: Theme.s4

    Loader {
        Layout.fillWidth: true
        sourceComponent: [thirdPlaces, active, carpool, shuttles][root.model.family]
    }
    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
    ColumnLayout {
        visible: !root.model.layers.empty && root.model.layers.title !== ""
        spacing: Theme.s1
        Type { Layout.fillWidth: true; role: Type.Caption; strong: true; text: root.model.layers.title }
        MapLegend { layers: root.model.layers; framed: false }
    }
    Repeater {
        model: [root.model.leftOut, root.model.tables, root.model.computed].filter(words => words !== "")
        Type {
            required property string modelData
            Layout.fillWidth: true
            role: Type.Caption
            quiet: true
            text: modelData
        }
    }

    Component { id: thirdPlaces; ThirdPlaceParameters { parameters: root.model.parameters } }
    Component { id: active; ActiveParameters { parameters: root.model.parameters } }
    Component { id: carpool; CarpoolParameters { parameters: root.model.parameters } }
    Component { id: shuttles; ShuttleParameters { parameters: root.model.parameters } }
}
