// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// Where a figure comes from: the factors that an indicator is computed with, each with range, source and date.
SideSheet {
    id: root

    required property ScenarioLab lab
    property string key
    property var rows: []
    property list<string> tables: []

    property var vehicles: []
    signal changeAsked(string words)

    function show(key: string) {
        root.key = key
        rows = lab.explain(key)
        tables = lab.tables
        vehicles = key === "co2e_t_year" ? lab.driving() : []
        open()
    }

    title: qsTr("Where this figure comes from")

    Type { width: parent.width; role: Type.Lead; strong: true; text: Words.label(root.key) }
    Type {
        width: parent.width
        quiet: true
        text: root.rows.length === 0
              ? qsTr("Of the employees who said that they have no car, the share who come by bus today, or who live near an open place, along an open line, beside a possible carpool partner, or within e-bike reach, when the lever of that measure is not at zero. It is counted in the tables below and rests on no factor, so it has no range.")
              : qsTr("The trips come from the tables below, which the employers released. These factors turn them into the figure; the range is where nine in ten of 1,000 draws over all of them fall.")
    }
    Repeater {
        model: root.tables
        Type { required property string modelData; width: parent.width; role: Type.Caption; text: modelData }
    }
    Repeater {
        model: root.vehicles
        Type {
            required property var modelData
            width: parent.width
            role: Type.Caption
            text: Words.driving(modelData)
        }
    }
    Repeater {
        model: root.rows
        Column {
            id: row
            required property var modelData
            width: parent.width
            spacing: 2
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            Item { width: 1; height: Theme.s1 }
            Item {
                width: parent.width
                height: Math.max(name.implicitHeight, figure.implicitHeight)
                Type { id: name; width: parent.width - figure.width - change.width - 2 * Theme.s2; text: row.modelData.label; strong: true }
                Type {
                    id: figure
                    anchors.right: change.left
                    anchors.rightMargin: Theme.s2
                    text: Words.figure(row.modelData.mid, row.modelData.unit) + " " + Words.unit(row.modelData.unit)
                    color: Theme.primary
                    strong: true
                    wrapMode: Text.NoWrap
                }
                IconButton {
                    id: change
                    anchors.right: parent.right
                    implicitHeight: Theme.iconSize
                    iconName: "settings"
                    text: qsTr("Change it")
                    onClicked: root.changeAsked(row.modelData.label)
                }
            }
            Type {
                width: parent.width
                role: Type.Caption
                text: (row.modelData.ours ? qsTr("Set by the room; published between %1 and %2") : qsTr("Between %1 and %2"))
                      .arg(Words.figure(row.modelData.low, row.modelData.unit)).arg(Words.figure(row.modelData.high, row.modelData.unit))
                      + " · " + Words.confidences[row.modelData.confidence] + " · " + row.modelData.date
                      + (row.modelData.standing === "france" ? " · " + qsTr("value for all of France") : "")
            }
            Type { width: parent.width; role: Type.Caption; quiet: true; text: row.modelData.source }
        }
    }
}
