// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls
import Kabar.Theme

// One row an indicator: both scenarios as bars with their ranges, the difference in words.
Card {
    id: root

    required property ScenarioLab lab
    signal explained(string key)

    padding: Theme.s2

    Column {
        width: parent.width
        Repeater {
            model: root.lab.indicators
            IndicatorRow {
                width: parent.width
                glides: !root.lab.moving
                evidenceMissing: root.lab.lacking.length > 0
                caseName: root.lab.gridCases.find(each => each.id === caseId)?.label ?? ""
                onExplained: key => root.explained(key)
            }
        }
    }
}
