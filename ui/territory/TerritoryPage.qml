// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Map
import Kabar.Renewal
import Kabar.Theme
import Kabar.Workspace

// The map fills the page; what lies on it is chosen at the left, the time of day below, and a click explains itself at the right.
Item {
    id: root

    required property Workspace workspace
    signal pageAsked(string key)
    property alias territory: model
    property alias layerSheet: sheet
    readonly property Component wall: Component { TerritoryWall { workspace: root.workspace; model: root.territory; sheet: root.layerSheet; shownBy: map } }
    readonly property bool settled: map.settled && !model.loading
    // where the explanation leaves the map too little, the layers step back until it closes
    readonly property bool crowded: explanation.opened && width - sheet.width - explanation.width - 4 * Theme.s3 < 420 * Theme.scale
    // for pictures of the page
    readonly property list<string> shotViews: ["map", "explained"]
    property string view: "map"
    onViewChanged: view === "explained" ? model.select(TerritoryModel.Zone, model.fullestZone()) : model.clearSelection()

    TerritoryModel {
        id: model
        workspace: root.workspace
        language: Qt.uiLanguage
    }
    MapView {
        id: map
        anchors.fill: parent
        workspace: root.workspace
        layers: model.layers
        selected: model.selected
        leftInset: root.crowded ? 0 : sheet.x + sheet.width
        rightInset: explanation.opened ? explanation.width + Theme.s3 : 0
        bottomInset: strip.visible ? strip.height + Theme.s3 : 0
        choroplethOpacity: sheet.homesOpacity
        flowsOpacity: sheet.flowsOpacity
        catchmentsOpacity: sheet.thirdPlacesOpacity
        thirdPlacesOpacity: sheet.thirdPlacesOpacity
        corridorsOpacity: sheet.shuttlesOpacity
        employersOpacity: sheet.sitesOpacity
        vehiclesOpacity: sheet.vehiclesOpacity
        legend: MapLegend { layers: model.layers; visible: !sheet.holdsLegend && sheet.homesOpacity > 0 && model.zones > 0 }
        onZoneClicked: zone => model.select(TerritoryModel.Zone, zone)
        onFlowClicked: id => model.select(TerritoryModel.Flow, id)
        onCorridorClicked: id => model.select(TerritoryModel.Corridor, id)
        onMarkerClicked: id => model.select(TerritoryModel.Marker, id)
        onNothingClicked: model.clearSelection()
    }
    LayerSheet {
        id: sheet
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.s3 }
        width: Theme.sheetWidth
        visible: !root.crowded
        // on a small window or a far wall the map has no room for it
        holdsLegend: root.width - width < 760 * Theme.scale
        model: model
        onPageAsked: key => root.pageAsked(key)
    }
    ArrivalStrip {
        id: strip
        anchors { left: root.crowded ? parent.left : sheet.right; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
        anchors.rightMargin: map.rightInset + Theme.s3
        visible: model.arrivals.count > 0
        model: model
    }
    Card {
        anchors { top: parent.top; topMargin: Theme.s3; left: root.crowded ? parent.left : sheet.right; leftMargin: Theme.s3 }
        width: Math.min(Math.round(520 * Theme.scale), parent.width - x - map.rightInset - Theme.s3)
        floating: true
        padding: Theme.s3
        visible: notice.needed && sheet.thirdPlacesOpacity + sheet.shuttlesOpacity > 0
        StaleNotice { id: notice; width: parent.width; workspace: root.workspace }
    }
    ExplanationSheet {
        id: explanation
        explanation: model.explanation
        opened: model.selected !== ""
        onClosed: model.clearSelection()
    }
}
