// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Map
import Kabar.Theme

// The question's parameters as sentences, who is left out, and what the tables held.
Item {
    id: root

    required property StudiesModel model

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle { }

        ColumnLayout {
            id: column
            width: parent.width - Theme.s2
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
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                quiet: true
                visible: text !== ""
                text: root.model.leftOut
            }
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                quiet: true
                text: root.model.tables
            }
        }
    }

    Component { id: thirdPlaces; ThirdPlaceParameters { parameters: root.model.parameters } }
    Component { id: active; ActiveParameters { parameters: root.model.parameters } }
    Component { id: carpool; CarpoolParameters { parameters: root.model.parameters } }
    Component { id: shuttles; ShuttleParameters { parameters: root.model.parameters } }
}
