// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme
import Kabar.Workspace

// A page's map for the hall: what it says at the left with the legend, the territory at the right. It looks where the page's
// own map looks, once somebody moved that.
Item {
    id: root

    required property Workspace workspace
    property string question
    property string headline
    property bool classesShown: true
    property var signs: []
    property MapCamera follows: null
    property real followsHeight: 1  // of the map that `follows` belongs to
    property alias layers: map.layers
    property alias selected: map.selected
    property alias choroplethOpacity: map.choroplethOpacity
    property alias catchmentsOpacity: map.catchmentsOpacity
    property alias flowsOpacity: map.flowsOpacity
    property alias corridorsOpacity: map.corridorsOpacity
    property alias employersOpacity: map.employersOpacity
    property alias thirdPlacesOpacity: map.thirdPlacesOpacity
    property alias vehiclesOpacity: map.vehiclesOpacity
    readonly property bool settled: map.settled
    readonly property real _margin: Math.round(Hall.least)

    function look() {
        if (follows?.held)
            map.camera.lookAt(follows.centre, follows.zoom + Math.log2(map.height / Math.max(1, followsHeight)))
        else
            map.fit()
    }
    Connections {
        target: root.follows
        function onMoved() { root.look() }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: headline

    Item {
        id: words
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: root._margin }
        width: Math.round(root.width * 0.38) - root._margin

        WallType { id: asked; width: parent.width; text: root.question; visible: text !== ""; maximumLineCount: 2 }
        WallType {
            id: said
            anchors.top: asked.visible ? asked.bottom : parent.top
            anchors.topMargin: asked.visible ? Math.round(Hall.least * 0.3) : 0
            width: parent.width
            height: Math.round(Math.min(probe.height, parent.height - y - source.height - Hall.least * (root.classesShown ? 6 : 1.2)))
            text: root.headline
            times: 1.6
            fits: true
            strong: true
            verticalAlignment: Text.AlignTop
        }
        WallType { id: probe; visible: false; width: parent.width; text: root.headline; times: said.times; strong: true }
        WallLegend {
            anchors { left: parent.left; right: parent.right; bottom: source.top; bottomMargin: Math.round(Hall.least * 0.6) }
            layers: root.layers
            classesShown: root.classesShown
            signs: root.signs
            room: parent.height - said.y - said.height - source.height - Hall.least * 0.9
        }
        WallType { id: source; anchors.bottom: parent.bottom; width: parent.width; text: map.attribution; maximumLineCount: 2 }
    }
    MapView {
        id: map
        anchors { left: words.right; leftMargin: root._margin; right: parent.right; top: parent.top; bottom: parent.bottom }
        enabled: false
        furnished: false
        leastType: Hall.least
        workspace: root.workspace
        onWidthChanged: Qt.callLater(root.look)
        onHeightChanged: Qt.callLater(root.look)
    }
}
