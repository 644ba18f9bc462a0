// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// What stands behind a figure: its record, its range, its source, its date, the algorithm that was run.
SideSheet {
    id: root

    required property BriefModel brief
    property briefRegion region
    property briefSource origin
    signal editAsked(field: string)

    title: qsTr("Where does this figure come from?")

    function show(asked: briefRegion) {
        region = asked
        origin = brief.source(asked.source)
        open()
    }

    component Line: Column {
        property alias name: name.text
        property alias value: value.text
        width: parent ? parent.width : 0
        visible: value.text !== ""
        Type { id: name; width: parent.width; role: Type.Caption; quiet: true }
        Type { id: value; width: parent.width; wrapMode: Text.Wrap }
    }

    Type { width: parent.width; role: root.region.text.length > 40 ? Type.Lead : Type.Display; strong: true; text: root.region.text }
    Type { width: parent.width; visible: text !== ""; quiet: true; text: root.region.range !== "" ? root.region.range : qsTr("Counted or decided: no range") }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Line { name: qsTr("What it is"); value: root.origin.label }
    Line { name: qsTr("Made from"); value: root.origin.origin }
    Line { name: qsTr("Date"); value: root.origin.date }
    Line { name: qsTr("Seed of the draws"); value: root.origin.seed }
    Line { name: qsTr("Algorithm, by its hash"); value: root.origin.algorithmHash }
    Line { name: qsTr("Record in the workshop"); value: root.origin.id }

    Type { width: parent.width; strong: true; visible: root.origin.details.length > 0; text: qsTr("Factors it rests on") }
    Repeater {
        model: root.origin.details
        Type {
            required property string modelData
            width: parent ? parent.width : 0
            role: Type.Caption
            text: modelData
        }
    }
    ActionButton {
        visible: root.region.field !== ""
        text: qsTr("Write this text")
        iconName: "pencil"
        onClicked: root.editAsked(root.region.field)
    }
}
