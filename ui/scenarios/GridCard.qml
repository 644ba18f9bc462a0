// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Factors
import Kabar.Theme

// The grid's electricity: its cases, one figure once the room has chosen or set it, and what it flips.
Card {
    id: root

    required property ScenarioLab lab
    signal explained

    readonly property bool worse: lab.grid > lab.flipMid

    padding: Theme.s3

    RowLayout {
        width: parent.width
        Icon { name: "bolt"; color: Theme.amber; size: Math.round(18 * Theme.scale) }
        Type { text: qsTr("Electricity, kg CO₂e/kWh"); strong: true; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        IconButton { implicitHeight: Theme.iconSize; iconName: "undo"; text: qsTr("Back to the published figure"); visible: root.lab.gridIsOurs; onClicked: root.lab.resetGrid() }
        IconButton { implicitHeight: Theme.iconSize; iconName: "info"; text: qsTr("Where does it come from?"); onClicked: root.explained() }
    }
    Column {
        width: parent.width
        spacing: Theme.s1
        Repeater {
            model: root.lab.gridCases
            CaseButton {
                required property var modelData
                width: parent.width
                chosen: modelData.chosen
                text: modelData.label
                value: Format.number(modelData.value, 2)
                onClicked: root.lab.chooseGrid(modelData.value)
            }
        }
        Type {
            visible: !root.lab.gridIsOpen
            text: isNaN(root.lab.grid) ? qsTr("to be filled in") : Format.number(root.lab.grid, 2) + Format.thin + "kg CO₂e/kWh"
            strong: true
            color: Theme.primary
        }
        ValueSlider {
            id: slider
            visible: !root.lab.gridIsOpen  // its handle would stand on one of the cases
            width: parent.width
            height: Math.round(26 * Theme.scale)
            name: qsTr("Emissions of the island's electricity, %1 kilograms a kilowatt-hour").arg(Format.number(root.lab.grid, 2))
            from: root.lab.gridLeast
            to: root.lab.gridMost
            stepSize: 0.01
            color: Theme.amber
            onMoved: root.lab.setGrid(slider.value)
            onPressedChanged: if (!pressed) root.lab.commitGrid()
            Keys.onReleased: event => { if (!event.isAutoRepeat) root.lab.commitGrid() }
            Binding { slider.value: root.lab.grid }
            // where electric and thermal cars are even
            Rectangle {
                x: slider.leftPadding + (root.lab.flipMid - slider.from) / (slider.to - slider.from) * slider.availableWidth - 1
                y: 0
                width: 2
                height: parent.height
                color: Theme.ink
                opacity: 0.6
            }
        }
        Type {
            width: parent.width
            role: Type.Caption
            quiet: true
            text: root.lab.gridIsOurs ? qsTr("Set by the room.")
                : root.lab.gridIsOpen ? qsTr("Two cases, and nobody may average them: both are shown until the room chooses.")
                                      : qsTr("Published: %1.").arg(root.lab.gridDate)
        }
    }
    Row {
        width: parent.width
        spacing: Theme.s2
        Icon { id: sign; name: root.lab.gridIsOpen ? "info" : root.worse ? "warning" : "leaf"; color: root.lab.gridIsOpen ? Theme.muted : root.worse ? Theme.accent : Theme.green; size: Math.round(18 * Theme.scale) }
        Type {
            width: parent.width - sign.width - Theme.s2
            role: Type.Caption
            text: (root.lab.gridIsOpen ? "" : root.worse ? qsTr("Here an electric car emits more than a thermal one.") : qsTr("Here an electric car emits less than a thermal one."))
                  + (root.lab.gridIsOpen ? "" : " ") + qsTr("An electric car emits as much as a thermal one at %1 (%2 to %3).").arg(Format.number(root.lab.flipMid, 2)).arg(Format.number(root.lab.flipLow, 2)).arg(Format.number(root.lab.flipHigh, 2))
        }
    }
}
