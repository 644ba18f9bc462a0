// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Map
import Kabar.Theme

// The question, its answer, and the layers of the map as cards.
Item {
    id: root

    required property TerritoryModel model
    property bool holdsLegend: false
    readonly property string question: qsTr("Who could come another way?")
    signal pageAsked(string key)
    readonly property real homesOpacity: homes.shownOpacity
    readonly property real flowsOpacity: flows.shownOpacity
    readonly property real thirdPlacesOpacity: thirdPlaces.shownOpacity
    readonly property real shuttlesOpacity: shuttles.shownOpacity
    readonly property real sitesOpacity: sites.shownOpacity
    readonly property real vehiclesOpacity: vehicles.shownOpacity
    readonly property string _reading: qsTr("reading…")
    // why a layer has nothing to draw
    readonly property string _untold: !model.loaded ? _reading : model.hasTables ? qsTr("in zones too large to be drawn") : qsTr("after the nodes have answered")
    function _unfound(studied: bool): string {
        return !model.loaded ? _reading : studied ? qsTr("the study proposes none") : qsTr("after the studies")
    }

    Card {
        anchors.fill: parent
        floating: true
        // clicks and turns of the wheel do not fall through to the map
        MouseArea { width: root.width; height: root.height; onWheel: wheel => wheel.accepted = true }
    }
    Flickable {
        id: scroller
        anchors.fill: parent
        anchors.margins: Theme.s4
        anchors.rightMargin: Theme.s1
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle { }

        Column {
            id: column
            width: scroller.width - Theme.s3  // clear of the scroll handle
            spacing: Theme.s2

            Type { width: parent.width; role: Type.Lead; quiet: true; text: root.question }
            Type { width: parent.width; role: Type.Title; font.pixelSize: Math.round(24 * Theme.scale); lineHeight: 1.2; text: root.model.answer; visible: text !== "" }
            Type { width: parent.width; quiet: true; text: root.model.detail; visible: text !== "" }
            Skeleton { width: parent.width; visible: !root.model.loaded; rows: [24, 24, 14]; Accessible.name: root._reading }
            Type {
                width: parent.width
                visible: !root.model.hasTables && root.model.loaded
                text: root.model.employers > 0
                      ? qsTr("The employers' nodes have not been asked yet. Ask them on the page Cooperative: only sums over groups of people come back.")
                      : qsTr("No employer is connected yet. Connect the first on the page Cooperative.")
            }
            ActionButton {
                objectName: "nextStep"
                visible: !root.model.hasTables && root.model.loaded
                kind: ActionButton.Primary
                iconName: "cooperative"
                text: qsTr("Open the page Cooperative")
                onClicked: root.pageAsked("cooperative")
            }
            Item { width: 1; height: Theme.s1 }

            LayerCard {
                id: homes
                width: parent.width
                iconName: "home"
                title: qsTr("Homes")
                caption: available ? qsTr("%1 employees in %2 zones").arg(Format.number(root.model.homePersons, 0)).arg(Format.number(root.model.zones, 0)) : root._untold
                available: root.model.zones > 0
                strongest: 0.75
                open: root.holdsLegend
                Column {
                    width: parent.width
                    spacing: Theme.s2
                    SegmentedControl {
                        options: [qsTr("Density"), qsTr("Distance")]
                        currentIndex: root.model.measure
                        onChosen: index => root.model.measure = index
                    }
                    Type { role: Type.Caption; strong: true; text: root.model.layers.title; visible: root.holdsLegend }
                    MapLegend { framed: false; layers: root.model.layers; visible: root.holdsLegend }
                }
            }
            LayerCard {
                id: flows
                width: parent.width
                iconName: "swap"
                title: qsTr("Journeys to work")
                caption: available ? qsTr("%1 employees on the %2 busiest").arg(Format.number(root.model.flowPersons, 0)).arg(root.model.flows)
                                   : root._untold
                available: root.model.flows > 0
                strongest: 0.8
                Column {
                    width: parent.width
                    spacing: Theme.s1
                    WidthLegend { sign: MapSymbol.Flow; widths: root.model.layers.flowWidths }
                    Type {
                        width: parent.width
                        role: Type.Caption
                        quiet: true
                        text: qsTr("An arc leads from home to work; the wider, the more people. The busiest are drawn; zones that are too large to place are left out.")
                    }
                }
            }
            LayerCard {
                id: thirdPlaces
                width: parent.width
                iconName: "desk"
                title: qsTr("Third places")
                caption: !available ? root._unfound(root.model.placesStudied)
                       : root.model.thirdPlaces === 1 ? qsTr("1 place, dashed: who is near") : qsTr("%1 places, dashed: who is near").arg(root.model.thirdPlaces)
                available: root.model.thirdPlaces > 0
                Column {
                    width: parent.width
                    spacing: Theme.s1
                    LegendRow { sign: MapSymbol.ThirdPlace; text: qsTr("proposed third place") }
                    LegendRow { sign: MapSymbol.Catchment; text: qsTr("the zones that it would serve") }
                }
            }
            LayerCard {
                id: shuttles
                width: parent.width
                iconName: "bus"
                title: qsTr("Shuttle lines")
                caption: !available ? root._unfound(root.model.shuttlesStudied)
                       : root.model.shuttles === 1 ? qsTr("1 line") : qsTr("%1 lines").arg(root.model.shuttles)
                available: root.model.shuttles > 0
                Column {
                    width: parent.width
                    spacing: Theme.s1
                    WidthLegend { sign: MapSymbol.Corridor; widths: root.model.layers.corridorWidths }
                    Type { width: parent.width; role: Type.Caption; quiet: true; text: qsTr("Drivers who pass along the line; a ring is a stop.") }
                }
            }
            LayerCard {
                id: sites
                width: parent.width
                iconName: "building"
                title: qsTr("Employers' sites")
                caption: !available ? (!root.model.loaded ? root._reading : root.model.employers > 0 ? qsTr("their files name no site") : qsTr("no employer yet"))
                       : root.model.siteCommunes === 1 ? qsTr("in 1 commune") : qsTr("in %1 communes").arg(root.model.siteCommunes)
                available: root.model.siteCommunes > 0
                initially: false
                LegendRow { sign: MapSymbol.Employer; text: qsTr("at the commune's centre; the larger, the more employers") }
            }
            LayerCard {
                id: vehicles
                width: parent.width
                iconName: "fleet"
                title: qsTr("Twizys")
                caption: !available ? (root.model.loaded ? qsTr("no vehicle yet") : root._reading)
                       : root.model.vehicles === 1 ? qsTr("1 vehicle, ring: charge") : qsTr("%1 vehicles, ring: charge").arg(root.model.vehicles)
                available: root.model.vehicles > 0
                Column {
                    width: parent.width
                    spacing: Theme.s1
                    LegendRow { sign: MapSymbol.Vehicle; text: qsTr("charge in percent") }
                    LegendRow { sign: MapSymbol.WantingVehicle; text: qsTr("wants charging") }
                    LegendRow { sign: MapSymbol.StaleVehicle; text: qsTr("old reading: not live") }
                    LegendRow { sign: MapSymbol.UnknownVehicle; text: qsTr("charge not known") }
                    LegendRow { sign: MapSymbol.Stack; text: qsTr("several; a click brings them closer") }
                }
            }
        }
    }
}
