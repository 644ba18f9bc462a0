// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// One Twizy in depth: its charge over two days, its last charge, its cells, its last trips.
SideSheet {
    id: root

    required property VehicleDetail detail
    signal renamed(string name)
    signal removed
    title: detail.name

    readonly property real _chargeEnd: detail.lastCharge.length > 0 ? Math.max(1, detail.lastCharge[detail.lastCharge.length - 1].x) : 1

    Type { width: parent.width; quiet: true; text: root.detail.summary }
    Flow {
        width: parent.width
        spacing: Theme.s2
        Chip { visible: root.detail.energy >= 0; iconName: "battery"; text: qsTr("%1 kWh left").arg(Format.number(root.detail.energy, 1)) }
        Chip { visible: root.detail.health >= 0; iconName: "leaf"; text: qsTr("health %1").arg(Format.percent(root.detail.health / 100)) }
        Chip { iconName: "clock"; text: qsTr("%1 expected in 24 h").arg(Format.number(root.detail.useKm, 0) + Format.thin + "km") }
    }

    Type { width: parent.width; strong: true; text: qsTr("Charge over the last two days") }
    SeriesChart {
        width: parent.width
        points: root.detail.charge
        spans: root.detail.chargeSpans
        fromX: -48
        toX: 0
        marksX: [-48, -24, 0]
        unitX: "h"
        zeroX: qsTr("now")
        description: qsTr("State of charge over the last two days; shaded while it charged")
    }

    Type { width: parent.width; strong: true; text: root.detail.lastCharge.length > 0 ? qsTr("Last charge: %1").arg(root.detail.lastChargeText) : qsTr("No charge in these readings") }
    SeriesChart {
        width: parent.width
        visible: root.detail.lastCharge.length > 0
        points: root.detail.lastCharge
        toX: root._chargeEnd
        marksX: [0, root._chargeEnd / 2, root._chargeEnd]
        unitX: "min"
        description: qsTr("State of charge during the last charge")
    }
    SeriesChart {
        width: parent.width
        implicitHeight: Math.round(80 * Theme.scale)
        visible: root.detail.lastChargePower.length > 1
        points: root.detail.lastChargePower
        color: Theme.amber
        toX: root._chargeEnd
        toY: 2.5
        marksY: [0, 1, 2]
        unitY: "kW"
        unitX: "min"
        description: qsTr("Power into the battery during the last charge")
    }

    Type {
        width: parent.width
        strong: true
        text: root.detail.cells.length > 0 ? qsTr("Cells: %1 mV apart (%2)").arg(Format.number(root.detail.spread, 0)).arg(root.detail.cellsAge) : qsTr("No cell voltages in these readings")
    }
    CellBars { width: parent.width; visible: root.detail.cells.length > 0; volts: root.detail.cells }

    Type { width: parent.width; strong: true; text: qsTr("Last trips") }
    TripList { width: parent.width; trips: root.detail.trips }

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    TextInputField {
        id: newName
        width: parent.width
        label: qsTr("Name on the board")
        readonly property string current: root.detail.name
        onCurrentChanged: text = current
        onAccepted: root.renamed(text)
    }
    Flow {
        width: parent.width
        spacing: Theme.s2
        ActionButton {
            text: qsTr("Rename")
            iconName: "pencil"
            enabled: newName.text.trim() !== "" && newName.text.trim() !== root.detail.name
            onClicked: root.renamed(newName.text)
        }
        ActionButton { text: qsTr("Take out of the fleet"); iconName: "trash"; kind: ActionButton.Danger; onClicked: root.removed() }
    }
    Type { width: parent.width; role: Type.Caption; quiet: true; text: qsTr("Its readings go with it; undo brings both back.") }
}
