// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// What is wrong in the rows, line by line, and what the owner may leave out on purpose.
Column {
    id: root

    required property EmployerDraft draft
    readonly property int _mostAlike: 3
    readonly property list<draftProblem> _shown: examples(draft.problems).slice(0, 8)

    // What is wrong in every row is told of the first ones alone.
    function examples(problems: list<draftProblem>): list<draftProblem> {
        const alike = {}
        return problems.filter(problem => {
            const kind = problem.field + "\n" + problem.detail
            alike[kind] = (alike[kind] ?? 0) + 1
            return alike[kind] <= root._mostAlike
        })
    }
    spacing: Theme.s2

    Repeater {
        model: root._shown
        RowLayout {
            id: line
            required property draftProblem modelData
            width: root.width
            spacing: Theme.s2
            Icon { name: "warning"; color: Theme.accent; size: Math.round(14 * Theme.scale); Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                text: CoopProblems.sentence(line.modelData)
            }
        }
    }
    Type {
        visible: root.draft.problemCount > root._shown.length
        role: Type.Caption
        quiet: true
        width: root.width
        text: qsTr("and %n more row(s)", "", root.draft.problemCount - root._shown.length)
    }
    ToggleSwitch {
        text: qsTr("Leave out rows without home, site or days")
        checked: root.draft.leaveOutMissing
        onToggled: root.draft.leaveOutMissing = checked
    }
    ToggleSwitch {
        text: qsTr("Leave out rows outside the territory")
        checked: root.draft.leaveOutOutside
        onToggled: root.draft.leaveOutOutside = checked
    }
}
