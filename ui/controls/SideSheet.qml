// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme

// A panel that slides in at the right (or left) edge of its parent, in place of a dialogue. Escape closes it.
FocusScope {
    id: root

    default property alias content: body.data
    property string title
    property bool opened: false
    property bool atLeft: false
    property alias footer: foot.data
    signal closed

    function open() { sheet.contentY = 0; opened = true; root.forceActiveFocus() }
    function close() { if (opened) { opened = false; root.closed() } }

    anchors.top: parent.top
    anchors.bottom: parent.bottom
    anchors.margins: Theme.s3
    width: Math.min(Theme.sheetWidth * 1.2, parent.width - 2 * Theme.s3)
    x: atLeft ? Theme.s3 - (1 - _slid) * _travel : parent.width - width - Theme.s3 + (1 - _slid) * _travel
    visible: _slid > 0
    enabled: opened
    z: 50
    Keys.onEscapePressed: root.close()
    Accessible.role: Accessible.Pane
    Accessible.name: title

    // what slides is how far it is in, so that a window that is resized does not move a closed sheet into sight
    property real _slid: opened ? 1 : 0
    readonly property real _travel: width + Theme.s3 + Theme.s5
    Behavior on _slid { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }

    Card {
        anchors.fill: parent
        floating: true
        padding: 0
        color: Theme.raised
        // clicks do not fall through to the map
        MouseArea { width: parent.width; height: root.height; onWheel: wheel => wheel.accepted = true }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.s4
        spacing: Theme.s3
        RowLayout {
            Layout.fillWidth: true
            Type { role: Type.Title; text: root.title; Layout.fillWidth: true }
            IconButton { iconName: "close"; text: qsTr("Close"); onClicked: root.close() }
        }
        Flickable {
            id: sheet
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: body.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollHandle { }
            Column {
                id: body
                width: parent.width - Theme.s3  // beside the scroll bar
                spacing: Theme.s3
            }
        }
        RowLayout {
            id: foot
            Layout.fillWidth: true
            spacing: Theme.s2
            visible: children.length > 0
        }
    }
}
