// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// The employers at both sides of one line: the cooperative's, over which questions go out and tables come back.
Flickable {
    id: root

    property list<employerCard> employers
    property bool asking: false
    property real progress: 0
    signal employerChosen(var id)

    readonly property int _rows: Math.ceil(employers.length / 2)
    // all in sight where they can be, never too flat to read
    readonly property int _row: Math.floor(Math.max(42 * Theme.scale, Math.min(64 * Theme.scale, (height - _head) / Math.max(1, _rows) - Theme.s2)))
    readonly property int _bar: contentHeight > height ? Theme.s3 : 0
    readonly property int _stem: Theme.s5
    readonly property int _head: Math.round(46 * Theme.scale)

    contentHeight: _head + _rows * (_row + Theme.s2)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }

    Rectangle {
        id: spine
        x: (root.width - root._bar - width) / 2
        y: root._head / 2
        width: 3
        height: root.contentHeight - root._head / 2 - root._row / 2
        radius: 2
        color: Theme.primarySoft
        Rectangle {
            width: parent.width
            radius: 2
            color: Theme.primary
            height: root.asking ? parent.height * root.progress : 0
            Behavior on height { NumberAnimation { duration: Theme.quick } }
        }
    }
    Rectangle {
        id: head
        anchors.horizontalCenter: spine.horizontalCenter
        height: Math.round(34 * Theme.scale)
        width: words.implicitWidth + 2 * Theme.s4
        radius: height / 2
        color: Theme.primary
        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.s2
            Icon { name: "cooperative"; color: Theme.primaryInk; size: Math.round(18 * Theme.scale); anchors.verticalCenter: parent.verticalCenter }
            Type { text: qsTr("Questions go out, sums come back"); color: Theme.primaryInk; font.weight: Font.Medium; wrapMode: Text.NoWrap }
        }
    }
    Repeater {
        model: root.employers
        Item {
            id: seat
            required property employerCard modelData
            required property int index
            readonly property bool onLeft: index % 2 === 0
            x: onLeft ? 0 : spine.x + spine.width
            y: root._head + Math.floor(index / 2) * (root._row + Theme.s2)
            width: (root.width - root._bar - spine.width) / 2
            height: root._row
            Rectangle {
                x: seat.onLeft ? seat.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: root._stem
                height: 2
                color: Theme.primarySoft
            }
            Rectangle {
                x: (seat.onLeft ? seat.width + spine.width / 2 : -spine.width / 2) - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(10 * Theme.scale)
                height: width
                radius: width / 2
                color: seat.modelData.answered > 0 ? Theme.primary : Theme.paper
                border.width: 2
                border.color: Theme.primary
            }
            EmployerNode {
                x: seat.onLeft ? 0 : root._stem
                width: seat.width - root._stem
                height: seat.height
                card: seat.modelData
                onClicked: root.employerChosen(seat.modelData.id)
            }
        }
    }
}
