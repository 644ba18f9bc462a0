// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// What the hall decided, as many as can be read.
WallPage {
    id: root

    required property ActionModel actions

    headline: actions.count === 0 ? qsTr("Nothing decided yet") : qsTr("What we decided to do")
    headlineShare: 0.2

    ListView {
        id: list
        anchors.fill: parent
        readonly property int places: Math.max(1, Math.floor(height / (Hall.least * 2.9)))
        readonly property real row: Math.floor(Math.min(height / Math.max(1, Math.min(count, places)), Hall.least * 4.6))
        readonly property real times: Math.max(1, Math.min(1.5, row / (Hall.least * 2.9)))
        readonly property bool all: count <= places
        interactive: false
        clip: true
        model: root.actions
        // those that there is no room for are counted below
        bottomMargin: 0
        delegate: Item {
            id: one
            required property int index
            required property string words
            required property string owner
            required property string due
            width: list.width
            height: list.row
            visible: index < (list.all ? list.places : list.places - 1)
            Rectangle { y: Math.round(Hall.least * 0.35); width: Math.round(Hall.least * 0.5); height: width; radius: width / 4; color: Theme.primary }
            WallType { id: what; x: Hall.least; width: parent.width - x; text: one.words; times: list.times; strong: true; wrapMode: Text.NoWrap }
            WallType {
                anchors.top: what.bottom
                x: Hall.least
                width: parent.width - x
                times: Math.min(list.times, Hall.ease)
                wrapMode: Text.NoWrap
                text: [one.owner === "" ? qsTr("nobody yet") : one.owner, one.due].filter(part => part !== "").join(" · ")
            }
        }
    }
    WallType {
        anchors { left: parent.left; leftMargin: Hall.least; right: parent.right; top: parent.top; topMargin: (list.places - 1) * list.row }
        visible: !list.all
        text: qsTr("and %1 more").arg(list.count - list.places + 1)
    }
}
