// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// Two maps of one territory that move together: side by side, or one over the other with a handle between (`swipe`).
//
//     TwinMaps {
//         workspace: root.workspace
//         leftLayers: model.layersA; leftTitle: model.nameA
//         rightLayers: model.layersB; rightTitle: model.nameB
//         onZoneClicked: (zone, right) => …
//     }
Item {
    id: root

    required property Workspace workspace
    property mapLayers leftLayers
    property mapLayers rightLayers
    property string leftTitle
    property string rightTitle
    property bool swipe: false
    property real position: 0.5  // of the handle, as a share of the width
    property string selected
    property MapCamera camera: MapCamera { }
    property Component legend: null
    property real choroplethOpacity: 0.75
    property real flowsOpacity: 0.8
    property bool fitsLayers: false  // the view shows what they hold rather than the whole territory
    readonly property bool settled: left.settled && right.settled
    readonly property real _edge: swipe ? Math.round(position * width) : Math.round(width / 2)
    signal zoneClicked(string zone, bool right)
    signal markerClicked(string id, bool right)

    clip: true

    MapView {
        id: left
        width: root.swipe ? root.width : root._edge - 1
        height: root.height
        workspace: root.workspace
        camera: root.camera
        layers: root.leftLayers
        selected: root.selected
        choroplethOpacity: root.choroplethOpacity
        flowsOpacity: root.flowsOpacity
        fitsLayers: root.fitsLayers
        controlsVisible: false
        legend: root.legend
        onZoneClicked: zone => root.zoneClicked(zone, false)
        onMarkerClicked: id => root.markerClicked(id, false)
    }
    Item {
        x: root._edge + 1
        width: root.width - x
        height: root.height
        clip: true
        MapView {
            id: right
            x: root.swipe ? -parent.x : 0
            width: root.swipe ? root.width : parent.width
            height: root.height
            workspace: root.workspace
            camera: root.camera
            layers: root.rightLayers
            selected: root.selected
            choroplethOpacity: root.choroplethOpacity
            flowsOpacity: root.flowsOpacity
            fitsLayers: root.fitsLayers
            onZoneClicked: zone => root.zoneClicked(zone, true)
            onMarkerClicked: id => root.markerClicked(id, true)
        }
    }
    Repeater {
        model: [{ words: root.leftTitle, x: Theme.s3 }, { words: root.rightTitle, x: root._edge + Theme.s3 }]
        Rectangle {
            id: plate
            required property var modelData
            x: modelData.x
            y: Theme.s3
            visible: modelData.words !== ""
            width: name.implicitWidth + 2 * Theme.s3
            height: name.implicitHeight + Theme.s2
            radius: Theme.smallRadius
            color: Theme.card
            border.color: Theme.line
            Type { id: name; anchors.centerIn: parent; text: plate.modelData.words; font.weight: Font.DemiBold; wrapMode: Text.NoWrap }
        }
    }
    SwipeHandle {
        visible: root.swipe
        enabled: root.swipe
        x: root._edge - width / 2
        height: root.height
        onMoved: dx => root.position = Math.min(0.95, Math.max(0.05, root.position + dx / root.width))
    }
    Rectangle { visible: !root.swipe; x: root._edge - 1; width: 2; height: root.height; color: Theme.paper }
}
