// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// Who wins and who loses: what B changes for a commuter of each commune, in time and in money, each with its range.
SideSheet {
    id: root

    required property ScenarioLab lab
    // nothing is made anew behind a closed sheet while a slider moves
    readonly property var rows: visible ? lab.communes : []
    readonly property var least: ({ minutes: _end("minutesLow", Math.min, 0), euros: _end("eurosLow", Math.min, 0) })
    readonly property var most: ({ minutes: _end("minutesHigh", Math.max, 1e-9), euros: _end("eurosHigh", Math.max, 1e-9) })
    function _end(key: string, furthest: var, start: real): real { return rows.reduce((end, row) => furthest(end, row[key]), start) }

    title: qsTr("By commune")

    component Change: Column {
        id: change
        required property string key
        required property var row
        required property string words
        required property int decimals
        property color tint
        readonly property string ends: qsTr("%1 to %2").arg(Format.number(row[key + "Low"], decimals)).arg(Format.number(row[key + "High"], decimals))
        spacing: 0
        Item {
            width: parent.width
            height: value.height
            Type { id: value; role: Type.Caption; strong: true; text: change.words; wrapMode: Text.NoWrap }
            Type { anchors.right: parent.right; role: Type.Caption; quiet: true; text: change.ends; wrapMode: Text.NoWrap }
        }
        RangeBar {
            width: parent.width
            implicitHeight: Math.round(14 * Theme.scale)
            low: change.row[change.key + "Low"]
            mid: change.row[change.key]
            high: change.row[change.key + "High"]
            minimum: root.least[change.key]
            maximum: root.most[change.key]
            color: change.tint
        }
    }

    Type {
        width: parent.width
        quiet: true
        text: qsTr("What B changes against A for a commuter of each commune, on average: time a working day and euros a year. Communes of fewer than 11 commuters are not shown.")
    }
    Repeater {
        model: root.rows
        Column {
            id: commune
            required property var modelData
            readonly property string minutesWords: Words.signedValue("minutes_day", modelData.minutes)
            readonly property string eurosWords: Words.signedValue("employee_eur_year", modelData.euros)
            readonly property string people: qsTr("%1 commuters").arg(Format.rounded(Math.round(modelData.commuters)))
            width: parent.width
            spacing: Theme.s1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ", " + minutesWords + ", " + eurosWords
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            Item {
                width: parent.width
                height: name.height
                Type { id: name; width: parent.width - count.width - Theme.s2; text: commune.modelData.name; strong: true; elide: Text.ElideRight; wrapMode: Text.NoWrap }
                Type { id: count; anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter; role: Type.Caption; quiet: true; text: commune.people; wrapMode: Text.NoWrap }
            }
            Row {
                width: parent.width
                spacing: Theme.s4
                Change { width: (parent.width - Theme.s4) / 2; key: "minutes"; row: commune.modelData; words: commune.minutesWords; decimals: 1; tint: Theme.primary }
                Change { width: (parent.width - Theme.s4) / 2; key: "euros"; row: commune.modelData; words: commune.eurosWords; decimals: 0; tint: Theme.violet }
            }
        }
    }
}
