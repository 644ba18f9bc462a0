// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// Two scenarios for the hall: what sets them apart in a sentence, and the indicators that can be read, with their bars.
WallPage {
    id: root

    required property ScenarioLab lab

    readonly property string nameA: lab.names[lab.a] ?? ""
    readonly property string nameB: lab.names[lab.b] ?? ""

    headlineShare: 0.36

    Flow {
        id: names
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: 2 * root.gap
        ScenarioName { letter: "A"; name: root.nameA; tint: Theme.violet }
        ScenarioName { letter: "B"; name: root.nameB; tint: Theme.primary }
    }
    component ScenarioName: Row {
        id: one
        required property string letter
        required property string name
        required property color tint
        spacing: Math.round(Hall.least * 0.4)
        Rectangle { width: Math.round(Hall.least * 0.7); height: width; radius: width / 4; color: one.tint; anchors.verticalCenter: parent.verticalCenter }
        WallType { width: Math.min(implicitWidth, root.width - 2 * root.margin - Math.round(Hall.least * 1.1)); text: one.letter + " : " + one.name; strong: true; wrapMode: Text.NoWrap }
    }
    ListView {
        id: list
        anchors { left: parent.left; right: parent.right; top: names.bottom; topMargin: root.gap; bottom: parent.bottom }
        readonly property real least: Hall.least * (wide ? 2.8 : 4)
        readonly property bool wide: width > Hall.least * 34
        readonly property int places: Math.max(1, Math.floor(height / least))
        readonly property real row: Math.min(height / Math.max(1, Math.min(count, places)), Hall.least * 4.6)
        interactive: false
        model: root.lab.indicators
        delegate: WallIndicator {
            required property int index
            caseName: root.lab.gridCases.find(each => each.id === caseId)?.label ?? ""
            visible: index < list.places
            width: list.width
            height: list.row
            wide: list.wide
        }
    }
}
