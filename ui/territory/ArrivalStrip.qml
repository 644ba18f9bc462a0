// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// Arrivals at work through the day. A bar shows the journeys of its half hour alone; play goes through them. For the keyboard
// the bars are one control: arrows choose, Escape shows the whole day again.
FocusScope {
    id: root

    required property TerritoryModel model
    property bool playing: false
    readonly property ArrivalModel _arrivals: model.arrivals
    readonly property int _row: _arrivals.rowOf(model.slot)
    // hours between two labels: as many as there is room for
    readonly property int _hours: Math.max(1, Math.ceil(48 * Theme.scale / Math.max(1, bars.width / Math.max(1, _arrivals.count) * 60 / _arrivals.slotMinutes)))
    // follows the language wherever it is bound
    function clock(minutes: int): string { return model.language === "" ? "" : model.clock(minutes) }

    function show(row: int) { model.slot = row >= 0 && row < _arrivals.count ? _arrivals.minuteAt(row) : -1 }

    height: Math.round(120 * Theme.scale)

    Timer {
        interval: 900
        repeat: true
        running: root.playing && root.visible
        onTriggered: {
            root.show(root._row + 1)
            if (root._row < 0)
                root.playing = false
        }
    }
    Card {
        anchors.fill: parent
        floating: true
        MouseArea { width: root.width; height: root.height; onWheel: wheel => wheel.accepted = true }
    }
    Column {
        id: words
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.s3 }
        width: Math.round(176 * Theme.scale)
        spacing: Theme.s1
        Type {
            width: parent.width
            role: Type.Lead
            strong: true
            lineHeight: 1.2
            text: root._row < 0 ? qsTr("The whole day")
                                : qsTr("%1 – %2").arg(root.clock(root.model.slot)).arg(root.clock(root.model.slot + root._arrivals.slotMinutes))
        }
        Type {
            width: parent.width
            role: Type.Caption
            quiet: true
            lineHeight: 1.2
            text: root._row < 0 ? qsTr("%1 of them without a known half hour").arg(Format.number(root._arrivals.withoutSlot, 0))
                                : qsTr("%1 people arrive").arg(Format.number(root._arrivals.personsAt(root._row), 0))
        }
    }
    ActionButton {
        anchors { left: words.left; bottom: words.bottom }
        height: Math.round(30 * Theme.scale)
        kind: ActionButton.Quiet
        leftPadding: 0
        iconName: root.playing ? "pause" : "play"
        text: root.playing ? qsTr("Pause") : qsTr("Play the morning")
        onClicked: {
            root.playing = !root.playing
            if (root.playing && root._row < 0)
                root.show(0)
        }
    }
    Row {
        id: bars
        objectName: "arrivalBars"
        anchors { left: words.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.s3; rightMargin: Theme.s5 }
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Time of arrival")
        Accessible.description: root._row < 0 ? qsTr("The whole day") : qsTr("%1: %2 people").arg(root.clock(root.model.slot)).arg(Format.number(root._arrivals.personsAt(root._row), 0))
        Keys.onLeftPressed: root.show(root._row < 0 ? root._arrivals.count - 1 : root._row - 1)
        Keys.onRightPressed: root.show(root._row + 1)
        Keys.onEscapePressed: root.show(-1)
        Repeater {
            model: root._arrivals
            T.AbstractButton {
                id: bar
                required property int index
                required property int minute
                required property real persons
                required property real share
                readonly property bool current: minute === root.model.slot
                width: bars.width / root._arrivals.count
                height: bars.height
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: qsTr("%1: %2 people").arg(root.clock(minute)).arg(Format.number(persons, 0))
                Accessible.name: text
                onClicked: root.show(current ? -1 : index)
                HoverHandler { cursorShape: Qt.PointingHandCursor }
                Hint { text: bar.text; shown: bar.hovered; y: -implicitHeight }
                contentItem: Item {
                    Rectangle {
                        anchors { bottom: hour.top; bottomMargin: Theme.s1; left: parent.left; right: parent.right; leftMargin: 2; rightMargin: 2 }
                        height: Math.max(2, (parent.height - hour.height - Theme.s1) * bar.share)
                        radius: 3
                        color: bar.current ? Theme.violet : root._row < 0 || bar.hovered ? Theme.faded(Theme.violet, 0.55) : Theme.faded(Theme.violet, 0.25)
                        Behavior on height { NumberAnimation { duration: Theme.glide } }
                    }
                    Type {
                        id: hour
                        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                        role: Type.Caption
                        quiet: !bar.current
                        strong: bar.current
                        lineHeight: 1
                        text: bar.minute % (60 * root._hours) === 0 || bar.current ? root.clock(bar.minute) : ""
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    FocusRing { anchors.fill: bars; shown: bars.activeFocus }
}
