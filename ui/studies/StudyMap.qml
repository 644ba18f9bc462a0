// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Map
import Kabar.Theme
import Kabar.Workspace

// The findings pinned on the territory.
Item {
    id: root

    required property Workspace workspace
    required property StudiesModel model
    readonly property bool settled: map.settled
    readonly property MapCamera camera: map.camera

    MapView {
        id: map
        anchors.fill: parent
        workspace: root.workspace
        layers: root.model.layers
        selected: root.model.selected
        choroplethOpacity: root.model.family === 0 ? 0.55 : 0.75
        onZoneClicked: zone => root.model.pick(zone)
        onFlowClicked: id => root.model.pick(id)
        onCorridorClicked: id => root.model.pick(id)
        onMarkerClicked: id => root.model.pick(id)
        onNothingClicked: root.model.select("")
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.line
        radius: Theme.radius
    }
}
