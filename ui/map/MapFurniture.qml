// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// What stands on every map: zoom and fit at the top right, the legend at the bottom left, scale and source at the bottom right.
Item {
    id: root

    required property MapCamera camera
    required property string attribution
    required property string problem
    property bool drawing: false
    property bool controlsVisible: true
    property Component legend: null
    property bool _drawn: false
    onDrawingChanged: if (!drawing) _drawn = true
    signal zoomAsked(real steps)
    signal fitAsked

    Rectangle {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.s3
        visible: root.controlsVisible
        width: buttons.width
        height: buttons.height
        radius: Theme.radius
        color: Theme.card
        border.color: Theme.line
        Grid {
            id: buttons
            columns: root.height < 260 * Theme.scale ? 3 : 1  // else they reach down to the scale
            IconButton { iconName: "plus"; text: qsTr("Zoom in"); onClicked: root.zoomAsked(0.5) }
            IconButton { iconName: "minus"; text: qsTr("Zoom out"); onClicked: root.zoomAsked(-0.5) }
            IconButton { iconName: "target"; text: qsTr("Show the whole territory"); onClicked: root.fitAsked() }
        }
    }
    Loader {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s3
        sourceComponent: root.legend
    }
    // legible over land too, and hiding as little of it as they can
    component Ground: Rectangle {
        anchors.fill: parent
        anchors.margins: -3
        z: -1
        radius: 3
        color: Theme.faded(Theme.card, 0.75)
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s2
        spacing: Theme.s2
        ScaleBar { anchors.right: parent.right; camera: root.camera; Ground { } }
        Type {
            anchors.right: parent.right
            role: Type.Caption
            font.pixelSize: Math.round(10.5 * Theme.scale)
            quiet: true
            text: root.attribution
            lineHeight: 1
            wrapMode: Text.NoWrap
            Ground { }
        }
    }
    // only where it takes a while: the first look at a large territory on a slow machine
    Timer { id: patience; interval: 600; running: root.drawing && !root._drawn }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.s3
        visible: root.drawing && !root._drawn && !patience.running && root.problem === ""
        width: words.implicitWidth + 2 * Theme.s3
        height: words.implicitHeight + 2 * Theme.s1
        radius: height / 2
        color: Theme.card
        border.color: Theme.line
        Type { id: words; anchors.centerIn: parent; role: Type.Caption; text: qsTr("Drawing the map…"); wrapMode: Text.NoWrap }
    }
    Type {
        anchors.centerIn: parent
        visible: root.problem !== ""
        width: Math.min(parent.width - 2 * Theme.s5, implicitWidth)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("The background map cannot be drawn. %1").arg(root.problem)
    }
}
