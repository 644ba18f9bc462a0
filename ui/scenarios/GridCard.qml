// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// The island's electricity: one dated figure that the room may set, and what it flips.
Card {
    id: root

    required property ScenarioLab lab
    signal explained

    readonly property bool worse: lab.grid > lab.flipMid

    padding: Theme.s3

    RowLayout {
        width: parent.width
        Icon { name: "bolt"; color: Theme.amber; size: Math.round(18 * Theme.scale) }
        Type { text: qsTr("The island's electricity"); strong: true; Layout.fillWidth: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        IconButton { implicitHeight: Theme.iconSize; iconName: "undo"; text: qsTr("Back to the published figure"); visible: root.lab.gridIsOurs; onClicked: root.lab.resetGrid() }
        IconButton { implicitHeight: Theme.iconSize; iconName: "info"; text: qsTr("Where does it come from?"); onClicked: root.explained() }
    }
    Column {
        width: parent.width
        Type {
            text: Format.number(root.lab.grid, 2) + Format.thin + "kg CO₂e/kWh"
            strong: true
            color: Theme.primary
        }
        ValueSlider {
            id: slider
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
            text: root.lab.gridIsOurs ? qsTr("Set by the room. Published: %1 (Base Empreinte, %2).").arg(Format.number(root.lab.gridPublished, 2)).arg(root.lab.gridDate)
                                      : qsTr("Base Empreinte, %1. Almost all renewable since 2024: no figure published yet.").arg(root.lab.gridDate)
        }
    }
    Row {
        width: parent.width
        spacing: Theme.s2
        Icon { id: sign; name: root.worse ? "warning" : "leaf"; color: root.worse ? Theme.accent : Theme.green; size: Math.round(18 * Theme.scale) }
        Type {
            width: parent.width - sign.width - Theme.s2
            role: Type.Caption
            text: (root.worse ? qsTr("Here an electric car emits more than a thermal one.") : qsTr("Here an electric car emits less than a thermal one."))
                  + " " + qsTr("They are even at %1 (%2 to %3).").arg(Format.number(root.lab.flipMid, 2)).arg(Format.number(root.lab.flipLow, 2)).arg(Format.number(root.lab.flipHigh, 2))
        }
    }
}
