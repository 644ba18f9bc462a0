// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// One row an indicator: both scenarios as bars with their ranges, the difference in words.
Card {
    id: root

    required property ScenarioLab lab
    signal explained(string key)

    padding: Theme.s2

    Flickable {
        width: parent.width
        height: Math.min(rows.height, root.height - 2 * root.padding)
        contentHeight: rows.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: ScrollHandle { }
        Column {
            id: rows
            width: parent.width
            Repeater {
                model: root.lab.indicators
                IndicatorRow {
                    width: rows.width
                    glides: !root.lab.moving
                    evidenceMissing: root.lab.lacking.length > 0
                    caseName: root.lab.gridCases.find(each => each.id === caseId)?.label ?? ""
                    lean: root.lab.leans[key] ?? ""
                    onExplained: key => root.explained(key)
                }
            }
        }
    }
}
