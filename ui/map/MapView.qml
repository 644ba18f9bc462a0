// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Workspace

// The map that every page uses: the territory's own base map, layers from a view model, names above them.
//
//     import Kabar.Map
//     MapView {
//         anchors.fill: parent
//         workspace: root.workspace
//         layers: root.model.layers        // a kabar::ui::MapLayers made in C++ from maps::Layers (maps/layers.h)
//         leftInset: sheet.width           // what floats over the edges: the territory is fitted beside it
//         flowsOpacity: 0                  // 0 leaves a layer out; changes fade
//         selected: root.model.selectedId  // this zone, marker, flow or corridor stands out
//         onZoneClicked: zone => root.model.select(zone)
//         legend: MapLegend { layers: root.model.layers }
//     }
//
// Moves by drag, wheel, pinch, arrows, + and −; Home or the button fits the territory again. `camera`: give two views one
// MapCamera and they move together (TwinMaps does). `settled` is false while tiles come. `hoverText` comes from the layer.
FocusScope {
    id: root

    required property Workspace workspace
    property mapLayers layers
    property MapCamera camera: MapCamera { }
    property string selected
    property real choroplethOpacity: 0.75
    property real catchmentsOpacity: 1
    property real flowsOpacity: 0.8
    property real corridorsOpacity: 1
    property real markersOpacity: 1
    property int hiddenMarkers: 0  // MapOverlay.Employers | MapOverlay.Vehicles | …
    property int leftInset: 0
    property int topInset: 0
    property int rightInset: 0
    property int bottomInset: 0
    property bool controlsVisible: true
    property Component legend: null
    readonly property bool settled: ground.settled
    readonly property string attribution: ground.attribution
    signal zoneClicked(string zone)
    signal flowClicked(string id)
    signal corridorClicked(string id)
    signal markerClicked(string id)
    signal nothingClicked

    function fit() {
        ground.fit(camera, Qt.size(width, height), leftInset + Theme.s5, topInset + Theme.s5, rightInset + Theme.s5, bottomInset + Theme.s5)
    }
    function refit() {
        if (!camera.held)
            fit()
    }
    function positionOf(id: string): point { return overlay.positionOf(id) }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the territory. Arrows move it, plus and minus zoom, Home shows it whole.")
    onWidthChanged: refit()
    onHeightChanged: refit()
    onLeftInsetChanged: refit()
    onRightInsetChanged: refit()
    onBottomInsetChanged: refit()
    Keys.onPressed: event => event.accepted = gestures.key(event.key)

    MapGround {
        id: ground
        workspace: root.workspace
        tiles: MapTiles
        variant: Theme.variant
        pixelRatio: Screen.devicePixelRatio
        onChanged: root.refit()
    }
    Rectangle { anchors.fill: parent; color: ground.sea }
    Loader {
        id: canvas
        readonly property string address: ground.address
        anchors.fill: parent
        onAddressChanged: renew()
        Component.onCompleted: renew()
        function renew() {
            sourceComponent = undefined
            if (address !== "")
                setSource("MapCanvas.qml", { address: address, camera: Qt.binding(() => root.camera), color: ground.sea })
        }
    }
    MapOverlay {
        id: overlay
        anchors.fill: parent
        ground: ground
        camera: root.camera
        layers: root.layers
        selected: root.selected
        choroplethOpacity: root.choroplethOpacity
        catchmentsOpacity: root.catchmentsOpacity
        flowsOpacity: root.flowsOpacity
        corridorsOpacity: root.corridorsOpacity
        markersOpacity: root.markersOpacity
        hiddenMarkers: root.hiddenMarkers
        onZoneClicked: zone => root.zoneClicked(zone)
        onFlowClicked: id => root.flowClicked(id)
        onCorridorClicked: id => root.corridorClicked(id)
        onMarkerClicked: id => root.markerClicked(id)
        onNothingClicked: root.nothingClicked()
        Behavior on choroplethOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on catchmentsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on flowsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on corridorsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on markersOpacity { NumberAnimation { duration: Theme.quick } }
    }
    MapGestures {
        id: gestures
        anchors.fill: parent
        camera: root.camera
        onHovered: pixel => overlay.pointer = pixel
        onTapped: pixel => { root.forceActiveFocus(); overlay.click(pixel) }
        onFitAsked: root.fit()
    }
    MapFurniture {
        anchors.fill: parent
        anchors.leftMargin: root.leftInset
        anchors.rightMargin: root.rightInset
        anchors.bottomMargin: root.bottomInset
        anchors.topMargin: root.topInset
        camera: root.camera
        attribution: ground.attribution
        controlsVisible: root.controlsVisible
        legend: root.legend
        problem: MapTiles.problem
        onZoomAsked: steps => root.camera.zoomAbout(steps, Qt.point(root.width / 2, root.height / 2), Qt.size(root.width, root.height))
        onFitAsked: root.fit()
    }
    MapHint {
        text: overlay.hoverText
        pointer: overlay.pointer
        leftEdge: root.leftInset
        rightEdge: root.rightInset
        bottomEdge: root.bottomInset
    }
}
