// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
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
// Moves by drag, wheel, pinch, arrows, + and −; Home or the button fits the territory again. With the keyboard a cross in the
// free middle stands for the pointer: what lies there is told, Enter chooses it, Escape lets go. `camera`: give two views one
// MapCamera and they move together (TwinMaps does). `settled` is false while tiles come. The hint's text comes from the layer.
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
    property real employersOpacity: 1
    property real thirdPlacesOpacity: 1
    property real vehiclesOpacity: 1
    property int leftInset: 0
    property int topInset: 0
    property int rightInset: 0
    property int bottomInset: 0
    property bool controlsVisible: true
    property bool fitsLayers: false  // the view shows what the layers hold rather than the whole territory
    property Component legend: null
    property bool furnished: true    // with scale, source, legend and controls
    property real leastType: 0       // pixels that no name goes below
    readonly property bool settled: ground.settled
    readonly property string attribution: ground.attribution
    readonly property bool keyed: Window.activeFocusItem === root && !_byPointer
    readonly property point _middle: Qt.point((leftInset + width - rightInset) / 2, (topInset + height - bottomInset) / 2)
    property bool _byPointer: false
    signal zoneClicked(string zone)
    signal flowClicked(string id)
    signal corridorClicked(string id)
    signal markerClicked(string id)
    signal nothingClicked

    function fit() {
        // room for what stands over the northern shore, and for the scale and the source below the southern one
        const shores = leastType > 0 ? leastType : Math.round(44 * Theme.scale)
        ground.fit(camera, fitsLayers ? layers.extent : Qt.rect(0, 0, 0, 0), Qt.size(width, height), leftInset + Theme.s5, topInset + shores, rightInset + Theme.s5, bottomInset + shores)
    }
    readonly property rect _extent: layers.extent
    on_ExtentChanged: if (fitsLayers) refit()
    function refit() {
        if (!camera.held)
            fit()
    }
    // What opens at the right explains something: the map stays as it is, but for bringing that thing out from under it.
    function makeRoom() {
        if (rightInset === 0)
            return refit()
        const at = selected === "" ? Qt.point(-1, -1) : overlay.positionOf(selected)
        if (at.x > width - rightInset - Math.round(110 * Theme.scale))
            camera.shift(_middle.x - at.x, 0)
    }
    function positionOf(id: string): point { return overlay.positionOf(id) }

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the territory. Arrows move it, plus and minus zoom, Home shows it whole, Enter explains what is under the cross.")
    Accessible.description: overlay.hoverText
    onWidthChanged: refit()
    onHeightChanged: refit()
    onLeftInsetChanged: Qt.callLater(makeRoom)
    onRightInsetChanged: Qt.callLater(makeRoom)
    onBottomInsetChanged: Qt.callLater(makeRoom)
    onActiveFocusChanged: if (!activeFocus) _byPointer = false
    onKeyedChanged: overlay.pointer = keyed ? _middle : Qt.point(-1, -1)
    on_MiddleChanged: if (keyed) overlay.pointer = _middle
    Keys.onPressed: event => {
        const freed = event.key === Qt.Key_Escape && selected !== ""
        if (freed)
            nothingClicked()
        event.accepted = freed || gestures.key(event.key)
        if (event.accepted)
            _byPointer = false
    }

    MapGround {
        id: ground
        workspace: root.workspace
        tiles: MapTiles
        variant: Theme.variant
        pixelRatio: Screen.devicePixelRatio
        leastType: root.leastType
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
        employersOpacity: root.employersOpacity
        thirdPlacesOpacity: root.thirdPlacesOpacity
        vehiclesOpacity: root.vehiclesOpacity
        onZoneClicked: zone => root.zoneClicked(zone)
        onFlowClicked: id => root.flowClicked(id)
        onCorridorClicked: id => root.corridorClicked(id)
        onMarkerClicked: id => root.markerClicked(id)
        onNothingClicked: root.nothingClicked()
        Behavior on choroplethOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on catchmentsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on flowsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on corridorsOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on employersOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on thirdPlacesOpacity { NumberAnimation { duration: Theme.quick } }
        Behavior on vehiclesOpacity { NumberAnimation { duration: Theme.quick } }
    }
    MapGestures {
        id: gestures
        anchors.fill: parent
        camera: root.camera
        middle: root._middle
        onHovered: pixel => { if (!root.keyed) overlay.pointer = pixel }
        onTapped: pixel => { root._byPointer = true; root.forceActiveFocus(); overlay.click(pixel) }
        onFitAsked: root.fit()
        onChosen: overlay.click(root._middle)
    }
    MapCross { visible: root.keyed; x: root._middle.x - width / 2; y: root._middle.y - height / 2 }
    MapFurniture {
        anchors.fill: parent
        visible: root.furnished
        anchors.leftMargin: root.leftInset
        anchors.rightMargin: root.rightInset
        anchors.bottomMargin: root.bottomInset
        anchors.topMargin: root.topInset
        camera: root.camera
        attribution: ground.attribution
        controlsVisible: root.controlsVisible
        legend: root.legend
        problem: MapTiles.problem
        drawing: !root.settled
        onZoomAsked: steps => gestures.zoomAt(steps, root._middle)
        onFitAsked: root.fit()
    }
    MapHint {
        text: overlay.hoverText
        pointer: overlay.pointer
        leftEdge: root.leftInset
        rightEdge: root.rightInset
        bottomEdge: root.bottomInset
    }
    FocusRing { shown: root.keyed; gap: -6; radius: Theme.smallRadius }
}
