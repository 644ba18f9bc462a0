// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme
import Kabar.Controls

// The hall in metres, and what stands on its wall.
SideSheet {
    id: root

    required property Wall wall
    signal hallSaid(real imageHeight, real depth)

    readonly property real _height: metres(image.text)
    readonly property real _depth: metres(seat.text)
    readonly property bool _good: image.problem === "" && seat.problem === ""

    function metres(text: string): real { return Number(text.trim().replace(",", ".")) }
    function check() {
        image.problem = _height >= 0.3 && _height <= 20 ? "" : qsTr("Metres, 0.3 to 20.")
        seat.problem = !(_depth >= 1 && _depth <= 100) ? qsTr("Metres, 1 to 100.")
                     : image.problem === "" && _depth > Hall.mostTimes * _height ? qsTr("Too far for any sentence: at most %1 times the height of the picture.").arg(Hall.mostTimes) : ""
    }
    function say() {
        check()
        if (_good)
            root.hallSaid(_height, _depth)
        return _good
    }
    function showWall() {
        if (!say())
            return
        root.close()
        wall.shown = true
    }

    title: qsTr("The wall of the hall")
    onOpenedChanged: {
        if (!opened)
            return
        image.text = Format.number(Hall.imageHeight, 1)
        seat.text = Format.number(Hall.depth, 1)
        check()
    }

    Type {
        width: parent.width
        text: root.wall.otherScreen ? qsTr("Two screens: the wall fills “%1”, and your controls stay here.").arg(root.wall.otherScreen.name)
                                    : qsTr("One screen: the wall fills it. F11 or Esc brings your controls back.")
    }
    Type {
        width: parent.width
        quiet: true
        text: qsTr("It follows the page that you have in front: the moment, the vote, the map, the scenarios. No control stands on it.")
    }
    TextInputField {
        id: image
        width: parent.width
        label: qsTr("Height of the projected picture, in metres")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: text => {
            if (!Hall.asked)
                seat.text = Format.number(4 * root.metres(text), 1)
            root.check()
        }
    }
    TextInputField {
        id: seat
        width: parent.width
        label: qsTr("From it to the farthest seat, in metres")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: root.check()
    }
    Type {
        width: parent.width
        role: Type.Caption
        quiet: true
        visible: root._good && root._depth > 0 && root._height > 0
        // capitals under 20 minutes of arc
        readonly property real capital: root._depth * Math.tan(Math.PI / 540)
        text: qsTr("From there the smallest capitals have to be %1 cm high: nothing on the wall is smaller; less is shown instead.").arg(Format.number(capital * 100, 1))
    }
    ToggleSwitch {
        text: qsTr("Keep on the wall what is there now")
        kept: root.wall.pinned
        onToggled: root.wall.pinned = checked
    }
    footer: [
        ActionButton { kind: ActionButton.Primary; iconName: "wall"; text: root.wall.shown ? qsTr("Leave the wall (F11)") : qsTr("Show the wall (F11)"); onClicked: root.wall.shown ? root.wall.shown = false : root.showWall() },
        ActionButton { kind: ActionButton.Quiet; text: qsTr("Save"); onClicked: if (root.say()) root.close() }
    ]
}
