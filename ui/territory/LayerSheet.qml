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
    signal pageAsked(string key)
    readonly property real homesOpacity: homes.shownOpacity
    readonly property real flowsOpacity: flows.shownOpacity
    readonly property real thirdPlacesOpacity: thirdPlaces.shownOpacity
    readonly property real shuttlesOpacity: shuttles.shownOpacity
    readonly property int hiddenMarkers: (sites.shown ? 0 : MapOverlay.Employers) | (thirdPlaces.shown ? 0 : MapOverlay.ThirdPlaces)
                                         | (vehicles.shown ? 0 : MapOverlay.Vehicles)

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

            Type { width: parent.width; role: Type.Lead; quiet: true; text: qsTr("Who could come another way?") }
            Type { width: parent.width; role: Type.Title; font.pixelSize: Math.round(24 * Theme.scale); lineHeight: 1.2; text: root.model.answer; visible: text !== "" }
            Type { width: parent.width; quiet: true; text: root.model.detail; visible: text !== "" }
            Type {
                width: parent.width
                visible: !root.model.hasTables && !root.model.loading
                text: root.model.employers > 0
                      ? qsTr("The employers' nodes have not been asked yet. Ask them on the page Cooperative: only sums over groups of people come back.")
                      : qsTr("No employer is connected yet. Connect the first on the page Cooperative.")
            }
            ActionButton {
                objectName: "nextStep"
                visible: !root.model.hasTables && !root.model.loading
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
                caption: available ? qsTr("%1 employees in %n zone(s)", "", root.model.zones).arg(Format.number(root.model.homePersons, 0)) : qsTr("after the nodes have answered")
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
                                   : qsTr("after the nodes have answered")
                available: root.model.flows > 0
                strongest: 0.8
                Type {
                    width: parent.width
                    role: Type.Caption
                    quiet: true
                    text: qsTr("An arc leads from home to work; the wider, the more people. The busiest are drawn; zones that are too large to place are left out.")
                }
            }
            LayerCard {
                id: thirdPlaces
                width: parent.width
                iconName: "desk"
                title: qsTr("Third places")
                caption: available ? qsTr("%n place(s), dashed: who is near", "", root.model.thirdPlaces) : qsTr("after the studies")
                available: root.model.thirdPlaces > 0
            }
            LayerCard {
                id: shuttles
                width: parent.width
                iconName: "bus"
                title: qsTr("Shuttle lines")
                caption: available ? qsTr("%n line(s)", "", root.model.shuttles) : qsTr("after the studies")
                available: root.model.shuttles > 0
            }
            LayerCard {
                id: sites
                width: parent.width
                iconName: "building"
                title: qsTr("Employers' sites")
                caption: available ? qsTr("in %n commune(s)", "", root.model.siteCommunes) : qsTr("no employer yet")
                available: root.model.siteCommunes > 0
                initially: false
            }
            LayerCard {
                id: vehicles
                width: parent.width
                iconName: "fleet"
                title: qsTr("Twizys")
                caption: available ? qsTr("%n vehicle(s), ring: charge", "", root.model.vehicles) : qsTr("no vehicle yet")
                available: root.model.vehicles > 0
            }
        }
    }
}
